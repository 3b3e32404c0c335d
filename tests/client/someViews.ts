/** Views to begin with: each test changes what it speaks of. */
import { firstGuess } from '../../shared/clockEstimate.ts'
import { personId, roomCode } from '../../shared/ids.ts'
import { openFloor } from '../../shared/spots.ts'
import type { CommonView, StageView } from '../../shared/views.ts'
import type { Insider } from '../../client/phone/scene.ts'
import { createRoomStore } from '../../client/room/store.ts'
import type { CommonSlices } from '../../client/room/watch.ts'

export const talking = (round: number, startsAt: number, endsAt: number): StageView => ({
  kind: 'talking',
  round,
  startsAt,
  upAt: endsAt,
  endsAt,
})

export const moving = (round: number, startsAt: number, endsAt: number): StageView => ({
  kind: 'moving',
  round,
  startsAt,
  endsAt,
})

export function someCommon(schedule: CommonView['schedule']): CommonView {
  const code = roomCode('KM7P4T')
  if (code === null) throw new Error('Not a code.')
  return {
    code,
    title: 'Tisdagsmingel',
    language: 'sv',
    purpose: 'mingle',
    address: 'http://klapp.example',
    hasSpots: true,
    rehearsal: null,
    floor: openFloor,
    zones: [],
    talkingMs: 120_000,
    movingMs: 30_000,
    whoClaps: 'klapp',
    hasTurnCue: false,
    phonesSound: true,
  hasBoard: false,
    people: 24,
    introduces: null,
    schedule,
    rounds: { number: 1, of: 6, isLast: false, uncounted: 0 },
    endsAt: null,
    prompts: [],
    conversations: 0,
  }
}

export const amina: Insider = {
  status: 'takingPart',
  id: personId('amina'),
  name: 'Amina',
  isMissed: false,
  places: [],
  group: null,
  met: [],
  wishes: [],
  stays: false,
  beckons: false,
  where: null,
  suggestions: [],
}

/** A store whose room clock shows 0 now. */
export function storeAtZero(schedule: CommonView['schedule']): ReturnType<typeof createRoomStore<CommonSlices>> {
  const store = createRoomStore<CommonSlices>()
  store.setState({ slices: { common: someCommon(schedule) }, clock: { ...firstGuess(0, performance.now()), uncertaintyMs: 1 } })
  return store
}
