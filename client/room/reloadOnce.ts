/** Loads the page anew; false if that was tried moments ago and evidently did not help. */
export function reloadOnce(): boolean {
  const triedAt = Number(readTrial() ?? 0)
  if (Date.now() - triedAt < retryAfterMs) return false
  try {
    sessionStorage.setItem(key, String(Date.now()))
  } catch {
    // Without a memory of the first try the page could reload for ever: better to ask the person.
    return false
  }
  location.reload()
  return true
}

const key = 'klapp.reloadedAt'
const retryAfterMs = 60_000

function readTrial(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    // Storage is switched off: there is no trial on record.
    return null
  }
}
