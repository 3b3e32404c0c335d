/**
 * What people wrote, kept beside the log so that it can be changed and erased: the log itself holds ids only.
 * A record is written in the same transaction as the event that announces it.
 */
import type { Card, Labels } from '../../shared/card.ts'
import type { EntryId, InvitationId, PersonId, TextId } from '../../shared/ids.ts'
import type { Zone } from '../../shared/spots.ts'
import type { Contact, EntryKind } from '../../shared/takeHome.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Text } from '../../shared/text.ts'
import type { Wifi } from '../../shared/wifi.ts'

export type PersonRecord = {
  readonly kind: 'person'
  readonly id: PersonId
  readonly name: string
  /** 1 for the first of that name in the room, 2 for the second …; from 2 on it is shown beside the name. */
  readonly mark: number
  /** Hash of the device's secret; null for somebody without a phone. */
  readonly secretHash: string | null
}
/** A question in a host's own words. */
type TextRecord = { readonly kind: 'text'; readonly id: TextId; readonly text: Text }
type TitleRecord = { readonly kind: 'title'; readonly id: 'title'; readonly title: string }
/** What parts of the room are called. */
type ZonesRecord = { readonly kind: 'zones'; readonly id: 'zones'; readonly zones: readonly Zone[] }

/** For the poster; never on a phone. */
type WifiRecord = { readonly kind: 'wifi'; readonly id: 'wifi'; readonly wifi: Wifi | null }

/** What is told of a person. */
type CardRecord = {
  readonly kind: 'card'
  readonly id: `card-${PersonId}`
  readonly person: PersonId
  readonly card: Card
  /** Its owner has saved it themselves; missing from records older than that. */
  readonly isShown?: boolean
}
type LabelsRecord = { readonly kind: 'labels'; readonly id: 'labels'; readonly labels: Labels }

/** How somebody can be reached, and which lines of their card stand on the board. */
export type PageRecord = {
  readonly kind: 'page'
  readonly id: `page-${PersonId}`
  readonly person: PersonId
  readonly contact: Contact
  readonly onBoard: { readonly [Kind in EntryKind]: boolean }
  /** The host has taken it down. */
  readonly isDown: { readonly [Kind in EntryKind]: boolean }
}
/** What somebody keeps of another whom they met: theirs alone. */
export type TieRecord = {
  readonly kind: 'tie'
  readonly id: `tie-${PersonId}-${PersonId}`
  readonly by: PersonId
  readonly of: PersonId
  readonly isWanted: boolean
  readonly note: string
  /** The board has brought them together. */
  readonly isTogether: boolean
}
/** What two have in common. `agreed`: who of them wants it shown. */
export type CommonRecord = {
  readonly kind: 'common'
  readonly id: `common-${PersonId}-${PersonId}`
  readonly people: readonly [PersonId, PersonId]
  readonly words: string
  readonly agreed: readonly PersonId[]
  readonly isDown: boolean
}
/** Somebody can help with what another seeks, or would like what they offer. `entry`: the words that they have read. */
export type AnswerRecord = {
  readonly kind: 'answer'
  readonly id: `answer-${PersonId}-${PersonId}-${EntryKind}`
  readonly by: PersonId
  readonly to: PersonId
  readonly about: EntryKind
  readonly entry: EntryId
  readonly stands: 'willing' | 'takenBack' | 'declined' | 'accepted'
}
type TakeHomeRecord = PageRecord | TieRecord | CommonRecord | AnswerRecord

/** Hash of the secret in a link by which people sign up. */
type InvitationRecord = { readonly kind: 'invitation'; readonly id: InvitationId; readonly secretHash: string }

/** Hashes of the tokens in the links that open the room besides the host's own. */
export type LinksRecord = {
  readonly kind: 'links'
  readonly id: 'links'
  /** From 1; counted on whenever the host replaces the links. */
  readonly generation: number
  readonly coHostHash: string
  readonly screenHash: string
  /** Those that were replaced, so that whoever comes with one is told. */
  readonly replaced: readonly string[]
}

export type RoomRecord =
  | PersonRecord
  | TextRecord
  | TitleRecord
  | ZonesRecord
  | WifiRecord
  | CardRecord
  | LabelsRecord
  | LinksRecord
  | InvitationRecord
  | TakeHomeRecord

/** Whose it is, and whom it is about. */
export function peopleIn(record: RoomRecord): readonly PersonId[] {
  switch (record.kind) {
    case 'person':
      return [record.id]
    case 'card':
    case 'page':
      return [record.person]
    case 'tie':
      return [record.by, record.of]
    case 'common':
      return record.people
    case 'answer':
      return [record.by, record.to]
    case 'text':
    case 'title':
    case 'zones':
    case 'wifi':
    case 'labels':
    case 'links':
    case 'invitation':
      return []
    default:
      return unreachable(record)
  }
}
