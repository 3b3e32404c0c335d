/** [T2] on the wire: what reaches whom when somebody tells the host. */
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { callHost, callPhone, callScreen } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'

const note = 'Han följer efter mig hela kvällen.'

async function aRoom() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const screen = await callScreen(server.port, code, screenSecretOf(hostSecret))
  const join = async (name: string) => {
    const phone = await callPhone(server.port, code, `device-secret-of-22-signs-${name}`)
    await phone.send({ type: 'join', name })
    await phone.until(({ you }) => you?.status === 'takingPart')
    return phone
  }
  const [ada, bo, cleo] = [await join('Ada'), await join('Bo'), await join('Cleo')]
  await host.until(({ roster }) => roster?.length === 3)
  await screen.until(({ names }) => names?.length === 3)
  return { server, code, hostSecret, host, screen, ada, bo, cleo }
}

it('[T2] reaches hosts and nobody else: not its subject, not its own phone, no screen, and no export', async () => {
  const { server, code, hostSecret, host, screen, ada, bo, cleo } = await aRoom()
  const others = [bo, cleo, screen]
  const before = others.map((caller) => caller.received.length)
  expect(await ada.send({ type: 'tellHost', whom: 'Bo', words: { sv: note }, neverAgain: false })).toMatchObject({ ok: true })
  await host.until(({ console }) => console?.reports.open === 1)
  expect(host.slices().console?.reports.latest).toMatchObject([{ by: { name: 'Ada' }, about: { name: 'Bo' }, words: { sv: note } }])

  // What comes next is heard by all, so whatever was to come before it has come.
  await host.send({ type: 'retitle', title: 'Efteråt' })
  for (const caller of [ada, ...others]) await caller.until(({ common }) => common?.title === 'Efteråt')
  const heard = others.flatMap((caller, index) => caller.received.slice(before[index]))
  expect(heard.map(({ slices }) => Object.keys(slices))).toEqual(others.map(() => ['common']))
  expect(JSON.stringify([ada.received, ...others.map((caller) => caller.received)])).not.toMatch(/följer efter|reports/)

  const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${hostSecret}` } })
  const log = await answer.text()
  expect(log).toContain('hostTold')
  // A random id may well end like a name.
  expect(log).not.toMatch(/följer|"Ada"|"Bo"/)
})

it('[T3] with "never pair us" the reporter alone sees their own wish', async () => {
  const { host, ada, bo } = await aRoom()
  await ada.send({ type: 'tellHost', whom: 'bo', words: null, neverAgain: true })
  await ada.until(({ you }) => you !== undefined && 'wishes' in you && you.wishes.length === 1)
  await host.until(({ console }) => console?.reports.latest[0]?.isApart === true)
  expect(bo.slices().you).toMatchObject({ wishes: [] })
})

it('[T1] refuses a name that nobody has, and words that are too many, and keeps nothing of them', async () => {
  const { host, ada } = await aRoom()
  expect(await ada.send({ type: 'tellHost', whom: 'Dagny', words: { sv: note }, neverAgain: true })).toMatchObject({ reason: 'unknownPerson' })
  expect(await ada.send({ type: 'tellHost', whom: null, words: { sv: 'a'.repeat(301) }, neverAgain: true })).toMatchObject({ reason: 'textTooLong' })
  await host.send({ type: 'retitle', title: 'Efteråt' })
  await host.until(({ common }) => common?.title === 'Efteråt')
  expect(host.slices().console?.reports.latest).toEqual([])
})
