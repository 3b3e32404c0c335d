/** What each audience sees of a room, worked out from what the room is now. */
import type { PersonId, RoomCode } from '../../shared/ids.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { commonView } from '../core/views/common.ts'
import { type Surroundings, consoleView, deckView, rosterView } from '../core/views/host.ts'
import { atDoorView } from '../core/views/door.ts'
import { callsView } from '../core/views/beckoning.ts'
import { eveningView } from '../core/views/evening.ts'
import { hintsView } from '../core/views/hints.ts'
import { groupsView } from '../core/views/groups.ts'
import { announcedView, signUpView, snowballView } from '../core/views/inviting.ts'
import { youView } from '../core/views/phone.ts'
import { programmeView } from '../core/views/programme.ts'
import { hostNetworkView, networkView } from '../core/views/network.ts'
import { boardsView, hidesView, lookView, namesView, screenGroupsView } from '../core/views/screen.ts'
import { mineView, takeHomeView } from '../core/views/takeHome.ts'
import { needsView, onWallView, wallView } from '../core/views/wall.ts'
import type { Room } from './room.ts'

export type SlicesParts = {
  readonly room: Room
  readonly addressOf: (room: Room) => string
  readonly surroundings: () => Surroundings
}

type OfEveryone = Pick<PhoneSlices, 'common' | 'programme' | 'needs' | 'hints' | 'announced'>

type SlicesIn = {
  readonly ofEveryone: () => OfEveryone
  readonly ofPerson: (person: PersonId | null) => Pick<PhoneSlices, 'you' | 'mine' | 'takeHome' | 'signUp'>
  readonly ofHosts: () => Omit<HostSlices, keyof OfEveryone>
  readonly ofScreens: () => Omit<ScreenSlices, keyof OfEveryone>
}

export function openSlices({ room, addressOf, surroundings }: SlicesParts): SlicesIn {
  const code: RoomCode = room.header.code
  const words = () => room.shelf().words
  const common = () => commonView(room.state(), words(), { code, address: addressOf(room), now: room.now() })
  const freshOfEveryone = () => ({
    common: common(),
    programme: programmeView(room.state(), words()),
    needs: needsView(room.state(), words()),
    hints: hintsView(room.state(), words()),
    announced: announcedView(room.state(), words()),
  })
  const ofPerson = (person: PersonId | null) => ({
    you: youView(room.state(), words(), person),
    mine: mineView(room.state(), words(), person),
    takeHome: takeHomeView(room.state(), words(), person),
    signUp: signUpView(room.state(), words(), person),
  })
  let known: { readonly at: string; readonly slices: ReturnType<typeof freshOfEveryone> } | null = null
  /** Worked out once for each entry of the log: a thousand phones that come back are all shown the same. */
  const ofEveryone = () => {
    const at = `${room.epoch()} ${room.seq()}`
    // A pause goes on, and what it puts off moves with the clock.
    if (known?.at !== at || room.state().stage.kind === 'paused') known = { at, slices: freshOfEveryone() }
    return known.slices
  }
  const ofHosts = () => ({
    console: consoleView(room.state(), words(), surroundings()),
    roster: rosterView(room.state(), words(), room.presence.isAwake),
    atDoor: atDoorView(room.state(), words()),
    calls: callsView(room.state(), words(), room.presence.isAwake),
    groups: groupsView(room.state(), words(), words().nameOf),
    evening: eveningView(room.state(), words()),
    onWall: onWallView(room.state(), words()),
    snowball: snowballView(room.state(), words()),
    whoMet: hostNetworkView(room.state(), words()),
    deck: deckView(room.state()),
  })
  const ofScreens = () => ({
    hides: hidesView(room.state()),
    names: namesView(room.state(), words()),
    boards: boardsView(room.state(), words()),
    groupBoard: screenGroupsView(room.state(), words()),
    look: lookView(room.state(), words()),
    network: networkView(room.state(), words()),
    wall: wallView(room.state(), words()),
  })
  return { ofEveryone, ofPerson, ofHosts, ofScreens }
}
