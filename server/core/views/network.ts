/** Who talked with whom, for the picture that closes a meeting. */
import type { PersonId } from '../../../shared/ids.ts'
import type { NetworkView, ScreenName } from '../../../shared/screenViews.ts'
import { metBy } from '../matching/met.ts'
import type { RoomState } from '../state.ts'
import { inOrder, screenNames } from './screen.ts'
import { type Words, orderOf } from './words.ts'

/** After rounds, and once the room is closed. Who left has been there; who was put out is a dot without a name. */
export function networkView(state: RoomState, words: Words): NetworkView {
  if (state.stage.kind !== 'gathering' && state.stage.kind !== 'closed') return nobody
  const met = metBy(state.rounds)
  const nameOf = shownNames(state, words)
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

function shownNames(state: RoomState, words: Words): (person: PersonId) => ScreenName {
  if (state.settings.isScreenPlain) return () => ''
  const put = new Set(state.people.filter(({ standing }) => standing === 'removed' || standing === 'putOut').map(({ id }) => id))
  const nameOf = screenNames(state, words)
  return (person) => (put.has(person) ? '' : nameOf(person))
}
