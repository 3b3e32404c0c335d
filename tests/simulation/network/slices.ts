/** Each slice of a view as the room itself would have it: one that is added to the views is missed here by the compiler. */
import { commonView } from '../../../server/core/views/common.ts'
import { atDoorView } from '../../../server/core/views/door.ts'
import { callsView } from '../../../server/core/views/beckoning.ts'
import { eveningView } from '../../../server/core/views/evening.ts'
import { hintsView } from '../../../server/core/views/hints.ts'
import { groupsView } from '../../../server/core/views/groups.ts'
import { consoleView, deckView, rosterView } from '../../../server/core/views/host.ts'
import { announcedView, signUpView, snowballView } from '../../../server/core/views/inviting.ts'
import { youView } from '../../../server/core/views/phone.ts'
import { programmeView } from '../../../server/core/views/programme.ts'
import { hostNetworkView, networkView } from '../../../server/core/views/network.ts'
import { boardsView, hidesView, lookView, namesView, screenGroupsView } from '../../../server/core/views/screen.ts'
import { mineView, takeHomeView } from '../../../server/core/views/takeHome.ts'
import { needsView, onWallView, wallView } from '../../../server/core/views/wall.ts'
import type { RoomState } from '../../../server/core/state.ts'
import type { Shelf } from '../../../server/words/shelf.ts'
import type { HostSlices } from '../../../shared/hostViews.ts'
import type { PersonId, RoomCode } from '../../../shared/ids.ts'
import type { ScreenSlices } from '../../../shared/screenViews.ts'
import type { PhoneSlices, ViewMessage } from '../../../shared/views.ts'
import { addresses } from './node.ts'

/** All that any page can be shown; each has some of it. */
export type AllSlices = PhoneSlices & HostSlices & ScreenSlices

/** Who is awake and which screens are there no log tells: that is taken from the view itself. */
type Look = {
  readonly state: RoomState
  readonly shelf: Shelf
  readonly code: RoomCode
  readonly message: ViewMessage<AllSlices>
  /** Of the phone that is shown it. */
  readonly secretHash: string
}

const projections: { readonly [Name in keyof AllSlices]: (look: Look) => AllSlices[Name] } = {
  common: ({ state, shelf, code, message }) => commonView(state, shelf.words, { code, address: addresses[0] ?? '', now: message.now }),
  programme: ({ state, shelf }) => programmeView(state, shelf.words),
  you: ({ state, shelf, secretHash }) => youView(state, shelf.words, shelf.personByDevice(secretHash)?.id ?? null),
  roster: ({ state, shelf, message }) => rosterView(state, shelf.words, awakeIn(message)),
  calls: ({ state, shelf, message }) => callsView(state, shelf.words, awakeIn(message)),
  announced: ({ state, shelf }) => announcedView(state, shelf.words),
  signUp: ({ state, shelf, secretHash }) => signUpView(state, shelf.words, shelf.personByDevice(secretHash)?.id ?? null),
  snowball: ({ state, shelf }) => snowballView(state, shelf.words),
  needs: ({ state, shelf }) => needsView(state, shelf.words),
  hints: ({ state, shelf }) => hintsView(state, shelf.words),
  mine: ({ state, shelf, secretHash }) => mineView(state, shelf.words, shelf.personByDevice(secretHash)?.id ?? null),
  takeHome: ({ state, shelf, secretHash }) => takeHomeView(state, shelf.words, shelf.personByDevice(secretHash)?.id ?? null),
  evening: ({ state, shelf }) => eveningView(state, shelf.words),
  onWall: ({ state, shelf }) => onWallView(state, shelf.words),
  wall: ({ state, shelf }) => wallView(state, shelf.words),
  console: ({ state, shelf, message }) => {
    const { addresses: known = [], hasPhoneArrived = false, screens = { count: 0, withSound: 0 }, screenPath = '', links = { generation: 0, coHostPath: null } } = message.slices.console ?? {}
    return consoleView(state, shelf.words, { addresses: known, hasPhoneArrived, screens, screenPath, links })
  },
  atDoor: ({ state, shelf }) => atDoorView(state, shelf.words),
  deck: ({ state }) => deckView(state),
  hides: ({ state }) => hidesView(state),
  names: ({ state, shelf }) => namesView(state, shelf.words),
  boards: ({ state, shelf }) => boardsView(state, shelf.words),
  groups: ({ state, shelf }) => groupsView(state, shelf.words, shelf.words.nameOf),
  groupBoard: ({ state, shelf }) => screenGroupsView(state, shelf.words),
  look: ({ state, shelf }) => lookView(state, shelf.words),
  whoMet: ({ state, shelf }) => hostNetworkView(state, shelf.words),
  network: ({ state, shelf }) => networkView(state, shelf.words),
}

function awakeIn({ slices }: ViewMessage<AllSlices>): (person: PersonId) => boolean {
  const awake = new Set(slices.roster?.filter(({ isAwake }) => isAwake).map((entry) => entry.id))
  return (person) => awake.has(person)
}

const projectionByName = new Map<string, (look: Look) => unknown>(Object.entries(projections))

export function sliceOf(name: string, look: Look): unknown {
  const projection = projectionByName.get(name)
  if (projection === undefined) throw new Error(`A view has a slice "${name}" that nobody knows.`)
  return projection(look)
}
