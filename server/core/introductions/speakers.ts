/** Who speaks about whom, and who comes next. Whoever is not here is passed over, and nobody need say so. RULES, N. */
import type { PersonId } from '../../../shared/ids.ts'
import { introductionsGroup } from '../../../shared/programme.ts'
import type { Circle, Introducing } from '../stage.ts'
import type { RoomState } from '../state.ts'

export type IsHere = (person: PersonId) => boolean

/** Who takes part, and so speaks and is spoken of. */
export function hereIn({ people }: Pick<RoomState, 'people'>): IsHere {
  const here = known.get(people) ?? new Set(people.filter(({ standing }) => standing === 'takingPart').map(({ id }) => id))
  known.set(people, here)
  return (person) => here.has(person)
}

/** Every phone's view asks. */
const known = new WeakMap<RoomState['people'], ReadonlySet<PersonId>>()

/** From the one who speaks now on, in order; while people come together, all of them. */
export const speakersFrom = ({ order, at }: Circle, isHere: IsHere): readonly PersonId[] => order.slice(at).filter(isHere)

/** Whom `speaker` presents: the next of those they talked with, in a ring; null if nobody is left but themselves. */
export function presentedBy({ neighbours }: Circle, speaker: PersonId, isHere: IsHere): PersonId | null {
  const here = (neighbours.find((members) => members.includes(speaker)) ?? []).filter(isHere)
  const next = here[(here.indexOf(speaker) + 1) % here.length]
  return next === speaker ? null : (next ?? null)
}

/** How many turns are to come, the present one among them. */
export function turnsLeft({ circles, turn, isByClock, pairs }: Introducing, isHere: IsHere): number {
  // Circles that people make by themselves are of any size up to the largest.
  if (isByClock && pairs === 'byThemselves') return introductionsGroup.most - Math.max(0, turn - 1)
  return Math.max(0, ...circles.map((circle) => speakersFrom(circle, isHere).length))
}

/** The next turn; the first, where people have come together. */
export function wentOn(talk: Introducing, isHere: IsHere): Introducing {
  const circles = talk.turn === 0 ? talk.circles : talk.circles.map((circle) => ({ ...circle, at: placeOf(circle, isHere) + 1 }))
  return { ...talk, step: talk.step + 1, turn: talk.turn + 1, circles }
}

export function wentBack(talk: Introducing, isHere: IsHere): Introducing {
  return { ...talk, step: talk.step + 1, turn: talk.turn - 1, circles: talk.circles.map((circle) => ({ ...circle, at: placeBefore(circle, isHere) })) }
}

/** Whoever speaks now comes last, for once. */
export function skipped(talk: Introducing, isHere: IsHere): Introducing {
  const circles = talk.circles.map((circle): Circle => {
    const speaker = circle.order[placeOf(circle, isHere)]
    if (speaker === undefined) return circle
    return { ...circle, order: [...circle.order.filter((person) => person !== speaker), speaker], skipped: [...circle.skipped, speaker] }
  })
  return { ...talk, step: talk.step + 1, circles }
}

/** Where the one who speaks now stands in the order; behind its end where all have spoken. */
function placeOf({ order, at }: Circle, isHere: IsHere): number {
  const place = order.findIndex((person, index) => index >= at && isHere(person))
  return place === -1 ? Math.max(at, order.length) : place
}

function placeBefore(circle: Circle, isHere: IsHere): number {
  const place = placeOf(circle, isHere)
  // All had spoken before the last turn as well.
  if (place > circle.order.length) return place - 1
  const before = circle.order.findLastIndex((person, index) => index < place && isHere(person))
  return before === -1 ? place : before
}
