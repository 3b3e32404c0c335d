/**
 * Whether a page of ours asks. A browser says with every socket and every POST which page it stands on; pages of
 * others are refused. Whoever names no page is no browser (a script of somebody's own, as in the README): nobody's
 * secrets are lent to it unasked, for Klapp has no cookie, so there is nothing to protect it from.
 */
export type Asked = {
  readonly origin?: string | undefined
  readonly host?: string | undefined
}

/** `addresses`: those the poster may show, and PUBLIC_URL among them, for a proxy may not hand on the name it was called by. */
export function isOwnPage({ origin, host }: Asked, addresses: readonly string[]): boolean {
  if (origin === undefined) return true
  if (addresses.includes(origin)) return true
  if (host === undefined || !URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  return (protocol === 'http:' || protocol === 'https:') && from === host.toLowerCase()
}
