/**
 * One door out. When a room changes, what each audience sees is worked out and sent, slice by slice, if it
 * differs from what was sent last. A burst (two hundred joins in a second) becomes a few sends; the last value
 * wins. What everybody sees is encoded once for all; what is personal goes to that person alone.
 */
import type { PersonId, RoomCode } from '../../shared/ids.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import type { PhoneSlices, ViewMessage } from '../../shared/views.ts'
import type { Clock } from '../clock.ts'
import { commonView } from '../core/views/common.ts'
import { type Surroundings, consoleView, deckView, rosterView } from '../core/views/host.ts'
import { atDoorView } from '../core/views/door.ts'
import { callsView } from '../core/views/beckoning.ts'
import { eveningView } from '../core/views/evening.ts'
import { hintsView } from '../core/views/hints.ts'
import { groupsView } from '../core/views/groups.ts'
import { youView } from '../core/views/phone.ts'
import { programmeView } from '../core/views/programme.ts'
import { networkView } from '../core/views/network.ts'
import { boardsView, hidesView, lookView, namesView, screenGroupsView } from '../core/views/screen.ts'
import { mineView, takeHomeView } from '../core/views/takeHome.ts'
import { needsView, onWallView, wallView } from '../core/views/wall.ts'
import type { Room } from './room.ts'

/** Whom a message is for. Everybody hears `everyone`; each phone, once joined, hears its person's. */
export type Channel =
  | { readonly kind: 'everyone' | 'hosts' | 'screens' }
  | { readonly kind: 'person'; readonly person: PersonId }

export type Slices = Partial<PhoneSlices & HostSlices & ScreenSlices>
type Send = (channel: Channel, message: ViewMessage<Slices>) => void

export type Funnel = {
  readonly phoneView: (person: PersonId | null) => ViewMessage<PhoneSlices>
  readonly hostView: () => ViewMessage<HostSlices>
  readonly screenView: () => ViewMessage<ScreenSlices>
  /** A person's phone is connected: from now on it is told what concerns it. Returns how to stop. */
  readonly follow: (person: PersonId) => () => void
  /** Something outside the room changed that a console sees: a phone woke, a screen came. */
  readonly refresh: () => void
  readonly close: () => void
}

export type FunnelParts = {
  readonly room: Room
  readonly clock: Clock
  readonly send: Send
  readonly addressOf: (room: Room) => string
  readonly surroundings: () => Surroundings
  /** At most so often, save the first change after a quiet moment and every change of stage, which go at once. */
  readonly leastApartMs: number
}

/** After a sending that took long, so many times as long is left for commands and for whoever comes in. */
const restFactor = 5

export function openFunnel({ room, clock, send, addressOf, surroundings, leastApartMs }: FunnelParts): Funnel {
  const sent = new Map<string, string>()
  const followed = new Map<PersonId, number>()
  let nextAt = -Infinity
  let lastStage = room.state().stage
  let lastEpoch = room.epoch()
  let cancelLater: (() => void) | null = null
  let lastSeq = -1

  const code: RoomCode = room.header.code
  const words = () => room.shelf().words
  const common = () => commonView(room.state(), words(), { code, address: addressOf(room), now: room.now() })
  const freshOfEveryone = () => ({
    common: common(),
    programme: programmeView(room.state(), words()),
    needs: needsView(room.state(), words()),
    hints: hintsView(room.state(), words()),
  })
  const slicesOf = (person: PersonId | null) => ({
    you: youView(room.state(), words(), person),
    mine: mineView(room.state(), words(), person),
    takeHome: takeHomeView(room.state(), words(), person),
  })
  let known: { readonly at: string; readonly slices: ReturnType<typeof freshOfEveryone> } | null = null
  /** Worked out once for each entry of the log: a thousand phones that come back are all shown the same. */
  const ofEveryone = () => {
    const at = `${room.epoch()} ${room.seq()}`
    // A pause goes on, and what it puts off moves with the clock.
    if (known?.at !== at || room.state().stage.kind === 'paused') known = { at, slices: freshOfEveryone() }
    return known.slices
  }
  const message = <S>(slices: S) => ({ epoch: room.epoch(), seq: room.seq(), now: room.now(), slices })
  const slicesOfHosts = () => ({
    console: consoleView(room.state(), words(), surroundings()),
    roster: rosterView(room.state(), words(), room.presence.isAwake),
    atDoor: atDoorView(room.state(), words()),
    calls: callsView(room.state(), words(), room.presence.isAwake),
    groups: groupsView(room.state(), words(), words().nameOf),
    evening: eveningView(room.state(), words()),
    onWall: onWallView(room.state(), words()),
    deck: deckView(room.state()),
  })
  const slicesOfScreens = () => ({
    hides: hidesView(room.state()),
    names: namesView(room.state(), words()),
    boards: boardsView(room.state(), words()),
    groupBoard: screenGroupsView(room.state(), words()),
    look: lookView(room.state(), words()),
    network: networkView(room.state(), words()),
    wall: wallView(room.state(), words()),
  })

  /** The slices that differ from the ones last sent under `key`. */
  function changed(key: string, slices: Slices): Slices {
    const fresh = Object.entries(slices).filter(([name, slice]) => {
      const text = textOf(slice)
      const isNew = sent.get(`${key} ${name}`) !== text
      if (isNew) sent.set(`${key} ${name}`, text)
      return isNew
    })
    return Object.fromEntries(fresh)
  }

  function tell(key: string, channel: Channel, slices: Slices): void {
    const fresh = changed(key, slices)
    if (Object.keys(fresh).length > 0) send(channel, message(fresh))
  }

  function flush(): void {
    cancelLater?.()
    cancelLater = null
    const beganAt = clock.exactNow()
    lastStage = room.state().stage
    // What was sent in another epoch may never have been: everything is sent anew.
    if (lastEpoch !== room.epoch()) sent.clear()
    const isChanged = lastSeq !== room.seq() || lastEpoch !== room.epoch()
    lastEpoch = room.epoch()
    lastSeq = room.seq()
    for (const person of followed.keys()) {
      // Where only a console sees the change, what others see need not be worked out: a phone came, or went.
      if (!isChanged && sent.has(`${person} you`)) continue
      tell(person, { kind: 'person', person }, slicesOf(person))
    }
    // After the personal part, so that a stage that begins finds its place already there.
    tell('everyone', { kind: 'everyone' }, ofEveryone())
    tell('hosts', { kind: 'hosts' }, slicesOfHosts())
    if (isChanged) tell('screens', { kind: 'screens' }, slicesOfScreens())
    const endedAt = clock.exactNow()
    nextAt = Math.max(beganAt + leastApartMs, endedAt + (endedAt - beganAt) * restFactor)
  }

  function flushSoon(): void {
    const isUrgent = room.state().stage !== lastStage || room.epoch() !== lastEpoch
    if (isUrgent || clock.exactNow() >= nextAt) flush()
    else cancelLater ??= clock.at(Math.ceil(nextAt), flush)
  }

  /** A whole view must not run ahead of what the others were sent, or a change back would never reach it. */
  const whole = <S>(slices: () => S) => {
    if (cancelLater !== null) flush()
    return message(slices())
  }

  /**
   * A thousand phones that come back at once must not cause a sending each. One that comes before the next sending may
   * be ahead of the others; then what is for everybody is sent to all, even if it has changed back meanwhile.
   */
  function phoneView(person: PersonId | null): ViewMessage<PhoneSlices> {
    const own = slicesOf(person)
    if (person !== null) changed(person, own)
    const fresh = ofEveryone()
    for (const name of Object.keys(changed('everyone', fresh))) sent.delete(`everyone ${name}`)
    return message({ ...fresh, ...own })
  }

  const stopListening = room.onChange(flushSoon)

  return {
    phoneView,
    hostView: () => whole(() => ({ ...ofEveryone(), ...slicesOfHosts() })),
    screenView: () => whole(() => ({ ...ofEveryone(), ...slicesOfScreens() })),
    follow: (person) => {
      followed.set(person, (followed.get(person) ?? 0) + 1)
      return () => {
        const left = (followed.get(person) ?? 1) - 1
        if (left > 0) followed.set(person, left)
        else {
          followed.delete(person)
          for (const name of ['you', 'mine', 'takeHome']) sent.delete(`${person} ${name}`)
        }
      }
    },
    refresh: flushSoon,
    close: () => {
      stopListening()
      cancelLater?.()
    },
  }
}

/** What never changes, such as the deck, is the same object each time and is written out once. */
function textOf(slice: object | null): string {
  if (slice === null) return 'null'
  const text = texts.get(slice) ?? JSON.stringify(slice)
  texts.set(slice, text)
  return text
}

const texts = new WeakMap<object, string>()
