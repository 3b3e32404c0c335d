/** What the guest list comes to. */
import type { SnowballView } from '../../../shared/inviting.ts'

export type Guest = SnowballView['signUps'][number]
export type Standing = Guest['standing']

export type GuestFigures = Readonly<Record<Standing, number>>

export function figuresOf(signUps: readonly Pick<Guest, 'standing'>[]): GuestFigures {
  const figures: Record<Standing, number> = { asked: 0, in: 0, waiting: 0, off: 0, turnedAway: 0, came: 0 }
  for (const { standing } of signUps) figures[standing] += 1
  return figures
}

/** Who waits for an answer comes first, then who waits for a place; at the end who does not come. */
const order: readonly Standing[] = ['asked', 'waiting', 'in', 'came', 'off', 'turnedAway']

/** In the order in which a host looks for them; within each as they signed up. Whoever was erased is not in it. */
export function inListOrder(signUps: readonly Guest[]): readonly Guest[] {
  return order.flatMap((wanted) => signUps.filter(({ standing, name }) => standing === wanted && name !== ''))
}

/** This person and all who came through them, and who came through those. */
export function branchOf(signUps: readonly Guest[], person: Guest['id']): readonly Guest[] {
  const branch = new Set([person])
  // Nobody signs up before whoever invited them but by signing up again: so it is gone through until nothing is new.
  for (let before = 0; before < branch.size; ) {
    before = branch.size
    for (const { id, by } of signUps) if (by !== null && branch.has(by)) branch.add(id)
  }
  return signUps.filter(({ id }) => branch.has(id))
}

/** How many of those whom somebody's invitations are meant for have not signed up. */
export function unansweredOf(invitations: SnowballView['invitations'], person: Guest['id']): number {
  return invitations.filter(({ by, isOver }) => by === person && !isOver).reduce((sum, { places, used }) => sum + Math.max(0, places - used), 0)
}
