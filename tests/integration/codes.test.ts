import { io } from 'socket.io-client'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { KlappParts } from '../../server/klapp.ts'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { handClock } from '../support/handClock.ts'
import { openRoom, runServer, serve, startOfEvening } from '../support/running.ts'
import { tempDir } from '../support/tempDir.ts'

const longMs = 120_000
const device = (name: string | number): string => `device-secret-of-22-signs-${name}`
const wrongCode = (number: number): string => `ZZ${String(2000 + number).replace(/[01]/g, '2')}`

/** What a line with this code is told: 'welcome', or why not. `from`: as a proxy would tell it. */
function knock(port: number, code: string, { from = '', as = 'participant', secret = device('stranger') } = {}): Promise<string> {
  const socket = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    auth: { protocol: protocolVersion, code, as, secret },
    extraHeaders: from === '' ? {} : { 'x-forwarded-for': from },
    forceNew: true,
    reconnection: false,
  })
  onTestFinished(() => void socket.disconnect())
  return new Promise((resolve) => {
    socket.once('connect', () => resolve('welcome'))
    socket.once('connect_error', (error: Error & { data?: { reason?: string } }) => resolve(error.data?.reason ?? error.message))
  })
}

async function guess(port: number, times: number, from = ''): Promise<readonly string[]> {
  return Promise.all(Array.from({ length: times }, (_, number) => knock(port, wrongCode(number), { from })))
}

async function serverWith(parts: Partial<Pick<KlappParts, 'trustProxy' | 'refusalMs' | 'leastApartMs'>>) {
  const opened = await openSqliteLog(tempDir())
  if (!opened.ok) throw new Error(opened.sentence)
  const clock = handClock(startOfEvening)
  const { klapp } = await serve({ log: opened.log, clock, ...parts })
  return { port: klapp.port, clock }
}

describe('codes', () => {
  it('500 phones from one address join while a guesser at the same address is stopped', async () => {
    // The views of a burst are sent together, as they are in earnest.
    const server = await serverWith({ leastApartMs: 150 })
    const { code, hostSecret } = await openRoom(server)
    const elsewhere = await openRoom(server)
    const host = await callHost(server.port, code, hostSecret)

    const guesses = guess(server.port, 100)
    const guests = Array.from({ length: 500 }, async (_, number) => {
      const phone = await callPhone(server.port, code, device(number))
      return phone.send({ type: 'join', name: `Guest ${number}` })
    })
    expect((await guesses).filter((answer) => answer === 'unknownRoom')).toHaveLength(20)
    // The guesser strikes another room's code at last, and does not learn it.
    expect(await knock(server.port, elsewhere.code)).toBe('tooManyCodes')
    expect((await Promise.all(guests)).every(({ ok }) => ok)).toBe(true)
    await server.clock.advance(150)
    await host.until(({ roster }) => roster?.length === 500)
    expect(host.slices().roster).toHaveLength(500)
  }, longMs)

  it('a room whose host is somewhere else is at home with its first guest', async () => {
    const server = await runServer()
    const { code } = await openRoom(server)
    expect(await knock(server.port, code, { secret: device('first') })).toBe('welcome')
    await guess(server.port, 30)
    expect(await knock(server.port, code, { secret: device('second') })).toBe('welcome')
  })

  it('without a token, closed and never existed are one answer with one timing; who has one is told', async () => {
    const { port, clock } = await serverWith({ refusalMs: 250 })
    const { code, hostSecret } = await openRoom({ port })
    const host = await callHost(port, code, hostSecret)
    const guest = await callPhone(port, code, device('guest'))
    await guest.send({ type: 'join', name: 'Ada' })
    await host.send({ type: 'close' })

    const startedAt = clock.now()
    const answers: [string, number][] = []
    const ask = (asked: string, options: Parameters<typeof knock>[2]): Promise<number> =>
      knock(port, asked, options).then((answer) => answers.push([answer, clock.now() - startedAt]))
    const all = [
      ...['participant', 'host', 'screen'].map((as) => ask(code, { as })),
      ...['participant', 'host', 'screen'].map((as) => ask(wrongCode(1), { as })),
    ]
    // Six refusals wait, and nobody has been answered.
    while (clock.pending().filter((when) => when === startedAt + 250).length < 6) await new Promise(setImmediate)
    await clock.advance(249)
    expect(answers).toEqual([])
    await clock.advance(1)
    await Promise.all(all)
    expect(answers).toEqual(all.map(() => ['unknownRoom', 250]))

    const again = await callPhone(port, code, device('guest'))
    expect(again.slices().common?.schedule[0].kind).toBe('closed')
    await expect(callHost(port, code, hostSecret)).resolves.toBeDefined()
  })

  it('each phone behind a trusted proxy has its own address, of IPv6 its own network', async () => {
    const { port } = await serverWith({ trustProxy: { kind: 'nearest', count: 1 } })
    const { code } = await openRoom({ port })
    await guess(port, 30, '2001:db8:0:1::666')
    expect(await knock(port, code, { from: '2001:db8:0:1:ffff::1' })).toBe('tooManyCodes')
    expect(await knock(port, code, { from: '2001:db8:0:2::1' })).toBe('welcome')
    expect(await knock(port, code, { from: '2001:db8:0:1::666, 192.0.2.7' })).toBe('welcome')
  })

  it('nobody forges an address where no proxy is trusted', async () => {
    const { port } = await serverWith({})
    const { code } = await openRoom({ port })
    for (let number = 0; number < 30; number += 1) await knock(port, wrongCode(number), { from: `192.0.2.${number}` })
    expect(await knock(port, code, { from: '192.0.2.200' })).toBe('tooManyCodes')
  })
})
