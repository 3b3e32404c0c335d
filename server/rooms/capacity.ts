/** How much there may be on this server: an operator's limits, so that nobody fills it up. What is there goes on. */
import type { Rejection } from '../../shared/rejections.ts'
import { isPresent } from '../core/people/people.ts'
import type { RoomState } from '../core/state.ts'
import type { RoomLog } from '../log/roomLog.ts'

export type Limits = {
  readonly rooms: number
  /** In all rooms that are awake here. */
  readonly people: number
  readonly peopleInRoom: number
  /** Of what is kept; then no room is opened. */
  readonly megabytes: number
}

export const usualLimits: Limits = { rooms: 1_000, people: 20_000, peopleInRoom: 5_000, megabytes: 2_000 }

export type Capacity = {
  /** Why no room may be opened now; null if one may. */
  readonly refusesRoom: () => Promise<Rejection | null>
  /** Why nobody may come into this room now; null if they may. */
  readonly refusesPerson: (state: RoomState, kind: Comer) => Rejection | null
}

/** A rehearsal's people take no real one's place: those are counted alone, and then these are let in if there is room beside them. */
export type Comer = 'real' | 'pretend'

const bytesOfMegabyte = 1_000_000

export type CapacityParts = {
  readonly log: Pick<RoomLog, 'size'>
  readonly limits: Limits
  /** Those that are awake. */
  readonly states: () => readonly RoomState[]
}

export function openCapacity({ log, limits, states }: CapacityParts): Capacity {
  return {
    refusesRoom: async () => {
      const { rooms, bytes } = await log.size()
      return rooms >= limits.rooms || bytes >= limits.megabytes * bytesOfMegabyte ? 'serverFull' : null
    },
    refusesPerson: (state, kind) => {
      if (peopleIn(state)[kind] >= limits.peopleInRoom) return 'roomFull'
      return states().reduce((sum, one) => sum + peopleIn(one)[kind], 0) >= limits.people ? 'serverFull' : null
    },
  }
}

/** Counted once for each value of a room: all others stand still while one fills. */
function peopleIn(state: RoomState): Count {
  const count = counts.get(state) ?? countIn(state)
  counts.set(state, count)
  return count
}

/** For whom so many are in the way. */
type Count = { readonly [K in Comer]: number }

function countIn({ people }: RoomState): Count {
  const present = people.filter(isPresent)
  return { real: present.filter(({ isPretend }) => !isPretend).length, pretend: present.length }
}

const counts = new WeakMap<RoomState, Count>()
