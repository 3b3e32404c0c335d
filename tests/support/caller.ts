/** A phone, a console or a screen without its page: sends commands, keeps the slices it was shown. */
import { io, type Socket } from 'socket.io-client'
import { onTestFinished, type TestContext } from 'vitest'
import { type Command, type Hello, type Reply, protocolVersion } from '../../shared/protocol.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import type { PhoneSlices, ViewMessage } from '../../shared/views.ts'

export type Caller<Slices> = {
  readonly socket: Socket
  readonly send: (command: Command, id?: string) => Promise<Reply>
  /** Anything at all, as a joker would send it. */
  readonly sendRaw: (...message: readonly unknown[]) => Promise<unknown>
  /** The slices as they stand; those not sent yet are missing. */
  readonly slices: () => Partial<Slices>
  /** Every message as it came, for tests of what crosses the wire. */
  readonly received: readonly ViewMessage<Slices>[]
  /** Resolves with the slices once they satisfy `isSo`. */
  readonly until: (isSo: (slices: Partial<Slices>) => boolean) => Promise<Partial<Slices>>
  readonly hangUp: () => void
}

export const callPhone = (port: number, code: string, secret: string): Promise<Caller<PhoneSlices>> =>
  call<PhoneSlices>(port, { protocol: protocolVersion, code, as: 'participant', secret })
export const callHost = (port: number, code: string, secret: string): Promise<Caller<HostSlices>> =>
  call<HostSlices>(port, { protocol: protocolVersion, code, as: 'host', secret })
export const callScreen = (port: number, code: string, secret: string): Promise<Caller<ScreenSlices>> =>
  call<ScreenSlices>(port, { protocol: protocolVersion, code, as: 'screen', secret })

let commands = 0

/** Rejects with the server's reason if it refuses the handshake. */
export function call<Slices>(port: number, hello: Hello | Record<string, unknown>, whenFinished: TestContext['onTestFinished'] = onTestFinished): Promise<Caller<Slices>> {
  const socket = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    auth: { ...hello },
    forceNew: true,
    reconnection: false,
  })
  whenFinished(() => {
    socket.disconnect()
  })
  let slices: Partial<Slices> = {}
  const received: ViewMessage<Slices>[] = []
  const waiting = new Set<() => void>()
  socket.on('view', (message: ViewMessage<Slices>) => {
    received.push(message)
    slices = { ...slices, ...message.slices }
    for (const look of waiting) look()
  })
  const until: Caller<Slices>['until'] = (isSo) =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isSo(slices)) return
        waiting.delete(look)
        resolve(slices)
      }
      waiting.add(look)
      look()
    })
  const sendRaw = (...message: readonly unknown[]): Promise<unknown> => socket.emitWithAck('command', ...message)
  const send = async (command: Command, id = `command-id-number-${(commands += 1)}`): Promise<Reply> => {
    const reply: Reply = await socket.emitWithAck('command', { id, command })
    return reply
  }
  const caller: Caller<Slices> = { socket, send, sendRaw, slices: () => slices, received, until, hangUp: () => socket.disconnect() }
  return new Promise((resolve, reject) => {
    socket.once('connect_error', (error) => reject(Object.assign(error, { reason: reasonIn(error) })))
    void until((shown) => Object.keys(shown).length > 0).then(() => resolve(caller))
  })
}

function reasonIn(error: Error): string {
  const { data } = error as Error & { data?: { reason?: string } }
  return data?.reason ?? error.message
}
