/**
 * What people wrote, kept beside the log so that it can be changed and erased: the log itself holds ids only.
 * A record is written in the same transaction as the event that announces it.
 */
import type { Card, Labels } from '../../shared/card.ts'
import type { PersonId, TextId } from '../../shared/ids.ts'
import type { Zone } from '../../shared/spots.ts'
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
type CardRecord = { readonly kind: 'card'; readonly id: `card-${PersonId}`; readonly person: PersonId; readonly card: Card }
type LabelsRecord = { readonly kind: 'labels'; readonly id: 'labels'; readonly labels: Labels }

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

export type RoomRecord = PersonRecord | TextRecord | TitleRecord | ZonesRecord | WifiRecord | CardRecord | LabelsRecord | LinksRecord
