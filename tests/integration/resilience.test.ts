import { describe, expect, it } from 'vitest'
import { callHost, callPhone } from '../support/caller.ts'
import { aBatch, aHeader } from '../support/givenLog.ts'
import { openRoom, runServer } from '../support/running.ts'

const device = (number: number): string => `device-secret-of-22-signs-${number}`

async function eveningOf(people: number) {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const phones = []
  for (let number = 1; number <= people; number += 1) {
    const phone = await callPhone(server.port, code, device(number))
    await phone.send({ type: 'join', name: `Guest ${number}` })
    phones.push(phone)
  }
  await host.until(({ roster }) => roster?.length === people)
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await host.until(({ common }) => common?.schedule[0].kind === 'moving')
  return { server, code, hostSecret, host, phones }
}

describe('the evening goes on', () => {
  it('[P3] a server that was away over a clap takes nobody for absent', async () => {
    const { server, code, hostSecret } = await eveningOf(4)
    await server.clock.advance(145_000)
    await server.stop()
    await server.clock.advance(10_000)
    const again = await server.restart()
    await again.clock.advance(1)
    const host = await callHost(again.port, code, hostSecret)
    await host.until(({ common }) => common?.rounds.number === 2)
    expect(host.slices().roster?.filter(({ isDoubtful }) => isDoubtful)).toEqual([])
  })

  it('a room that cannot be read keeps nobody else’s from going on', async () => {
    // Its log does not begin with an opening, so it is no room's; and it asked to be woken.
    const server = await runServer((log) => log.create(aHeader(), aBatch(0, { wakesAt: 1 })))
    const { code, hostSecret } = await openRoom(server)
    expect((await callHost(server.port, code, hostSecret)).slices().common?.title).toBe('Tisdagsmingel')
  })

  it('[R13] a server that was away for long wakes paused, and asks', async () => {
    const { server, code, hostSecret } = await eveningOf(4)
    await server.stop()
    await server.clock.advance(600_000)
    const again = await server.restart()
    await again.clock.advance(1)
    const host = await callHost(again.port, code, hostSecret)
    await host.until(({ common }) => common?.schedule[0].kind === 'paused')
    expect(host.slices().common?.schedule[0]).toMatchObject({ why: 'overdue', held: 'moving' })
    expect(await host.send({ type: 'resume', round: 1 })).toMatchObject({ ok: true })
  })

  it('a command that was on its way when the server died happens once, whenever it is sent again', async () => {
    const { server, code, hostSecret, host } = await eveningOf(2)
    const first = await host.send({ type: 'addPerson', name: 'Ada' }, 'one-and-the-same-command')
    const again = await server.restart()
    const back = await callHost(again.port, code, hostSecret)
    expect(await back.send({ type: 'addPerson', name: 'Ada' }, 'one-and-the-same-command')).toEqual(first)
    expect(back.slices().roster).toHaveLength(3)
  })
})

describe('one connection', () => {
  it('cannot flood the room: it is told that it is too fast, and the others are heard', async () => {
    const { host, phones } = await eveningOf(2)
    const [joker, guest] = phones
    if (joker === undefined || guest === undefined) throw new Error('Two were to come.')
    const replies = await Promise.all(Array.from({ length: 100 }, () => joker.send({ type: 'here' })))
    expect(replies).toContainEqual({ ok: false, reason: 'tooFast' })
    expect(await guest.send({ type: 'rest' })).toMatchObject({ ok: true })
    await host.until(({ roster }) => roster?.some(({ status }) => status === 'resting') === true)
  })
})
