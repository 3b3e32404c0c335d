/** What of a page's socket goes by the clock, whatever happens in the room: probes with their answers, and heartbeats. */
import type { Page } from 'playwright-core'

export type ClockTraffic = { probes: number; probeBytes: number; beats: number; beatBytes: number }

/** Both ways, with the heads of their frames (RFC 6455, section 5.2): two bytes or four, and a mask on the way up. */
export function clockTrafficOf(page: Page): ClockTraffic {
  const seen: ClockTraffic = { probes: 0, probeBytes: 0, beats: 0, beatBytes: 0 }
  const note = (payload: string | Buffer, maskBytes: number): void => {
    const text = String(payload)
    const bytes = text.length + (text.length < 126 ? 2 : 4) + maskBytes
    if (/^42\d+\["probe"\]/.test(text)) seen.probes += 1
    if (/^42\d+\["probe"\]|^43\d+\[\{"receivedAt"/.test(text)) seen.probeBytes += bytes
    if (text === '2') seen.beats += 1
    if (text === '2' || text === '3') seen.beatBytes += bytes
  }
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => note(payload, 0))
    socket.on('framesent', ({ payload }) => note(payload, 4))
  })
  return seen
}
