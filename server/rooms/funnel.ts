/**
 * One door out. When a room changes, what each audience sees is worked out and sent, slice by slice, if it
 * differs from what was sent last. A burst (two hundred joins in a second) becomes a few sends; the last value
 * wins. What everybody sees is encoded once for all; what is personal goes to that person alone.
 */
import type { PersonId } from '../../shared/ids.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import type { PhoneSlices, ViewMessage } from '../../shared/views.ts'
import type { Clock } from '../clock.ts'
import { type SlicesParts, openSlices } from './slices.ts'

/** Whom a message is for. Everybody hears `everyone`; each phone, once joined, hears its person's. */
export type Channel =
  | { readonly kind: 'everyone' | 'hosts' | 'screens' }
  | { readonly kind: 'person'; readonly person: PersonId }

export type Slices = Partial<PhoneSlices & HostSlices & ScreenSlices>
type Send = (channel: Channel, message: ViewMessage<Slices>) => void

/** Whoever is worked out for only while somebody of them is there. */
type Audience = PersonId | 'hosts' | 'screens'

export type Funnel = {
  readonly phoneView: (person: PersonId | null) => ViewMessage<PhoneSlices>
  readonly hostView: () => ViewMessage<HostSlices>
  readonly screenView: () => ViewMessage<ScreenSlices>
  /** A person's phone, a console or a screen is connected: from now on it is told what concerns it. Returns how to stop. */
  readonly follow: (audience: Audience) => () => void
  /** Something outside the room changed that a console sees: a phone woke, a screen came. */
  readonly refresh: () => void
  readonly close: () => void
}

export type FunnelParts = SlicesParts & {
  readonly clock: Clock
  readonly send: Send
  /** At most so often, save the first change after a quiet moment and every change of stage, which go at once. */
  readonly leastApartMs: number
}

/** After a sending that took long, so many times as long is left for commands and for whoever comes in. */
const restFactor = 5

export function openFunnel({ room, clock, send, addressOf, surroundings, leastApartMs }: FunnelParts): Funnel {
  /** What each audience was last sent, slice by slice. */
  const sent = new Map<Audience | 'everyone', Map<string, string>>()
  const followed = new Map<Audience, number>()
  let nextAt = -Infinity
  let lastStage = room.state().stage
  let lastEpoch = room.epoch()
  let cancelLater: (() => void) | null = null
  let lastSeq = -1

  const { ofEveryone, ofPerson, ofHosts, ofScreens } = openSlices({ room, addressOf, surroundings })
  const message = <S>(slices: S) => ({ epoch: room.epoch(), seq: room.seq(), now: room.now(), slices })
  /** The slices that differ from the ones last sent to this audience. */
  function changed(audience: Audience | 'everyone', slices: Slices): Slices {
    const before = sent.get(audience) ?? new Map<string, string>()
    sent.set(audience, before)
    const fresh = Object.entries(slices).filter(([name, slice]) => {
      const text = textOf(slice)
      const isNew = before.get(name) !== text
      if (isNew) before.set(name, text)
      return isNew
    })
    return Object.fromEntries(fresh)
  }

  function tell(audience: Audience | 'everyone', slices: Slices): void {
    const fresh = changed(audience, slices)
    if (Object.keys(fresh).length > 0) send(channelOf(audience), message(fresh))
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
    for (const audience of followed.keys()) {
      // Where only a console sees the change, what others see need not be worked out: a phone came, or went.
      if (isShared(audience) || (!isChanged && sent.has(audience))) continue
      tell(audience, ofPerson(audience))
    }
    // After the personal part, so that a stage that begins finds its place already there.
    tell('everyone', ofEveryone())
    if (followed.has('hosts')) tell('hosts', ofHosts())
    if (followed.has('screens') && isChanged) tell('screens', ofScreens())
    const endedAt = clock.exactNow()
    nextAt = Math.max(beganAt + leastApartMs, endedAt + (endedAt - beganAt) * restFactor)
  }

  function flushSoon(): void {
    const isUrgent = room.state().stage !== lastStage || room.epoch() !== lastEpoch
    if (isUrgent || clock.exactNow() >= nextAt) flush()
    else cancelLater ??= clock.at(Math.ceil(nextAt), flush)
  }

  /** A whole view must not run ahead of what the others were sent, or a change back would never reach it. */
  function whole<S extends Slices>(audience: Audience, slicesOfAudience: () => S) {
    if (cancelLater !== null) flush()
    const slices = slicesOfAudience()
    if (!followed.has(audience)) changed(audience, slices)
    return message({ ...ofEveryone(), ...slices })
  }

  /**
   * A thousand phones that come back at once must not cause a sending each. One that comes before the next sending may
   * be ahead of the others; then what is for everybody is sent to all, even if it has changed back meanwhile.
   */
  function phoneView(person: PersonId | null): ViewMessage<PhoneSlices> {
    const own = ofPerson(person)
    if (person !== null) changed(person, own)
    const fresh = ofEveryone()
    for (const name of Object.keys(changed('everyone', fresh))) sent.get('everyone')?.delete(name)
    return message({ ...fresh, ...own })
  }

  const stopListening = room.onChange(flushSoon)

  return {
    phoneView,
    hostView: () => whole('hosts', ofHosts),
    screenView: () => whole('screens', ofScreens),
    follow: (audience) => {
      followed.set(audience, (followed.get(audience) ?? 0) + 1)
      return () => {
        const left = (followed.get(audience) ?? 1) - 1
        if (left > 0) followed.set(audience, left)
        else {
          followed.delete(audience)
          sent.delete(audience)
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

const isShared = (audience: Audience | 'everyone'): audience is 'hosts' | 'screens' | 'everyone' =>
  audience === 'hosts' || audience === 'screens' || audience === 'everyone'

const channelOf = (audience: Audience | 'everyone'): Channel => (isShared(audience) ? { kind: audience } : { kind: 'person', person: audience })

/** What never changes, such as the deck, is the same object each time and is written out once. */
function textOf(slice: object | null): string {
  if (slice === null) return 'null'
  const text = texts.get(slice) ?? JSON.stringify(slice)
  texts.set(slice, text)
  return text
}

const texts = new WeakMap<object, string>()
