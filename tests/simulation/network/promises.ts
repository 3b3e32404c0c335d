/**
 * What an acknowledgement promises: the command is in the log once, or what it asked for held already. However often a
 * page sends it, it is never there twice; and what is not theirs to ask is never there at all.
 */
import { groupTalk } from '../../../server/core/groups/groupStage.ts'
import { activeStage } from '../../../server/core/rounds/timeline.ts'
import type { RoomState } from '../../../server/core/state.ts'
import { isHostCommand } from '../../../server/web/parse.ts'
import type { CommandId, PersonId } from '../../../shared/ids.ts'
import type { Command } from '../../../shared/protocol.ts'
import type { Asked, Said } from './page.ts'
import type { Truth } from './truth.ts'
import type { World } from './world.ts'

export type Promises = {
  readonly sent: (asked: Asked) => void
  readonly acknowledged: (said: Said) => void
  /** After the evening: whether all that was acknowledged is true. */
  readonly check: () => void
  readonly count: () => number
}

export function watchPromises(world: World, truth: Truth): Promises {
  const done = new Map<CommandId, Said>()
  const people = new Map<string, Set<PersonId>>()
  const forbidden = new Set<CommandId>()
  /** Under which ids a page has sent what somebody tapped once. */
  const ids = new Map<Command, Set<CommandId>>()

  function check(said: Said): void {
    const { message, reply, page } = said
    if (!reply.ok) return
    const seqs = truth.seqsOf(message.id)
    const isThere = seqs.includes(reply.seq)
    const same = people.get(said.secretHash) ?? new Set([undefined])
    // Done before, and so harmless; a second copy that comes later may do what there is to do then.
    const isHarmless = truth.statesAt(reply.seq).some((state) => [...same].some((person) => holds(state, message.command, person)))
    if (!isThere && !isHarmless) world.violate(`${page} was told that ${message.command.type} is done, and it is not (${reply.seq}; ${seqs.join()})`)
  }

  const isAllowed = ({ message, as }: Asked): boolean => (isHostCommand(message.command) ? as === 'host' : as === 'participant')

  return {
    sent: (asked) => {
      const { page, message } = asked
      world.tell(() => `${page} sends ${message.command.type}`)
      ids.set(message.command, new Set([...(ids.get(message.command) ?? []), message.id]))
      if (!isAllowed(asked)) forbidden.add(message.id)
    },
    acknowledged: (said) => {
      const { message, reply, page, secretHash } = said
      world.tell(() => `${page} hears ${message.command.type}: ${reply.ok ? reply.seq : reply.reason}`)
      const person = truth.personWith(secretHash)
      if (person !== null) people.set(secretHash, new Set([...(people.get(secretHash) ?? []), person]))
      if (reply.ok && !isAllowed(said)) world.violate(`${page} was allowed to ${message.command.type}`)
      if (reply.ok) done.set(message.id, said)
    },
    check: () => {
      for (const said of done.values()) check(said)
      for (const [{ type }, same] of ids) if (truth.timesDone(same) > 1) world.violate(`${type} was tapped once, and happened twice`)
      for (const id of forbidden) if (truth.seqsOf(id).length > 0) world.violate(`a participant's or a screen's token did a host's work`)
    },
    count: () => done.size,
  }
}

/** Whether what was asked for is so. Of what can't be seen in the room's state, nothing is said. */
function holds(state: RoomState, command: Command, person: PersonId | undefined): boolean {
  const standing = state.people.find(({ id }) => id === person)?.standing
  const { type } = command
  if (type === 'join' || type === 'takePart') return standing === 'takingPart'
  if (type === 'rest') return standing === 'resting' || standing === 'left'
  if (type === 'leave') return standing === 'left'
  if (type === 'rename' || type === 'here') return standing !== undefined
  // Each time it is asked it changes something; so it is in the log, or was not done.
  if (type === 'addPerson' || type === 'addTime') return false
  if (type === 'configure') return Object.entries(command.settings).every(([name, value]) => Object.entries(state.settings).some(([known, is]) => known === name && is === value))
  if (type === 'removePerson') return state.people.some((known) => known.id === command.person && known.standing === 'removed')
  if (type === 'foundEachOther') return person !== undefined && state.rounds[command.round - 1]?.found.includes(person) === true
  const isOfRound = type === 'pause' || type === 'resume' || type === 'lookHere' || type === 'clapNow' || type === 'talkNow'
  if (!isOfRound || state.stage.kind === 'gathering') return true
  // Groups name the last round begun.
  const round = groupTalk(state.stage) === null ? activeStage(state.stage)?.round : state.rounds.length
  return round === command.round
}
