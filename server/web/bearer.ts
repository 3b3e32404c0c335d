import type { IncomingHttpHeaders } from 'node:http'

/** The secret that a request brings in its header, where no history and nobody's log keeps it; empty if it brings none. */
export function bearerOf({ authorization = '' }: IncomingHttpHeaders): string {
  const [, secret = ''] = /^Bearer (\S+)$/.exec(authorization) ?? []
  return secret
}
