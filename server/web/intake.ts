/**
 * From what a connection asks to what the room is asked: who may ask it, which person it is about, and what
 * they wrote, cleaned and set beside the log. Ids only go on to the core.
 */
import type { PersonId } from '../../shared/ids.ts'
import { titleGraphemes } from '../../shared/limits.ts'
import type { Command, HostCommand, ParticipantCommand, WishKind } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { RoomCommand } from '../core/commands.ts'
import { commandsOf, isOneOf } from '../core/features.ts'
import type { RoomState } from '../core/state.ts'
import { newLinks } from '../words/links.ts'
import { cleanName, cleanText } from '../words/names.ts'
import type { RoomRecord } from '../words/records.ts'
import { newPersonId } from '../secrets.ts'
import type { Shelf } from '../words/shelf.ts'
import { described, namedZones, relabelled, shownWifi } from './intakeCards.ts'
import { droppedSuggestion, erased } from './intakeErasing.ts'
import { arranged, beckoned, beckonsForHost } from './intakeBeckoning.ts'
import { fromInvitee, fromInvitingHost, hostInvitingTypes, invitationIn, inviteeTypes } from './intakeInviting.ts'
import { changedItem, newItem, plannedProgramme } from './intakeProgramme.ts'
import { type Pretender, type Sender, comes, pretendId, pretendJoin, senderOf } from './intakePretend.ts'
import { takeHomeTypes, takenDown, takenHome } from './intakeTakeHome.ts'
import { suggested, told, withPrompt } from './intakeTexts.ts'
import { isHostCommand } from './parse.ts'

/** Who may be at the other end of a line. */
export type LineActor =
  | { readonly role: 'participant'; readonly secretHash: string }
  /** Null for a co-host, who runs the room but not its links. */
  | { readonly role: 'host'; readonly hostSecret: string | null }
  | { readonly role: 'screen' }

export type Actor = LineActor | Pretender

export type Intake =
  | { readonly ok: true; readonly command: RoomCommand; readonly records: readonly RoomRecord[] }
  | { readonly ok: false; readonly reason: Rejection }

/** Judged at the moment the command's turn comes, against the records of that moment. */
export function intake(actor: Actor, command: Command, state: RoomState, shelf: Shelf): Intake {
  if (actor.role === 'screen') return refuse('notAllowed')
  if (actor.role === 'host') return isHostCommand(command) ? fromHost(command, actor.hostSecret, state, shelf) : refuse('notAllowed')
  if (isHostCommand(command)) return refuse('notAllowed')
  if (actor.role === 'pretend' && command.type === 'join') return comes(actor, named(command.name, pretendId(actor), null, shelf, pretendJoin(actor)), shelf)
  return fromParticipant(command, senderOf(actor, shelf), state, shelf)
}

const refuse = (reason: Rejection): Intake => ({ ok: false, reason })
const pass = (command: RoomCommand, ...records: readonly RoomRecord[]): Intake => ({ ok: true, command, records })

function fromParticipant(command: ParticipantCommand, { known, secretHash }: Sender, state: RoomState, shelf: Shelf): Intake {
  const person = known ?? newPersonId()
  if (command.type === 'join') return named(command.name, person, secretHash, shelf, { type: 'join', person, hasPhone: true })
  if (command.type === 'signUp') return named(command.name, person, secretHash, shelf, { type: 'signUp', person, invitation: invitationIn(command, shelf) })
  if (known === undefined) return refuse('unknownPerson')
  if (command.type === 'rename') return named(command.name, known, secretHash, shelf, { type: 'rename', person: known })
  if (isOneOf(command, inviteeTypes)) return fromInvitee(known, command, shelf)
  if (isOneOf(command, takeHomeTypes)) return takenHome(known, command, state, shelf)
  switch (command.type) {
    case 'notWith':
      return wishFor(known, command.name, 'apart', shelf)
    case 'cameWith':
      return wishFor(known, command.name, 'cameTogether', shelf)
    case 'tellHost':
      return told(known, command, shelf)
    case 'knowEachOther':
      return acquaintance(known, command, shelf)
    case 'suggest':
      return suggested(known, command.text)
    case 'takeBackSuggestion':
      return droppedSuggestion(command.id, known, state)
    case 'takeBackWish':
      return pass({ type: 'dropWish', id: command.id, by: known })
    case 'arrange':
      return arranged(known, command, state)
    case 'beckon':
      return beckoned(known, command, state)
    case 'deleteMe':
      return erased(known, 'self', state, shelf)
    case 'rest':
    case 'takePart':
    case 'leave':
    case 'here':
    case 'foundEachOther':
    case 'cannotFindPartner':
    case 'come':
    case 'joinNearby':
      return pass({ ...command, person: known })
    default:
      return unreachable(command)
  }
}

function wishFor(by: PersonId, name: string, kind: WishKind, shelf: Shelf): Intake {
  const other = shelf.personByName(name)
  return other === undefined ? refuse('unknownPerson') : pass({ type: 'wish', kind, people: [by, other.id], by })
}

function acquaintance(person: PersonId, { round, partner }: { readonly round: number; readonly partner: string }, shelf: Shelf): Intake {
  const other = shelf.personByName(partner)
  return other === undefined ? refuse('stale') : pass({ type: 'knowEachOther', person, round, partner: other.id })
}

function fromHost(command: HostCommand, hostSecret: string | null, state: RoomState, shelf: Shelf): Intake {
  // None of these holds anybody's words or names anybody: they go on as they are.
  if (isOneOf(command, commandsOf.rounds) || isOneOf(command, commandsOf.speakers)) return pass(command)
  if (isOneOf(command, hostInvitingTypes)) return fromInvitingHost(command, state, shelf)
  switch (command.type) {
    case 'replaceLinks':
      if (hostSecret === null) return refuse('notAllowed')
      if (command.generation !== (shelf.links()?.generation ?? 0)) return refuse('stale')
      return pass({ type: 'replaceLinks' }, newLinks(hostSecret, shelf.links()))
    case 'addPerson': {
      const person = newPersonId()
      return named(command.name, person, null, shelf, { type: 'join', person, hasPhone: false })
    }
    case 'hostJoins': {
      const person = state.people.find(({ isHost }) => isHost)?.id ?? newPersonId()
      return named(command.name, person, null, shelf, { type: 'hostJoins', person })
    }
    case 'renamePerson': {
      const { person } = command
      const secretHash = shelf.person(person)?.secretHash ?? null
      return named(command.name, person, secretHash, shelf, { type: 'rename', person })
    }
    case 'restPerson':
      return pass({ type: 'rest', person: command.person })
    case 'takePartPerson':
      return pass({ type: 'takePart', person: command.person })
    case 'removePerson':
      return pass({ type: 'remove', person: command.person })
    case 'erasePerson':
      return erased(command.person, 'host', state, shelf)
    case 'hostFoundEachOther': {
      const host = state.people.find(({ isHost }) => isHost)
      if (host === undefined) return refuse('unknownPerson')
      return pass({ type: 'foundEachOther', person: host.id, round: command.round })
    }
    case 'retitle': {
      const title = cleanText(command.title, titleGraphemes)
      return title.ok ? pass({ type: 'retitle' }, { kind: 'title', id: 'title', title: title.text }) : title
    }
    case 'setPrompt':
      return withPrompt(command.round, command.prompt, state)
    case 'planProgramme':
      return plannedProgramme(command)
    case 'addItem':
      return newItem(command)
    case 'changeItem':
      return changedItem(command)
    case 'describePerson':
      return described(command.person, command.card, shelf)
    case 'takeDown':
      return takenDown(command, state, shelf)
    case 'nameZones':
      return namedZones(command.zones)
    case 'showWifi':
      return shownWifi(command.wifi)
    case 'relabel':
      return relabelled(command.labels)
    case 'stayPerson':
      return pass({ type: 'stay', person: command.person, stays: command.stays })
    case 'beckonPerson':
      return beckonsForHost(command, state)
    case 'leavingPerson':
      return pass({ type: 'setLeaving', person: command.person, leavesAt: command.leavesAt })
    case 'wish':
      return pass({ ...command, by: null })
    case 'dropWish':
      return pass({ ...command, by: null })
    case 'dropSuggestion':
      return droppedSuggestion(command.id, null, state)
    case 'letIn':
    case 'letAllIn':
    case 'turnAllAway':
    case 'undoJoins':
    case 'liftBar':
    case 'hideName':
    case 'settleReport':
    case 'dismissNotice':
    case 'configure':
    case 'setPace':
    case 'chooseAddress':
    case 'moveItem':
    case 'removeItem':
    case 'beginItem':
    case 'endEvening':
      return pass(command)
    default:
      return unreachable(command)
  }
}

function named(written: string, id: PersonId, secretHash: string | null, shelf: Shelf, command: RoomCommand): Intake {
  const cleaned = cleanName(written)
  if (!cleaned.ok) return cleaned
  const { name } = cleaned
  return pass(command, { kind: 'person', id, name, mark: shelf.freeMark(name, id), secretHash })
}
