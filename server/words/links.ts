/** The links of a room: made anew by its host, and told from those that were replaced. */
import { coHostSecretOf, hashSecret, sameHash, screenSecretOf } from '../secrets.ts'
import type { LinksRecord } from './records.ts'

/** Tokens of so many generations are told that they were replaced; older ones are like any other that opens nothing. */
const replacedKept = 100

/** Those that follow `before`; null for a room that has none. */
export function newLinks(hostSecret: string, before: LinksRecord | null): LinksRecord {
  const generation = (before?.generation ?? 0) + 1
  const replaced = before === null ? [] : [before.coHostHash, before.screenHash, ...before.replaced]
  return {
    kind: 'links',
    id: 'links',
    generation,
    coHostHash: hashSecret(coHostSecretOf(hostSecret, generation)),
    screenHash: hashSecret(screenSecretOf(hostSecret, generation)),
    replaced: replaced.slice(0, replacedKept),
  }
}

/** What a token is to a room: one of its links, one that was, or nothing. `header`: of a room from before there were links. */
export function linkOf(secretHash: string, links: LinksRecord | null, header: { readonly screenHash: string }): 'coHost' | 'screen' | 'replaced' | null {
  if (sameHash(secretHash, links?.screenHash ?? header.screenHash)) return 'screen'
  if (links !== null && sameHash(secretHash, links.coHostHash)) return 'coHost'
  const isOldScreen = links !== null && sameHash(secretHash, header.screenHash)
  return isOldScreen || links?.replaced.includes(secretHash) === true ? 'replaced' : null
}
