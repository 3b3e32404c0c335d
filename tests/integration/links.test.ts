import { describe, expect, it } from 'vitest'
import { coHostSecretOf, screenSecretOf } from '../../server/secrets.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import { type Caller, callHost, callPhone, callScreen } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'

async function givenRoom() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  return { server, code, hostSecret, host, port: server.port }
}

const tokenIn = (path: string | null | undefined): string => path?.split('#')[1] ?? ''
const linksOf = ({ slices }: Caller<HostSlices>) => ({
  screen: tokenIn(slices().console?.screenPath),
  coHost: tokenIn(slices().console?.links.coHostPath),
})
const shownOut = (caller: Pick<Caller<unknown>, 'socket'>): Promise<unknown> => new Promise((resolve) => caller.socket.once('shownOut', resolve))

describe('the links of a room', () => {
  it('[D7] a console shows those for screens and co-hosts, and never its own', async () => {
    const { code, port, host, hostSecret } = await givenRoom()
    const { screen, coHost } = linksOf(host)
    await expect(callScreen(port, code, screen)).resolves.toBeDefined()
    const other = await callHost(port, code, coHost)
    expect(linksOf(other)).toEqual({ screen, coHost })
    expect(JSON.stringify([host.received, other.received])).not.toContain(hostSecret)
    expect([screen.length, coHost.length].every((length) => length >= 43)).toBe(true)
  })

  it('[D7] a co-host runs the room but does not replace the links, and a screen can only look', async () => {
    const { code, port, hostSecret } = await givenRoom()
    const coHost = await callHost(port, code, coHostSecretOf(hostSecret, 1))
    expect(await coHost.send({ type: 'retitle', title: 'Onsdag' })).toMatchObject({ ok: true })
    expect(await coHost.send({ type: 'replaceLinks', generation: 1 })).toEqual({ ok: false, reason: 'notAllowed' })
    const screen = await callScreen(port, code, screenSecretOf(hostSecret))
    for (const command of [{ type: 'retitle', title: 'Torsdag' }, { type: 'replaceLinks', generation: 1 }, { type: 'join', name: 'Screen' }] as const) {
      expect(await screen.send(command)).toEqual({ ok: false, reason: 'notAllowed' })
    }
    await expect(callHost(port, code, screenSecretOf(hostSecret))).rejects.toMatchObject({ reason: 'unknownRoom' })
    await expect(callScreen(port, code, coHostSecretOf(hostSecret, 1))).rejects.toMatchObject({ reason: 'unknownRoom' })
  })

  it('[D7] replaced, the old ones show everybody out and open nothing, the new ones do; host and guests stay', async () => {
    const { code, port, host, hostSecret, server } = await givenRoom()
    const old = linksOf(host)
    const guest = await callPhone(port, code, 'device-secret-of-22-signs-Ada')
    const screen = await callScreen(port, code, old.screen)
    const coHost = await callHost(port, code, old.coHost)
    const told = Promise.all([shownOut(screen), shownOut(coHost)])
    expect(await host.send({ type: 'replaceLinks', generation: 1 })).toMatchObject({ ok: true })
    expect(await told).toEqual(['linkReplaced', 'linkReplaced'])
    await expect(callScreen(port, code, old.screen)).rejects.toMatchObject({ reason: 'linkReplaced' })
    await expect(callHost(port, code, old.coHost)).rejects.toMatchObject({ reason: 'linkReplaced' })

    await host.until(({ console }) => console?.links.generation === 2)
    const fresh = linksOf(host)
    await expect(callScreen(port, code, fresh.screen)).resolves.toBeDefined()
    await expect(callHost(port, code, fresh.coHost)).resolves.toBeDefined()
    expect(await guest.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
    expect(await host.send({ type: 'replaceLinks', generation: 1 })).toEqual({ ok: false, reason: 'stale' })

    const again = await server.restart()
    await expect(callHost(again.port, code, old.coHost)).rejects.toMatchObject({ reason: 'linkReplaced' })
    const back = await callHost(again.port, code, fresh.coHost)
    expect(linksOf(back)).toEqual(fresh)
    await expect(callHost(again.port, code, hostSecret)).resolves.toBeDefined()
  })

  it('are kept as hashes only', async () => {
    const { port, code, hostSecret, host } = await givenRoom()
    await host.send({ type: 'replaceLinks', generation: 1 })
    await host.until(({ console }) => console?.links.generation === 2)
    const log = await fetch(`http://127.0.0.1:${port}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${linksOf(host).coHost}` } })
    expect(log.status).toBe(200)
    const text = await log.text()
    for (const secret of [hostSecret, ...Object.values(linksOf(host))]) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/hash/i)
  })
})
