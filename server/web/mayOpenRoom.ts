/** Who may open rooms: anybody, so many at a time, or whoever knows the operator's passphrase. */
import type { RoomId } from '../../shared/ids.ts'
import { roomId } from '../../shared/ids.ts'
import type { OpenRoom, OpenRoomReply } from '../../shared/protocol.ts'
import type { Clock } from '../clock.ts'
import { hashSecret, sameHash } from '../secrets.ts'
import { type CodeGate, openCodeGate } from './codeGate.ts'
import { openForgetful } from './forgetful.ts'

export type Opening = (asked: OpenRoom, network: string) => Promise<OpenRoomReply>

export type OpeningParts = {
  readonly open: (asked: OpenRoom) => Promise<OpenRoomReply>
  readonly clock: Pick<Clock, 'now' | 'at'>
  /** Null where anybody may. */
  readonly passphrase: string | null
  readonly refusalMs: number
}

/** What one network may open at once, and then one in so long. */
const openingsMost = 60
const openingMs = 30_000
const networksKept = 20_000
/** To the gate a passphrase is the code of a room: guesses are dear, and who has it comes in beside a guesser. */
const behindPassphrase: RoomId = roomId('opening')

export function mayOpenRoom({ open, clock, passphrase, refusalMs }: OpeningParts): Opening {
  const gate = openCodeGate({ clock, refusalMs })
  const wanted = passphrase === null ? null : hashSecret(passphrase)
  const opened = openForgetful<{ readonly level: number; readonly at: number }>(networksKept)

  function isTooFast(network: string): boolean {
    const at = clock.now()
    const before = opened.get(network) ?? { level: 0, at }
    const level = Math.max(0, before.level - (at - before.at) / openingMs)
    if (level > openingsMost - 1) return true
    opened.set(network, { level: level + 1, at })
    return false
  }

  return async ({ passphrase: given = '', ...asked }, network) => {
    if (wanted !== null) {
      if (given === '') return { ok: false, reason: 'passphraseNeeded' }
      const reason = await judge(gate, network, { isRight: sameHash(hashSecret(given), wanted), at: clock.now() })
      if (reason !== null) return { ok: false, reason }
    }
    return isTooFast(network) ? { ok: false, reason: 'tooFast' } : open(asked)
  }
}

async function judge(gate: CodeGate, network: string, { isRight, at }: { readonly isRight: boolean; readonly at: number }) {
  const attempt = isRight ? ({ kind: 'code', room: behindPassphrase } as const) : ({ kind: 'nothing' } as const)
  const reason = await gate.judge(network, attempt, at)
  if (reason === null) return null
  return reason === 'tooManyCodes' ? 'tooFast' : 'passphraseWrong'
}
