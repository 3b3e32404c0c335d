/** The check page's line to the server: belongs to no room, and is probed for as long as somebody looks at the page. */
import { io, type Socket } from 'socket.io-client'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { estimateClock, readingLifeMs, readingOf, type Reading } from '../../shared/clockEstimate.ts'
import { checkLine, type ProbeReply } from '../../shared/protocol.ts'

export type LineReport =
  | { readonly kind: 'trying' }
  /** `answerMs`: there and back, as it mostly is. `uncertaintyMs`: how well the server's clock is known by now. */
  | { readonly kind: 'up'; readonly answerMs: number; readonly uncertaintyMs: number }
  /** `isServerThere`: pages still come, so something on the way refuses the open line alone. */
  | { readonly kind: 'down'; readonly isServerThere: boolean }

export type LineStore = Pick<StoreApi<LineReport>, 'getState' | 'getInitialState' | 'subscribe'>

/** As many as a phone sends when it joins, then one now and then: the page is carried round the place. */
const openingProbes = 12
const probeEveryMs = 2_000
const patienceMs = 4_000
/** The answers that count for how fast the line is. */
const lastAnswers = 7

export function openCheckLine(): LineStore {
  const store = createStore<LineReport>(() => ({ kind: 'trying' }))
  const socket: Socket = io(checkLine, {
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 2_000,
    timeout: patienceMs,
  })
  let readings: readonly Reading[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  async function probe(): Promise<void> {
    const sentAt = performance.now()
    try {
      const reply: ProbeReply = await socket.timeout(patienceMs).emitWithAck('probe')
      learn(readingOf(sentAt, reply, performance.now()))
      timer = setTimeout(() => void probe(), readings.length < openingProbes ? 0 : probeEveryMs)
    } catch {
      // No answer in time, whatever the socket believes: the line is as good as cut.
      if (socket.connected) socket.disconnect().connect()
    }
  }

  function learn(reading: Reading): void {
    const young = readings.filter((earlier) => reading.at - earlier.at < readingLifeMs)
    readings = [...young, reading]
    const { uncertaintyMs } = estimateClock([reading, ...young], reading.at)
    store.setState({ kind: 'up', answerMs: medianOf(readings.slice(-lastAnswers)), uncertaintyMs }, true)
  }

  async function fail(): Promise<void> {
    clearTimeout(timer)
    const isServerThere = await fetch('/healthz', { cache: 'no-store' }).then(({ ok }) => ok, () => false)
    if (!socket.connected) store.setState({ kind: 'down', isServerThere }, true)
  }

  socket.on('connect', () => {
    clearTimeout(timer)
    readings = []
    void probe()
  })
  socket.on('disconnect', (reason) => {
    // The server hangs up on a forgotten page; one that is looked at calls again.
    if (reason === 'io server disconnect') socket.connect()
    void fail()
  })
  socket.on('connect_error', () => void fail())
  return store
}

function medianOf(readings: readonly Reading[]): number {
  const sorted = readings.map(({ rttMs }) => rttMs).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
