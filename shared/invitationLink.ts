/** An invitation as people send it on. Its secret stands behind the "#", which browsers send to nobody. */
import type { RoomCode } from './ids.ts'

const mark = '#i='

export type InvitationLink = { readonly origin: string; readonly code: RoomCode; readonly secret: string }

export const invitationLink = ({ origin, code, secret }: InvitationLink): string => `${origin}/j/${code}${mark}${secret}`

/** The secret in such a link's fragment; null where there is none. A link that was cut on its way has another one. */
export const invitationIn = (hash: string): string | null => (hash.startsWith(mark) && hash.length > mark.length ? hash.slice(mark.length) : null)
