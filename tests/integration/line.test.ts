import { expect, it, onTestFinished, vi } from 'vitest'
import { connectRoom, type Room } from '../../client/room/connection.ts'
import { type Hello, protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { callHost } from '../support/caller.ts'
import { cuttableProxy } from '../support/cuttableProxy.ts'
import { openRoom, runServer } from '../support/running.ts'

/** The phone's own connection, as the page makes it, by way of `port`. */
function openPhone(port: number, code: string, change: Partial<Hello> = {}): { readonly room: Room<PhoneSlices>; readonly page: EventTarget } {
  const page = new EventTarget()
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('window', page)
  vi.stubGlobal('location', { protocol: 'http:', host: `127.0.0.1:${port}`, hostname: '127.0.0.1', port: String(port) })
  const hello = { protocol: protocolVersion, code, as: 'participant', secret: 'device-secret-of-22-signs-Ada', ...change } as const
  const room = connectRoom<PhoneSlices>(hello)
  onTestFinished(() => {
    room.close()
    vi.unstubAllGlobals()
  })
  return { room, page }
}

const until = ({ store }: Room<PhoneSlices>, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return
      stop()
      resolve()
    }
    const stop = store.subscribe(look)
    look()
  })

async function joined() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const proxy = await cuttableProxy(server.port)
  const { room, page } = openPhone(proxy.port, code)
  expect(await room.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
  await host.until(({ roster }) => roster?.[0]?.isAwake === true)
  return { room, page, host, proxy }
}

it('a phone whose connection died without a word is back as soon as somebody looks at it, in its own seat', async () => {
  const { room, page, host, proxy } = await joined()
  proxy.cut()
  await host.send({ type: 'retitle', title: 'Onsdagsmingel' })
  page.dispatchEvent(new Event('online'))
  await until(room, () => room.store.getState().slices.common?.title === 'Onsdagsmingel')
  expect(room.store.getState().link).toEqual({ kind: 'connected' })
  expect(await room.send({ type: 'rename', name: 'Ada L' })).toMatchObject({ ok: true })
  expect(room.store.getState().slices.you).toMatchObject({ status: 'takingPart' })
})

it('a phone whose connection lives keeps it, and its seat, when somebody looks at it', async () => {
  const { room, page, host, proxy } = await joined()
  const links: string[] = []
  room.store.subscribe(({ link }) => void links.push(link.kind))
  page.dispatchEvent(new Event('online'))
  page.dispatchEvent(new Event('online'))
  await host.send({ type: 'retitle', title: 'Onsdagsmingel' })
  await until(room, () => room.store.getState().slices.common?.title === 'Onsdagsmingel')
  expect(await room.send({ type: 'here' })).toMatchObject({ ok: true })
  expect(new Set(links)).toEqual(new Set(['connected']))
  expect(proxy.opened()).toBe(2)
})

it.each([
  [{ code: 'ZZZZZZ' }, 'unknownRoom'],
  [{ as: 'host' }, 'unknownRoom'],
] as const)('a page that is not let in, with %o, hears why', async (change, reason) => {
  const server = await runServer()
  const { code } = await openRoom(server)
  const { room } = openPhone(server.port, code, change)
  await until(room, () => room.store.getState().link.kind === 'refused')
  expect(room.store.getState().link).toEqual({ kind: 'refused', reason })
})
