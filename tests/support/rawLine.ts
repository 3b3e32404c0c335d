/** A WebSocket by hand (RFC 6455), to say what no client library would, and to read nothing where a test wants that. */
import { request } from 'node:http'
import type { Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type RawLine = {
  readonly tcp: Socket
  readonly text: (message: string) => void
  readonly binary: (bytes: Buffer) => void
  /** `first`: the first byte of a frame, final bit, reserved bits and opcode. */
  readonly frame: (first: number, payload: Buffer) => void
  /** Resolves with true once the server has said something that holds these words, with false if the line ends before. */
  readonly hears: (words: string) => Promise<boolean>
  readonly ended: Promise<void>
}

export type Opening = { readonly port: number; readonly headers?: Readonly<Record<string, string>>; readonly path?: string }

/** The status the server refused the upgrade with, or the line. */
export function openRawLine({ port, headers = {}, path = '/socket.io/?EIO=4&transport=websocket' }: Opening): Promise<RawLine | number> {
  const asking = request({
    port,
    host: '127.0.0.1',
    path,
    agent: false,
    headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': Buffer.alloc(16).toString('base64'), ...headers },
  })
  asking.end()
  return new Promise((resolve, reject) => {
    asking.once('upgrade', (_response, tcp: Socket, head) => resolve(lineOn(tcp, head)))
    asking.once('response', ({ statusCode = 0 }) => resolve(statusCode))
    asking.once('error', reject)
  })
}

function lineOn(tcp: Socket, head: Buffer): RawLine {
  onTestFinished(() => void tcp.destroy())
  let heard = ''
  let unread: Buffer = head
  const listening = new Set<() => void>()
  const ended = new Promise<void>((resolve) => tcp.once('close', () => resolve()))
  const read = (bytes: Buffer): void => {
    unread = Buffer.concat([unread, bytes])
    for (let frame = firstFrame(unread); frame !== null; frame = firstFrame(unread)) {
      unread = frame.rest
      heard = `${heard.slice(-20_000)}${frame.payload.toString('latin1')}`
      // The server hangs up, and waits to be answered.
      if (frame.opcode === 8) tcp.destroy()
      // After each, for of what came before a long one only the end is kept.
      for (const look of listening) look()
    }
  }
  // A line that is cut while we write to it is what is tested here.
  tcp.on('error', () => undefined)
  tcp.on('data', read)
  const frame = (first: number, payload: Buffer): void => void tcp.write(framed(first, payload))
  return {
    tcp,
    text: (message) => frame(0x81, Buffer.from(message)),
    binary: (bytes) => frame(0x82, bytes),
    frame,
    hears: (words) =>
      Promise.race([
        ended.then(() => false),
        new Promise<boolean>((resolve) => {
          const look = (): void => {
            if (!heard.includes(words)) return
            listening.delete(look)
            resolve(true)
          }
          listening.add(look)
          look()
        }),
      ]),
    ended,
  }
}

/** What a server sends is not masked. */
function firstFrame(bytes: Buffer): { readonly opcode: number; readonly payload: Buffer; readonly rest: Buffer } | null {
  if (bytes.length < 10 && bytes.length < 2 + (bytes[1] ?? 0)) return null
  const short = bytes[1] ?? 0
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
  if (bytes.length < start + length) return null
  return { opcode: (bytes[0] ?? 0) & 15, payload: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}

/** A client has to mask what it sends; a mask of zeros is one. */
function framed(first: number, payload: Buffer): Buffer {
  const { length } = payload
  const size = length < 126 ? [0x80 | length] : length < 65_536 ? [0x80 | 126, length >> 8, length & 255] : [0x80 | 127, 0, 0, 0, 0, ...uint32(length)]
  return Buffer.concat([Buffer.from([first, ...size, 0, 0, 0, 0]), payload])
}

const uint32 = (value: number): readonly number[] => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
