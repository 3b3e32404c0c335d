/** Where somebody waits, in words of theirs: beside the log, and what they wrote before is overwritten. */
import type { PersonId, TextId } from '../../shared/ids.ts'
import { whereGraphemes } from '../../shared/limits.ts'
import type { HostCommand, ParticipantCommand } from '../../shared/protocol.ts'
import type { Text } from '../../shared/text.ts'
import type { RoomCommand } from '../core/commands.ts'
import type { RoomState } from '../core/state.ts'
import type { Intake } from './intake.ts'
import { blankText } from './intakeErasing.ts'
import { ownText } from './intakeTexts.ts'

type Of<C, Type> = Extract<C, { readonly type: Type }>

export const arranged = (person: PersonId, { stays, beckons, where }: Of<ParticipantCommand, 'arrange'>, state: RoomState): Intake =>
  withWhere(person, where, state, (text) => ({ type: 'arrange', person, stays, beckons, where: text }))

export const beckoned = (person: PersonId, { round, where }: Of<ParticipantCommand, 'beckon'>, state: RoomState): Intake =>
  withWhere(person, where, state, (text) => ({ type: 'beckon', person, round, where: text }))

export const beckonsForHost = ({ person, isOn, where }: Of<HostCommand, 'beckonPerson'>, state: RoomState): Intake =>
  withWhere(person, where, state, (text) => ({ type: 'arrange', person, stays: null, beckons: isOn, where: text }))

function withWhere(person: PersonId, written: Text | null, { people }: RoomState, command: (where: TextId | null) => RoomCommand): Intake {
  const before = people.find(({ id }) => id === person)?.where ?? null
  const blank = before === null ? [] : [blankText(before)]
  const own = written === null ? null : ownText(written, whereGraphemes)
  if (own === null) return { ok: true, command: command(null), records: blank }
  return own.ok ? { ok: true, command: command(own.id), records: [...blank, own.record] } : own
}
