/** A snowball of 500 people over six generations, from a seed: who invites whom, says yes, forwards a link, signs off, is erased. */
import { describe, expect, it } from 'vitest'
import type { RoomCommand } from '../../server/core/commands.ts'
import { replay } from '../../server/core/room.ts'
import type { RoomEvent } from '../../server/core/events.ts'
import { snowballView } from '../../server/core/views/inviting.ts'
import { startingSettings } from '../../server/core/settings.ts'
import type { InvitationId, PersonId } from '../../shared/ids.ts'
import { roomId } from '../../shared/ids.ts'
import { announces, givenEvening, i, invites, signsUp } from '../support/givenEvening.ts'
import { invitingViolations } from '../simulation/invitingInvariants.ts'
import { type Given, p, startOfEvening } from '../support/givenRoom.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { words } from '../support/words.ts'

const people = 500
const generations = 6
const seeds = [1, 2, 3, 4]

type Roll = { readonly room: Given; readonly events: readonly RoomEvent[]; readonly broken: readonly string[] }

/** Each generation is a third larger than the one before, as far as there are people. */
function rollSnowball(seed: number): Roll {
  const random = randomFrom(seed)
  let room = givenEvening({ places: 350 })
  const events: RoomEvent[] = [
    { type: 'roomOpened', id: roomId('room'), seed: 1, at: startOfEvening, settings: startingSettings },
    ...(announcedEvents(room)),
  ]
  const broken: string[] = []
  const run = (command: RoomCommand): void => {
    const before = room.state
    room = room.when(command)
    events.push(...room.events)
    broken.push(...invitingViolations(before, room.state).map((sentence) => `seed ${seed}, ${command.type}: ${sentence}`))
  }
  let made = 0
  let links = 1
  let inviters: readonly (PersonId | null)[] = [null]
  for (let generation = 1; generation <= generations; generation += 1) {
    const share = Math.min(people - made, generation === generations ? people : Math.round(10 * 2.05 ** (generation - 1)))
    const comers: PersonId[] = []
    let open: InvitationId[] = []
    for (let count = 0; count < share; count += 1) {
      if (open.length === 0) {
        links += 1
        run(invites(random.pick(inviters) ?? null, i(links), 1 + random.below(4)))
        open = [i(links)]
      }
      made += 1
      run(signsUp(p(made), open[0] ?? null))
      comers.push(p(made))
      if (random.chance(0.6)) open = []
    }
    for (const command of whileWaiting(comers, random)) run(command)
    run({ type: 'letInSignUps' })
    inviters = comers.filter((person) => room.state.inviting.signUps.some((signUp) => signUp.person === person && (signUp.standing === 'in' || signUp.standing === 'waiting')))
  }
  return { room, events, broken }
}

const announcedEvents = ({ state }: Given): readonly RoomEvent[] => [
  { type: 'eveningAnnounced', evening: state.inviting.evening ?? fail() },
  { type: 'invited', invitation: i(1), by: null, places: 10 },
]

const fail = (): never => {
  throw new Error('An evening was announced.')
}

function whileWaiting(comers: readonly PersonId[], random: Random): readonly RoomCommand[] {
  return comers.flatMap((person): readonly RoomCommand[] => {
    const one = random.below(40)
    if (one < 3) return [{ type: 'signOff', person }]
    if (one === 3) return [{ type: 'signOff', person }, signsUp(person)]
    if (one === 4) return [{ type: 'erase', person, by: 'self' }]
    if (one === 5) return [{ type: 'answerSignUp', person, isYes: false }]
    return one === 6 ? [announces({ places: 300 + random.below(150) })] : []
  })
}

describe.each(seeds)('a snowball of 500, from seed %i,', (seed) => {
  const { room, events, broken } = rollSnowball(seed)
  const view = snowballView(room.state, words)

  it('[I1] [I2] [I4] [I5] [I7] breaks no rule at any step, and brings nobody into the room', () => {
    expect(broken).toEqual([])
    expect(room.state.people).toEqual([])
  })

  it('comes back from its log as it was', () => {
    expect(replay(events).inviting).toEqual(room.state.inviting)
  })

  it('[I8] is shown to the host as a tree: everybody one generation below who invited them, none lost, none in a ring', () => {
    const byId = new Map(view.signUps.map((signUp) => [signUp.id, signUp]))
    const below = view.signUps.filter(({ by, generation }) => generation !== (by === null ? 1 : (byId.get(by)?.generation ?? NaN) + 1))
    expect(below).toEqual([])
    expect(Math.max(...view.signUps.map(({ generation }) => generation))).toBe(generations)
    expect(view.signUps.length).toBeGreaterThan(people * 0.9)
  })
})
