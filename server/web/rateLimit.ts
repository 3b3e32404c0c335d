/** So many commands a second from one connection, and a burst now and then: more than fingers can do. */
const perSecond = 10
const burst = 40

/** A token bucket; `now` in milliseconds. Answers whether one more is all right. */
export function openRateLimit(now: () => number): () => boolean {
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
