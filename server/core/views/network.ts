/** Who talked with whom, for the picture that closes a meeting. */
import type { HostSlices } from '../../../shared/hostViews.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { NetworkView, ScreenName } from '../../../shared/screenViews.ts'
import { metBy } from '../matching/met.ts'
import type { RoomState } from '../state.ts'
import { inOrder, screenNames } from './screen.ts'
import { type Words, orderOf } from './words.ts'

/** After rounds, and once the room is closed. Who left has been there; who was put out is a dot without a name. */
export function networkView(state: RoomState, words: Words): NetworkView {
  return networkOf(state, words, state.settings.isScreenPlain ? () => '' : screenNames(state, words))
}

/** For hosts, who know everybody by name: the same picture with all of them. */
export function hostNetworkView(state: RoomState, words: Words): HostSlices['whoMet'] {
  const { names, pairs } = networkOf(state, words, words.nameOf)
  return { names: names.map(String), pairs }
}

function networkOf(state: RoomState, words: Words, named: (person: PersonId) => ScreenName): NetworkView {
  if (state.stage.kind !== 'gathering' && state.stage.kind !== 'closed') return nobody
  const met = metBy(state.rounds)
  const nameOf = unlessPutOut(state, named)
  const byName = orderOf(state.settings.language)
  const people = [...met.keys()]
    .map((id) => ({ id, name: nameOf(id) }))
    .toSorted((one, other) => Number(one.name === '') - Number(other.name === '') || inOrder(one.name, other.name, byName))
  const places = new Map(people.map(({ id }, place) => [id, place]))
  const pairs = people.flatMap(({ id }, place) =>
    [...(met.get(id) ?? [])].flatMap((other) => {
      const there = places.get(other) ?? -1
      return place < there ? [place, there] : []
    }),
  )
  return { names: people.map(({ name }) => name), pairs }
}

const nobody: NetworkView = { names: [], pairs: [] }

function unlessPutOut(state: RoomState, named: (person: PersonId) => ScreenName): (person: PersonId) => ScreenName {
  const put = new Set(state.people.filter(({ standing }) => standing === 'removed' || standing === 'putOut').map(({ id }) => id))
  return (person) => (put.has(person) ? '' : named(person))
}
