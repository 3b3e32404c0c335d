/**
 * What any line is held to, whoever is at its end and whether they are known or not: so many packets, and an end that
 * reads what it is sent. Both are cut without a word; a page that is cut opens another line by itself.
 */
import type { Socket as TcpSocket } from 'node:net'
import { openRateLimit, packetRate } from './rateLimit.ts'

/** Engine.IO's socket, as far as it is needed here. */
export type RawLine = {
  readonly request: { readonly socket: TcpSocket }
  readonly on: {
    (event: 'packet' | 'flush' | 'close', heard: () => void): unknown
    (event: 'packetCreate', heard: (packet: { readonly data?: unknown }) => void): unknown
  }
}

/** A phone that lost its network is sent some seven views a second at most, until a heartbeat later it is taken for gone. */
const waitingPacketsMost = 256
/** A few whole views of a room of five thousand, or a single one if all of them have the longest names there can be. */
const waitingSignsMost = 8_000_000

export function guardLine(line: RawLine, now: () => number): void {
  const cut = (): void => void line.request.socket.destroy()
  const mayGoOn = openRateLimit(now, packetRate)
  line.on('packet', () => {
    if (!mayGoOn()) cut()
  })
  let waitingPackets = 0
  let waitingSigns = 0
  line.on('packetCreate', ({ data }) => {
    waitingPackets += 1
    waitingSigns += typeof data === 'string' ? data.length : 0
    if (waitingPackets > waitingPacketsMost || waitingSigns > waitingSignsMost) cut()
  })
  // The line has taken all that waited.
  line.on('flush', () => {
    waitingPackets = 0
    waitingSigns = 0
  })
}
