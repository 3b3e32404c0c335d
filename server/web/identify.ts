/** Who is calling: a host, a screen or somebody's phone, and of which room; or why they are not let in. */
import { roomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { Directory } from '../rooms/directory.ts'
import type { Room } from '../rooms/room.ts'
import { hashSecret, sameHash } from '../secrets.ts'
import { linkOf } from '../words/links.ts'
import type { LineActor } from './intake.ts'
import { parseHello, protocolOf } from './parse.ts'

export type Caller = {
  readonly room: Room
  readonly actor: LineActor
  readonly secret: string
  /** False where the code is all that they brought. */
  readonly holdsToken: boolean
}

/** Without a token of the room, a room that is closed and one that never was are the same answer. */
export async function identify(auth: unknown, directory: Directory): Promise<Caller | { readonly reason: Rejection }> {
  const protocol = protocolOf(auth)
  if (protocol !== null && protocol !== protocolVersion) return { reason: 'oldPage' }
  const hello = parseHello(auth)
  if (hello === null) return { reason: 'malformed' }
  const { secret } = hello
  const code = roomCode(hello.code)
  const room = code === null ? null : await directory.find(code)
  if (room === null) return { reason: 'unknownRoom' }
  const secretHash = hashSecret(secret)
  switch (hello.as) {
    case 'host': {
      const isHost = sameHash(secretHash, room.header.hostHash)
      const link = linkOf(secretHash, room.shelf().links(), room.header)
      if (link === 'replaced') return { reason: 'linkReplaced' }
      if (!isHost && link !== 'coHost') return { reason: 'unknownRoom' }
      return { room, actor: { role: 'host', hostSecret: isHost ? secret : null }, secret, holdsToken: true }
    }
    case 'screen': {
      const link = linkOf(secretHash, room.shelf().links(), room.header)
      if (link === 'replaced') return { reason: 'linkReplaced' }
      if (link !== 'screen') return { reason: 'unknownRoom' }
      return { room, actor: { role: 'screen' }, secret, holdsToken: true }
    }
    case 'participant': {
      const holdsToken = room.shelf().personByDevice(secretHash) !== undefined
      if (!holdsToken && room.state().stage.kind === 'closed') return { reason: 'unknownRoom' }
      return { room, actor: { role: 'participant', secretHash }, secret, holdsToken }
    }
  }
}
