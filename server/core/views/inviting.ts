/** The evening to come, as each audience may know it. Who came through whom, and what people answered, is the host's alone. */
import type { PersonId } from '../../../shared/ids.ts'
import type { AnnouncedView, SignUpView, SnowballView } from '../../../shared/inviting.ts'
import { type Answers, mixOf } from '../inviting/mix.ts'
import { placesFree, waitingIn } from '../inviting/places.ts'
import { type Inviting, inviterOf, isExpected, signUpOf } from '../inviting/state.ts'
import { isOutside, isPresent, peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'
import type { Words } from './words.ts'

export function announcedView({ inviting }: RoomState, words: Words): AnnouncedView {
  const { evening, revision } = inviting
  if (evening === null) return null
  const { startsAt, endsAt, about, venue } = evening
  return {
    startsAt,
    endsAt,
    about: about === null ? null : words.textOf(about),
    venue: venue === null ? null : words.textOf(venue),
    revision,
    isFull: placesFree(inviting) <= 0,
    categories: words.labels.categories,
  }
}

export function signUpView(state: RoomState, words: Words, id: PersonId | null): SignUpView {
  const signUp = id === null ? undefined : signUpOf(state, id)
  // Whoever was erased is nobody here any more.
  if (signUp === undefined || words.nameOf(signUp.person) === '') return null
  const { person, standing } = signUp
  const by = inviterOf(state, signUp)
  const name = by === null ? '' : words.nameOf(by)
  return {
    standing,
    name: words.nameOf(person),
    card: words.cardOf(person),
    invitedBy: name === '' ? null : name,
    ahead: standing === 'waiting' ? waitingIn(state.inviting).indexOf(person) : 0,
    invitations: state.inviting.invitations.filter((known) => known.by === person && !known.isOver).map((known) => ({ id: known.id, places: known.places })),
  }
}

export function snowballView(state: RoomState, words: Words): SnowballView {
  const { evening, signUps, invitations } = state.inviting
  const people = peopleById(state)
  const generations = generationsIn(state)
  return {
    signUps: signUps.map((signUp) => {
      const person = people.get(signUp.person)
      return {
        id: signUp.person,
        name: words.nameOf(signUp.person),
        standing: person !== undefined && !isOutside(person) ? 'came' : signUp.standing,
        by: inviterOf(state, signUp),
        generation: generations.get(signUp.person) ?? 1,
        categories: words.cardOf(signUp.person).categories,
      }
    }),
    invitations,
    mix: mixOf(whoComes(state).map((id) => answersOf(words, id)), words.labels),
    places: evening?.places ?? null,
    wayIn: evening?.wayIn ?? null,
  }
}

/** Whoever has a place, and whoever is in the room. */
function whoComes(state: RoomState): readonly PersonId[] {
  const present = state.people.filter(isPresent).map(({ id }) => id)
  const toCome = state.inviting.signUps.filter(({ person }) => isExpected(state, person) && !peopleById(state).has(person))
  return [...present, ...toCome.map(({ person }) => person)]
}

function answersOf({ cardOf, traitsOf }: Words, id: PersonId): Answers {
  const [first, second] = cardOf(id).categories
  const [one, other] = traitsOf(id).categories
  return [one === null ? null : { key: one, written: first }, other === null ? null : { key: other, written: second }]
}

/** The sign-ups are a value: worked out once for each, however often a console is told. Nobody came before who invited them. */
function generationsIn(state: RoomState): ReadonlyMap<PersonId, number> {
  const { signUps } = state.inviting
  const known = generations.get(signUps)
  if (known !== undefined) return known
  const byId = new Map(signUps.map((signUp) => [signUp.person, signUp]))
  const made = new Map<PersonId, number>()
  for (const { person } of signUps) {
    const line: PersonId[] = []
    let at: PersonId | null = person
    while (at !== null && !made.has(at)) {
      line.push(at)
      const signUp = byId.get(at)
      at = signUp === undefined ? null : inviterOf(state, signUp)
    }
    const above = at === null ? 0 : (made.get(at) ?? 0)
    line.toReversed().forEach((id, place) => made.set(id, above + place + 1))
  }
  generations.set(signUps, made)
  return made
}

const generations = new WeakMap<Inviting['signUps'], ReadonlyMap<PersonId, number>>()
