/** Weeks before an evening: it is announced, people sign up, and invite others in turn. RULES, I. */
import type { InvitationId, PersonId } from '../../../shared/ids.ts'
import { announcedDaysMost, hostInvitations, personInvitations } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { InvitingCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { isOutside, peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'
import type { InvitingEvent } from './events.ts'
import { placesFree } from './places.ts'
import { signUp } from './signingUp.ts'
import { type SignUp, inviterOf, signUpOf } from './state.ts'

export function decideInviting(state: RoomState, command: InvitingCommand, now: number): Decision {
  switch (command.type) {
    case 'announce':
      return announce(state, command.evening, now)
    case 'signUp':
      return signUp(state, command, now)
    case 'signOff':
      return signOff(state, command.person)
    case 'invite':
      return invite(state, command)
    case 'takeBackInvitation':
      return takeBack(state, command)
    case 'answerSignUp':
      return answer(state, command)
    case 'letInSignUps':
      return accept(...welcomed(state, state.inviting.signUps.filter(({ standing }) => standing === 'asked')))
    case 'turnAwayBranch':
      return turnAwayBranch(state, command.person)
    default:
      return unreachable(command)
  }
}

const dayMs = 24 * 60 * 60_000

type Announce = Extract<InvitingCommand, { type: 'announce' }>

/** Who is in stays in, whatever is changed. */
function announce({ inviting }: RoomState, evening: Announce['evening'], now: number): Decision {
  if (evening === null) return inviting.evening === null ? accept() : accept({ type: 'signUpsEnded' })
  const isPossible = evening.endsAt > evening.startsAt && evening.endsAt > now && evening.startsAt - now <= announcedDaysMost * dayMs
  return isPossible ? accept({ type: 'eveningAnnounced', evening }) : refuse('dateOdd')
}

function signOff(state: RoomState, person: PersonId): Decision {
  const known = signUpOf(state, person)
  if (known === undefined) return refuse('unknownPerson')
  if (known.standing === 'turnedAway') return refuse('turnedAway')
  return known.standing === 'off' ? accept() : accept({ type: 'signedOff', person })
}

/** Whoever has a place, or waits for one, may invite; so may whoever is in the room after signing up. */
function invite(state: RoomState, { by, invitation, places }: Extract<InvitingCommand, { type: 'invite' }>): Decision {
  const { evening, invitations } = state.inviting
  const standing = by === null ? 'in' : signUpOf(state, by)?.standing
  if (standing === undefined) return refuse('unknownPerson')
  if (standing === 'turnedAway') return refuse('turnedAway')
  if (standing === 'asked' || standing === 'off') return refuse('stale')
  if (by !== null && peopleById(state).get(by)?.standing === 'removed') return refuse('removed')
  if (evening === null) return refuse('signUpsClosed')
  const own = invitations.filter((known) => known.by === by).length
  if (own >= (by === null ? hostInvitations : personInvitations)) return refuse('tooManyInvitations')
  return accept({ type: 'invited', invitation, by, places })
}

/** The host may take back any, a person their own. Twice is once. */
function takeBack({ inviting }: RoomState, { by, id }: { readonly by: PersonId | null; readonly id: InvitationId }): Decision {
  const known = inviting.invitations.find((invitation) => invitation.id === id)
  if (known === undefined || known.isOver) return accept()
  return by === null || known.by === by ? accept({ type: 'invitationOver', invitation: id }) : refuse('notAllowed')
}

function answer(state: RoomState, { person, isYes }: Extract<InvitingCommand, { type: 'answerSignUp' }>): Decision {
  const known = signUpOf(state, person)
  if (known === undefined) return refuse('unknownPerson')
  if (known.standing === 'off') return refuse('stale')
  if (!isYes && hasCome(state, person)) return refuse('stale')
  if (!isYes) return known.standing === 'turnedAway' ? accept() : accept({ type: 'signUpsMoved', people: [person], to: 'turnedAway' })
  return accept(...(known.standing === 'asked' || known.standing === 'turnedAway' ? welcomed(state, [known]) : []))
}

/** As many as there are places for; the others wait for one. */
function welcomed({ inviting }: RoomState, signUps: readonly SignUp[]): readonly InvitingEvent[] {
  const free = Math.max(0, placesFree(inviting))
  const people = signUps.map(({ person }) => person)
  const moves = [
    { type: 'signUpsMoved', people: people.slice(0, free), to: 'in' },
    { type: 'signUpsMoved', people: people.slice(free), to: 'waiting' },
  ] as const
  return moves.filter((move) => move.people.length > 0)
}

function turnAwayBranch(state: RoomState, person: PersonId): Decision {
  if (signUpOf(state, person) === undefined) return refuse('unknownPerson')
  const branch = branchOf(state, person).filter((id) => signUpOf(state, id)?.standing !== 'turnedAway' && !hasCome(state, id))
  return branch.length === 0 ? accept() : accept({ type: 'signUpsMoved', people: branch, to: 'turnedAway' })
}

/** Whoever is or was in the room is there for the host to put out, not to turn away. */
function hasCome(state: RoomState, id: PersonId): boolean {
  const person = peopleById(state).get(id)
  return person !== undefined && !isOutside(person)
}

/** This person, and all who came through them. */
function branchOf(state: RoomState, person: PersonId): readonly PersonId[] {
  const through = new Map<PersonId | null, SignUp[]>()
  for (const signUp of state.inviting.signUps) {
    const by = inviterOf(state, signUp)
    through.set(by, [...(through.get(by) ?? []), signUp])
  }
  const branch: PersonId[] = []
  const next = [person]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    branch.push(id)
    next.push(...(through.get(id) ?? []).map((signUp) => signUp.person))
  }
  return branch
}
