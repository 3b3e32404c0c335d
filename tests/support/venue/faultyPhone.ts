/** A phone in a faulty evening: the page's connection, clock and clap, and what a loudspeaker would have sounded. */
import { conduct } from '../../../client/clap/conduct.ts'
import { uncertainMostMs } from '../../../client/clap/schedule.ts'
import { connectRoom } from '../../../client/room/connection.ts'
import { roomUncertaintyMs } from '../../../client/room/store.ts'
import { foreseenSchedule } from '../../../shared/rhythm.ts'
import { clapsIn } from '../../../shared/stages.ts'
import type { CommonView } from '../../../shared/views.ts'
import { openDevice } from './device.ts'
import type { TrueClap } from './faultyEvening.ts'
import { type Server, type Slices, simulatedLine } from './line.ts'
import { openPath } from './network.ts'
import type { VirtualTime } from './virtualTime.ts'

export type FaultyPhone = {
  /** Claps that were heard: which one was meant, and when. */
  readonly sounds: readonly Sound[]
  /** Whether this phone was armed for that clap: it knew of it, was awake, and sure of the time. */
  readonly wasDue: (clap: TrueClap) => boolean
}

const hello = { protocol: 1, code: 'KM7P4T', as: 'participant', secret: 'a-secret' } as const
const faultEveryMs = 90_000
const faultMostMs = 120_000
/** The state is looked at so often, to judge later whether a clap was due. */
const lookEveryMs = 100
/** Armed means awake and in the know from so long before the clap until a moment after it. */
const armedMs = 1_200
const looksNear = armedMs / lookEveryMs + 2

/** `isCut`: the phone had no network just then. */
export type Sound = { readonly endsAt: number; readonly at: number; readonly isCut: boolean }

type Look = { readonly at: number; readonly common: CommonView }

export function openFaultyPhone(time: VirtualTime, server: Server, seed: number): FaultyPhone {
  const device = openDevice(time, seed)
  const { chance } = device
  const network = chance.happens(0.6) ? 'goodWifi' : chance.happens(0.625) ? 'busyVenue' : '4g'
  let cutUntil = 0
  const sounds: Sound[] = []
  /** What the phone knew at each look, by the look's number; a look it could not take is missing. */
  const looks = new Map<number, Look>()
  const air = {
    time,
    device,
    path: openPath(network, chance),
    server,
    isCut: () => time.now() < cutUntil,
    probed: () => undefined,
  }
  const { store } = device.act(() => {
    const room = connectRoom<Slices>(hello, (_, listener) => simulatedLine(air, listener))
    conduct(room.store, {
      arm: ({ kind, at: endsAt }, ownAt) => {
        const spentMs = device.spentMs()
        return kind !== 'clap' ? () => undefined : device.sound(ownAt - performance.now(), () => sounds.push({ endsAt, at: time.now() + spentMs, isCut: air.isCut() }))
      },
      give: () => undefined,
    })
    return room
  })

  function look(): void {
    const { slices } = store.getState()
    const isSure = device.act(() => roomUncertaintyMs(store.getState())) <= uncertainMostMs
    if (device.isAwake() && isSure && slices.common !== undefined) {
      looks.set(Math.round(time.now() / lookEveryMs), { at: time.now(), common: slices.common })
    }
    time.at(time.now() + lookEveryMs, look)
  }

  function suffer(): void {
    const lastsMs = chance.between(1_000, faultMostMs)
    const kind = chance.even()
    if (kind < 0.4) cutUntil = time.now() + lastsMs
    else if (kind < 0.9) {
      device.sleep()
      time.at(time.now() + lastsMs, () => device.wake())
    } else device.setWall(chance.normal(1_500))
    time.at(time.now() + lastsMs + chance.exponential(faultEveryMs), suffer)
  }

  time.at(time.now() + lookEveryMs, look)
  time.at(time.now() + chance.exponential(faultEveryMs), suffer)

  return {
    sounds,
    wasDue: ({ endsAt, at }) => {
      const first = Math.ceil((at - armedMs) / lookEveryMs)
      const near = Array.from({ length: looksNear }, (_, index) => looks.get(first + index))
      const knows = ({ common }: Look): boolean => clapsIn(foreseenSchedule(common)).some((clap) => clap.at === endsAt)
      return near.every((look) => look !== undefined && (look.at > at || knows(look)))
    },
  }
}
