/** So many commands a second from one connection, and a burst now and then: more than fingers can do. */
const commandRate = { perSecond: 10, burst: 40 } as const
/** Packets of any kind on one line, the probes of a clock that sets itself among them: more than a page ever sends. */
export const packetRate = { perSecond: 50, burst: 200 } as const

type Rate = { readonly perSecond: number; readonly burst: number }

/** A token bucket; `now` in milliseconds, and cheap: it is read for each packet. Answers whether one more is all right. */
export function openRateLimit(now: () => number, { perSecond, burst }: Rate = commandRate): () => boolean {
  let tokens = burst
  let filledAt = now()
  return () => {
    const at = now()
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * perSecond)
    filledAt = at
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
