/** Who is calling: a host, a screen or somebody's phone, and of which room; or why they are not let in. */
import { roomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { Directory } from '../rooms/directory.ts'
import type { Room } from '../rooms/room.ts'
import { hashSecret, sameHash } from '../secrets.ts'
import type { Actor } from './intake.ts'
import { parseHello, protocolOf } from './parse.ts'

export type Caller = { readonly room: Room; readonly actor: Actor; readonly secret: string }

export async function identify(auth: unknown, directory: Directory): Promise<Caller | { readonly reason: Rejection }> {
  const protocol = protocolOf(auth)
  if (protocol !== null && protocol !== protocolVersion) return { reason: 'oldPage' }
  const hello = parseHello(auth)
  if (hello === null) return { reason: 'malformed' }
  const code = roomCode(hello.code)
  const room = code === null ? null : await directory.find(code)
  if (room === null) return { reason: 'unknownRoom' }
  const secretHash = hashSecret(hello.secret)
  switch (hello.as) {
    case 'host':
      if (!sameHash(secretHash, room.header.hostHash)) return { reason: 'notAllowed' }
      return { room, actor: { role: 'host' }, secret: hello.secret }
    case 'screen':
      if (!sameHash(secretHash, room.header.screenHash)) return { reason: 'notAllowed' }
      return { room, actor: { role: 'screen' }, secret: hello.secret }
    case 'participant': {
      const isStranger = room.shelf().personByDevice(secretHash) === undefined
      // To a stranger a closed room is one that never was.
      if (isStranger && room.state().stage.kind === 'closed') return { reason: 'unknownRoom' }
      return { room, actor: { role: 'participant', secretHash }, secret: hello.secret }
    }
  }
}
