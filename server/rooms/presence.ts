/** Which phones and screens are connected, and who was last seen when. Never logged, and never a reason to unpair anyone. */
import type { PersonId } from '../../shared/ids.ts'
import { openListeners } from './listeners.ts'

export type Presence = {
  /**
   * A phone of this person's connected and has the seat from now on. `giveUpSeat` is called if a newer one takes it.
   * Returns how to say that this one closed.
   */
  readonly arrive: (person: PersonId, giveUpSeat: () => void) => () => void
  readonly isAwake: (person: PersonId) => boolean
  /** Not connected now, nor at any time since `since` (room-clock milliseconds). */
  readonly unseenSince: (person: PersonId, since: number) => boolean
  readonly screenCame: () => ScreenHere
  readonly screens: () => ScreenCount
  /** A phone's handshake came to this host ("192.168.1.20:3000"). */
  readonly phoneCameTo: (host: string) => void
  readonly hasPhoneComeTo: (host: string) => boolean
  readonly onChange: (listener: () => void) => () => void
  /** Takes nobody for connected here any more. */
  readonly close: () => Promise<void>
}

type ScreenHere = {
  /** Whether its loudspeaker is on: it says so itself. */
  readonly hasSound: (isOn: boolean) => void
  readonly went: () => void
}

type ScreenCount = { readonly count: number; readonly withSound: number }

/** Who is connected to one node, as of room-clock instant `at`. */
export type Here = {
  readonly at: number
  /** Each with the instant at which it was taken. */
  readonly seats: ReadonlyMap<PersonId, number>
  readonly screens: ScreenCount
  /** The hosts that phones have come to. */
  readonly hosts: readonly string[]
}

/** What several nodes tell each other of one room. */
export type Share = {
  readonly others: () => readonly Here[]
  /** Ours has changed. */
  readonly tell: () => void
  readonly leave: () => Promise<void>
}
/** `onOthers` is called when others changed, with what held until then and holds no more. */
export type OpenShare = (mine: () => Here, onOthers: (outdated: readonly Here[]) => void) => Share

type Seat = { readonly since: number; readonly giveUp: () => void }

export type PresenceParts = {
  /** The room clock with its fraction. */
  readonly now: () => number
  readonly share: OpenShare
  readonly onBug: (error: unknown) => void
}

export function openPresence({ now, share: openShare, onBug }: PresenceParts): Presence {
  const seats = new Map<PersonId, Seat>()
  const lastSeenAt = new Map<PersonId, number>()
  const ownScreens = new Map<symbol, boolean>()
  const ownHosts = new Set<string>()
  const changes = openListeners<undefined>(onBug)
  const countOwn = (): ScreenCount => ({ count: ownScreens.size, withSound: [...ownScreens.values()].filter((isOn) => isOn).length })
  const sinceOf = (): ReadonlyMap<PersonId, number> => new Map([...seats].map(([person, { since }]) => [person, since]))
  const share = openShare(() => ({ at: now(), seats: sinceOf(), screens: countOwn(), hosts: [...ownHosts] }), learn)

  const seen = (person: PersonId, at: number): void => {
    lastSeenAt.set(person, Math.max(at, lastSeenAt.get(person) ?? -Infinity))
  }
  const isAwake = (person: PersonId): boolean => seats.has(person) || share.others().some((other) => other.seats.has(person))
  const change = (): void => {
    share.tell()
    changes.tell(undefined)
  }

  function learn(outdated: readonly Here[]): void {
    for (const before of outdated) for (const person of before.seats.keys()) seen(person, before.at)
    for (const other of share.others()) for (const [person, since] of other.seats) giveWay(person, since)
    changes.tell(undefined)
  }

  function giveWay(person: PersonId, since: number): void {
    const seat = seats.get(person)
    if (seat === undefined || seat.since >= since) return
    seats.delete(person)
    seat.giveUp()
    share.tell()
  }

  return {
    arrive: (person, giveUp) => {
      const seat = { since: now(), giveUp }
      seats.get(person)?.giveUp()
      seats.set(person, seat)
      change()
      return () => {
        seen(person, now())
        if (seats.get(person) !== seat) return
        seats.delete(person)
        change()
      }
    },
    isAwake,
    unseenSince: (person, since) => !isAwake(person) && (lastSeenAt.get(person) ?? -Infinity) < since,
    screenCame: () => {
      const screen = Symbol('screen')
      const hasSound = (isOn: boolean): void => {
        ownScreens.set(screen, isOn)
        change()
      }
      hasSound(false)
      return {
        hasSound,
        went: () => {
          ownScreens.delete(screen)
          change()
        },
      }
    },
    screens: () => [{ screens: countOwn() }, ...share.others()].reduce((sum, { screens }) => addUp(sum, screens), noScreens),
    phoneCameTo: (host) => {
      if (ownHosts.has(host)) return
      ownHosts.add(host)
      change()
    },
    hasPhoneComeTo: (host) => ownHosts.has(host) || share.others().some(({ hosts }) => hosts.includes(host)),
    onChange: changes.add,
    close: share.leave,
  }
}

const noScreens: ScreenCount = { count: 0, withSound: 0 }
const addUp = (one: ScreenCount, other: ScreenCount): ScreenCount => ({
  count: one.count + other.count,
  withSound: one.withSound + other.withSound,
})
