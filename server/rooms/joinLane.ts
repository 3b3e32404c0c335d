/**
 * New people come into a room one after the other: at once, as long as no more come than people do, and then at a pace
 * that leaves the rest of the room undisturbed and its host the time to lock the door. Nobody is refused for it.
 *
 * Where it comes to waiting, whoever had the page open for a while goes first: writing a name takes a person some
 * seconds, and a script that does nothing but join asks at once. A script can wait as well; it is then as slow as people.
 */
import { roomPeople } from '../../shared/limits.ts'
import type { Clock } from '../clock.ts'

export type Joining = {
  /** Since the line was let in. */
  readonly openMs: number
  /** Whoever has hung up needs no turn. */
  readonly isHere: () => boolean
}

/** False if far too many wait already. */
export type JoinLane = (joining: Joining) => Promise<boolean>

/** A full hall that scans the code at the same moment, and more than come through a door afterwards. */
const atOnceMost = 1_000
const perSecond = 100
const stepMs = 50
const calmMs = 2_000

type Waiting = Joining & { readonly answer: (mayJoin: boolean) => void }

export function openJoinLane(clock: Pick<Clock, 'now' | 'at'>): JoinLane {
  const calm: Waiting[] = []
  const hasty: Waiting[] = []
  let free = atOnceMost
  let filledAt = clock.now()

  function fill(): void {
    const at = clock.now()
    free = Math.min(atOnceMost, free + ((at - filledAt) / 1_000) * perSecond)
    filledAt = at
  }

  function serve(): void {
    fill()
    while (free >= 1) {
      const next = calm.shift() ?? hasty.shift()
      if (next === undefined) return
      if (next.isHere()) free -= 1
      next.answer(next.isHere())
    }
    clock.at(clock.now() + stepMs, serve)
  }

  return (joining) => {
    fill()
    const waiting = calm.length + hasty.length
    if (waiting === 0 && free >= 1) {
      free -= 1
      return Promise.resolve(true)
    }
    const queue = joining.openMs >= calmMs ? calm : hasty
    if (queue.length >= roomPeople) return Promise.resolve(false)
    if (waiting === 0) clock.at(clock.now() + stepMs, serve)
    return new Promise((answer) => queue.push({ ...joining, answer }))
  }
}
