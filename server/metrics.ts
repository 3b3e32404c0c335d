/** What an operator's monitoring reads: figures only, never a name, a code or a room. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Reply } from '../shared/protocol.ts'
import type { Rejection } from '../shared/rejections.ts'
import type { Reported } from './core/matching/match.ts'
import type { MatchingRequest } from './core/matching/request.ts'
import type { Clock } from './clock.ts'
import type { RoomLog } from './log/roomLog.ts'

export type Metrics = {
  readonly commanded: (command: string, reply: Reply) => void
  /** A handshake, or a room that was not opened. */
  readonly refused: (reason: Rejection | 'unavailable') => void
  readonly connected: (role: 'participant' | 'host' | 'screen', by: 1 | -1) => void
  readonly measureLog: (log: RoomLog) => RoomLog
  readonly measureMatcher: (match: Matcher) => Matcher
  /** In Prometheus's text format. */
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>
}

type Matcher = (request: MatchingRequest) => Promise<Reported>

const seconds = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export type MetricsParts = {
  readonly clock: Pick<Clock, 'exactNow'>
  readonly log: Pick<RoomLog, 'size'>
  readonly awakeRooms: () => number
}

export function openMetrics({ clock, log, awakeRooms }: MetricsParts): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // The process: memory, CPU, and how long the event loop is held up.
  collectDefaultMetrics({ register: registry })
  const of = (name: string, help: string) => ({ name, help, registers })
  const connections = new Gauge({ ...of('klapp_connections', 'Lines that are in a room, by role; role="participant" are the phones.'), labelNames: ['role'] })
  const commands = new Counter({ ...of('klapp_commands_total', 'Commands that were answered.'), labelNames: ['type', 'ok'] })
  const rejections = new Counter({ ...of('klapp_rejections_total', 'What was refused, by reason: commands, handshakes and rooms.'), labelNames: ['reason'] })
  const appends = new Histogram({ ...of('klapp_append_seconds', 'How long an append to the log takes, until it is on disk.'), buckets: seconds })
  const matchings = new Histogram({ ...of('klapp_matching_seconds', 'How long a matching takes to make.'), buckets: seconds })
  const awake = new Gauge(of('klapp_rooms_awake', 'Rooms that this process holds.'))
  const rooms = new Gauge(of('klapp_rooms', 'Rooms that are kept.'))
  const bytes = new Gauge(of('klapp_kept_bytes', 'How much is kept.'))

  async function timed<Result>(histogram: Histogram, work: () => Promise<Result>): Promise<Result> {
    const began = clock.exactNow()
    try {
      return await work()
    } finally {
      histogram.observe((clock.exactNow() - began) / 1_000)
    }
  }

  return {
    commanded: (type, reply) => {
      commands.inc({ type, ok: String(reply.ok) })
      if (!reply.ok) rejections.inc({ reason: reply.reason })
    },
    refused: (reason) => rejections.inc({ reason }),
    connected: (role, by) => connections.inc({ role }, by),
    measureLog: (measured) => ({ ...measured, append: (...words) => timed(appends, () => measured.append(...words)) }),
    measureMatcher: (match) => (request) => timed(matchings, () => match(request)),
    text: async () => {
      const size = await log.size()
      awake.set(awakeRooms())
      rooms.set(size.rooms)
      bytes.set(size.bytes)
      return { type: registry.contentType, body: await registry.metrics() }
    },
  }
}
