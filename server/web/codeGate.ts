/**
 * Keeps codes from being guessed, and lets a whole venue in that has one address for five hundred phones.
 *
 * Counting what comes from an address would keep out the sixteenth phone; counting only wrong codes, and letting right
 * ones through, would let a guesser go on until one is right. So a right code counts for nothing where the wrong ones
 * are used up, but for a room that is at home in that network: one of which somebody there has shown a token (the
 * host's console, the screen, a guest), or its code while there still were wrong ones left. The venue's own room is at
 * home as soon as one person is in; all who follow pass, whatever a guesser beside them does. What the guesser can
 * still reach there is the very room whose code hangs on the wall.
 *
 * Who shows a token of a room always passes: 128 bits are not guessed. All refusals take the same time and, once the
 * wrong codes are used up, are the same for a right code and a wrong one.
 *
 * Of 480 million codes a network may try 20 at once and 2,880 a day, and all networks together 28,800, after which a
 * new network has 3: with a hundred rooms open it takes one network some 1,700 days to find any of them.
 */
import type { RoomId } from '../../shared/ids.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { Clock } from '../clock.ts'
import { openForgetful } from './forgetful.ts'

/** What an attempt comes to: a token of a room, its code alone, or nothing. */
type Attempt =
  | { readonly kind: 'token'; readonly room: RoomId }
  | { readonly kind: 'code'; readonly room: RoomId }
  | { readonly kind: 'nothing' }

export type CodeGate = {
  /** Null lets them in; else the reason, once it may be told. `arrivedAt`: when they asked, by the gate's clock. */
  readonly judge: (network: string, attempt: Attempt, arrivedAt: number) => Promise<Rejection | null>
}

export type CodeGateParts = {
  readonly clock: Pick<Clock, 'now' | 'at'>
  /** A no takes this long, or a multiple of it: longer than looking up a room, so that it tells nothing. */
  readonly refusalMs: number
}

const wrongMost = 20
const wrongMostUnderSiege = 3
const wrongMs = 30_000
const allWrongMost = 200
const allWrongMs = 3_000
const networksKept = 20_000
const homesKept = 50_000

export function openCodeGate({ clock, refusalMs }: CodeGateParts): CodeGate {
  const wrongIn = openForgetful<Leak>(networksKept)
  let allWrong: Leak = { level: 0, at: clock.now() }
  const homes = openForgetful<true>(homesKept)

  function mayTry(network: string): boolean {
    const isSiege = levelOf(allWrong, clock.now(), allWrongMs) > allWrongMost - 1
    const known = wrongIn.get(network)
    const level = known === undefined ? 0 : levelOf(known, clock.now(), wrongMs)
    return level <= (isSiege ? wrongMostUnderSiege : wrongMost) - 1
  }

  function countWrong(network: string): void {
    const at = clock.now()
    const level = levelOf(wrongIn.get(network) ?? { level: 0, at }, at, wrongMs) + 1
    wrongIn.set(network, { level, at })
    allWrong = { level: Math.min(allWrongMost, levelOf(allWrong, at, allWrongMs) + 1), at }
  }

  function isLetIn(network: string, attempt: Attempt): Rejection | null {
    if (attempt.kind === 'nothing') {
      if (!mayTry(network)) return 'tooManyCodes'
      countWrong(network)
      return 'unknownRoom'
    }
    const home = `${attempt.room} ${network}`
    if (attempt.kind === 'code' && homes.get(home) !== true && !mayTry(network)) return 'tooManyCodes'
    homes.set(home, true)
    return null
  }

  return {
    judge: async (network, attempt, arrivedAt) => {
      const reason = isLetIn(network, attempt)
      if (reason !== null && refusalMs > 0) await nextMultiple(arrivedAt)
      return reason
    },
  }

  function nextMultiple(since: number): Promise<void> {
    const waits = Math.floor((clock.now() - since) / refusalMs) + 1
    return new Promise((resolve) => {
      clock.at(since + waits * refusalMs, resolve)
    })
  }
}

/** Something that runs out by itself, one in so many milliseconds. */
type Leak = { readonly level: number; readonly at: number }

const levelOf = ({ level, at }: Leak, now: number, oneMs: number): number => Math.max(0, level - (now - at) / oneMs)
