/**
 * One evening of the real core, and a few phones with the page's real code, on which everything happens that happens:
 * the network is cut, phones sleep, the wall clock is set, the server dies and comes back, and the host changes plans.
 */
import type { RoomCommand } from '../../../server/core/commands.ts'
import { nextDeadline } from '../../../server/core/rounds/timeline.ts'
import { scheduleOf } from '../../../server/core/views/schedule.ts'
import type { StageView } from '../../../shared/views.ts'
import { givenRoom, startOfEvening as epoch } from '../givenRoom.ts'
import { someCommon } from '../../client/someViews.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type FaultyPhone, openFaultyPhone, type Sound } from './faultyPhone.ts'
import { forgetDevices } from './device.ts'
import type { Server } from './line.ts'
import { type VirtualTime, virtualTime } from './virtualTime.ts'

/** A clap that was given: when the room's clock showed its instant. */
export type TrueClap = { readonly round: number; readonly endsAt: number; readonly at: number }

export type EveningFigures = {
  readonly rounds: number
  /** Claps that an armed phone, awake and sure of the time, was to give; those it did not; and those that came late. */
  readonly due: number
  readonly missed: number
  readonly late: number
  /** How far off the instant they were. */
  readonly deviationsMs: readonly number[]
  readonly pauses: number
  /** Claps where there was none: the phone did not know of a pause, of time added, or of a clap at once. */
  readonly ghosts: number
  /** Those of phones that had a network again, and could have known. */
  readonly needlessGhosts: number
  /** What was a miss or late, in words. */
  readonly faults: readonly string[]
}

export const phonesInFaultyEvening = 4
const roundsPlanned = 25
const settings = { talkingMs: 45_000, movingMs: 10_000 }

export function playFaultyEvening(seed: number): EveningFigures {
  const time = virtualTime()
  const chance = chanceFrom(seed)
  const room = openFaultyRoom(time, chance, seed)
  const guests = Array.from({ length: phonesInFaultyEvening }, (_, index) => openFaultyPhone(time, room.server, seed * 1_009 + index))
  room.begin()
  time.runUntil(roundsPlanned * (settings.talkingMs + settings.movingMs) + 10 * 60_000)
  forgetDevices()
  return figuresFrom(room.claps, guests, room.pauses())
}

type FaultyRoom = {
  readonly server: Server
  readonly claps: readonly TrueClap[]
  readonly pauses: () => number
  readonly begin: () => void
}

function openFaultyRoom(time: VirtualTime, chance: Chance, seed: number): FaultyRoom {
  let given = givenRoom({ people: 4, seed, ...settings })
  let isUp = true
  /** A restarted server counts from a wall clock that the network has set meanwhile. */
  let stepMs = 0
  let pauses = 0
  let seq = 0
  const claps: TrueClap[] = []
  const followers = new Set<{ readonly told: Parameters<Server['follow']>[0]; readonly died: () => void }>()
  const roomNow = (): number => epoch + time.now() + stepMs

  function ask(command: RoomCommand): boolean {
    const before = given.state
    given = given.asleepFor(Math.floor(roomNow()) - given.now).when(command)
    if (given.refusal !== null) return false
    noteClap(scheduleOf(before)[0], scheduleOf(given.state)[0])
    seq += 1
    const message = view()
    for (const { told } of followers) told(message)
    planTick()
    return true
  }

  function noteClap(before: StageView, after: StageView): void {
    if (before.kind !== 'talking' || (after.kind === 'talking' && after.round === before.round)) return
    if (roomNow() < before.endsAt) return
    claps.push({ round: before.round, endsAt: before.endsAt, at: before.endsAt - epoch - stepMs })
  }

  function planTick(): void {
    const due = nextDeadline(given.state)
    // Whole milliseconds, as the server's clock counts them, and a hair more for rounding.
    if (due !== null) time.at(Math.ceil(due) - epoch - stepMs + 0.01, tick)
  }

  function tick(): void {
    const due = nextDeadline(given.state)
    if (!isUp || due === null || roomNow() < due) return
    ask({ type: 'tick', unseen: [] })
  }

  const view = () => ({
    epoch: 1,
    seq,
    now: roomNow(),
    slices: { common: { ...someCommon(scheduleOf(given.state)), ...settings, rounds: { number: 1, of: roundsPlanned, isLast: false, uncounted: 0 } } },
  })

  function dieForAWhile(): void {
    isUp = false
    for (const { died } of followers) died()
    followers.clear()
    time.at(time.now() + chance.between(1_000, 20_000), () => {
      isUp = true
      stepMs += chance.normal(10)
      tick()
      planTick()
    })
  }

  /** The host changes plans about once a minute; a pause lasts up to a minute. */
  function hostActs(): void {
    const round = given.state.rounds.length
    const [isPause, isMore] = [chance.happens(0.5), chance.happens(0.5)]
    if (isUp && isPause && ask({ type: 'pause', round })) {
      pauses += 1
      time.at(time.now() + chance.between(2_000, 60_000), resume)
    }
    if (isUp && !isPause) ask(isMore ? { type: 'addTime', round, ms: 30_000 } : { type: 'clapNow', round })
    time.at(time.now() + chance.exponential(60_000), hostActs)
  }

  function resume(): void {
    if (!isUp) time.at(time.now() + 1_000, resume)
    else ask({ type: 'resume', round: given.state.rounds.length })
  }

  return {
    server: {
      isUp: () => isUp,
      roomNow,
      view,
      follow: (told, died) => {
        const follower = { told, died }
        followers.add(follower)
        return () => followers.delete(follower)
      },
    },
    claps,
    pauses: () => pauses,
    begin: () => {
      ask({ type: 'start', round: 1, plan: { kind: 'rounds', count: roundsPlanned } })
      time.at(chance.exponential(60_000), hostActs)
      for (let restart = 0; restart < 2; restart += 1) time.at(chance.between(60_000, 1_300_000), dieForAWhile)
    },
  }
}

function figuresFrom(claps: readonly TrueClap[], guests: readonly FaultyPhone[], pauses: number): EveningFigures {
  const faults: string[] = []
  const deviationsMs: number[] = []
  let due = 0
  let missed = 0
  let late = 0
  const ghosts: Sound[] = []
  for (const [index, guest] of guests.entries()) {
    for (const clap of claps) {
      const sound = guest.sounds.find(({ endsAt }) => endsAt === clap.endsAt)
      const offMs = sound === undefined ? null : sound.at - clap.at
      if (offMs !== null && offMs > 250) {
        late += 1
        faults.push(`phone ${index} was ${offMs} ms late for ${clap.at}`)
      }
      if (!guest.wasDue(clap)) continue
      due += 1
      if (offMs === null || Math.abs(offMs) > 250) {
        missed += 1
        faults.push(`phone ${index} missed ${clap.at}: ${offMs}`)
      } else deviationsMs.push(Math.abs(offMs))
    }
    ghosts.push(...guest.sounds.filter(({ endsAt }) => !claps.some((clap) => clap.endsAt === endsAt)))
  }
  const needlessGhosts = ghosts.filter(({ isCut }) => !isCut).length
  return { rounds: claps.length, due, missed, late, deviationsMs, pauses, ghosts: ghosts.length, needlessGhosts, faults }
}
