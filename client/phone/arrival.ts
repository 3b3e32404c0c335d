/** The link that takes somebody's page to another device. Behind the "#", which browsers send to nobody. */
import type { RoomCode } from '../../shared/ids.ts'

export const linkOf = (origin: string, code: RoomCode, secret: string): string => `${origin}/j/${code}${mark}${secret}`

/** The secret that stands in such a link; null where there is none. */
export const secretOf = (hash: string): string | null => (hash.startsWith(mark) && /^[\w-]{22,128}$/.test(hash.slice(mark.length)) ? hash.slice(mark.length) : null)

const mark = '#me='

/** The address bar forgets it at once: it would stand there for whoever looks over one's shoulder, and in the history. */
export function takeSecret(): string | null {
  const secret = secretOf(location.hash)
  if (secret !== null) history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  return secret
}
