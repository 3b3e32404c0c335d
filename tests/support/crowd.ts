/** Many phones in one process, each with the page's own connection, all of whose commands are written down. */
import { type Room, connectRoom } from '../../client/room/connection.ts'
import { openLine } from '../../client/room/line.ts'
import { type Command, type Hello, type Reply, protocolVersion } from '../../shared/protocol.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import type { Given } from './history.ts'

export type Crowd = {
  readonly phones: readonly Room<PhoneSlices>[]
  readonly host: Room<HostSlices>
  /** Everything that the phones and the host asked, and what they were answered. */
  readonly given: () => readonly Given[]
  /** When each phone last had a view from a server it had not talked to before (`performance.now`). */
  readonly backAt: () => readonly number[]
  readonly close: () => void
}

type Slices = PhoneSlices | HostSlices

type CrowdParts = { readonly port: number; readonly code: string; readonly hostSecret: string; readonly count: number }

/** So many come at a time. */
const atATime = 50

/** Resolves once all have joined. */
export async function openCrowd({ port, code, hostSecret, count }: CrowdParts): Promise<Crowd> {
  actAsPage(port)
  const given = new Map<string, Given>()
  const backAt = new Map<string, number>()
  const connect = <S extends Slices>(as: Hello['as'], secret: string): Room<S> => {
    const hello: Hello = { protocol: protocolVersion, code, as, secret }
    return connectRoom<S>(hello, (_, listener) => {
      let isNew = true
      const line = openLine<S>(hello, {
        ...listener,
        view: (message) => {
          if (isNew) backAt.set(secret, performance.now())
          isNew = false
          listener.view(message)
        },
      })
      return {
        ...line,
        command: (message, answer) => {
          const { id } = message
          const sent = given.get(id) ?? { id, sentAt: performance.now(), answered: null }
          given.set(id, sent)
          line.command(message, (reply) => {
            if (reply.ok && sent.answered === null) given.set(id, { ...sent, answered: { at: performance.now(), seq: reply.seq } })
            answer(reply)
          })
        },
      }
    })
  }
  const secrets = Array.from({ length: count }, (_, number) => `device-secret-of-22-signs-${number}`)
  const phones: Room<PhoneSlices>[] = []
  while (phones.length < count) {
    const few = secrets.slice(phones.length, phones.length + atATime).map((secret) => connect<PhoneSlices>('participant', secret))
    await Promise.all(few.map((phone, number) => phone.send({ type: 'join', name: `Guest ${phones.length + number}` })))
    await Promise.all(few.map((phone) => until(phone, isJoined)))
    phones.push(...few)
  }
  const host = connect<HostSlices>('host', hostSecret)
  return {
    phones,
    host,
    given: () => [...given.values()],
    backAt: () => secrets.map((secret) => backAt.get(secret) ?? Number.NEGATIVE_INFINITY),
    close: () => [host, ...phones].forEach((room) => room.close()),
  }
}

/** All phones give a command at once. It must be one that is sure to make an entry. */
export function volley({ phones }: Pick<Crowd, 'phones'>, command: (phone: number) => Command): Promise<readonly Reply[]> {
  return Promise.all(phones.map((phone, number) => phone.send(command(number))))
}

/** Resolves once the room satisfies `isSo`. */
export function until<S extends Slices>({ store }: Room<S>, isSo: (slices: Partial<S>, link: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { slices, link } = store.getState()
      if (!isSo(slices, link.kind)) return
      stop()
      resolve()
    }
    const stop = store.subscribe(look)
    look()
  })
}

const isJoined = ({ you }: Partial<PhoneSlices>): boolean => you?.status === 'takingPart'

/** What the page's connection asks of a browser. */
function actAsPage(port: number): void {
  const location = { protocol: 'http:', host: `127.0.0.1:${port}`, hostname: '127.0.0.1', port: String(port) }
  Object.assign(globalThis, { document: new EventTarget(), window: new EventTarget(), location })
}
