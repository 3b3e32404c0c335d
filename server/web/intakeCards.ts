/** What a host tells of a person, and what they call groups and categories: cleaned like all that people write. */
import type { Card, Labels } from '../../shared/card.ts'
import type { PersonId } from '../../shared/ids.ts'
import { cardGraphemes, labelGraphemes, wifiGraphemes } from '../../shared/limits.ts'
import type { Zone } from '../../shared/spots.ts'
import type { Wifi } from '../../shared/wifi.ts'
import { cleanText } from '../words/names.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Intake } from './intake.ts'

/** By a host. Whether it is shown to whom they meet is not the host's to say. */
export function described(person: PersonId, change: Partial<Card>, { words }: Shelf): Intake {
  const card = changedCard(words.cardOf(person), change)
  if (card === null) return { ok: false, reason: 'lineTooLong' }
  return { ok: true, command: { type: 'describe', person }, records: [cardRecord(person, card, words.isCardShown(person))] }
}

/** By themselves: from now on it is shown to whomever they meet. */
export function describedSelf(person: PersonId, change: Partial<Card>, { words }: Shelf): Intake {
  const before = words.cardOf(person)
  const card = changedCard(before, change)
  if (card === null) return { ok: false, reason: 'lineTooLong' }
  const isOther = matchedBy.some((line) => JSON.stringify(card[line]) !== JSON.stringify(before[line]))
  return { ok: true, command: { type: 'describeSelf', person, isOther }, records: [cardRecord(person, card, true)] }
}

/** Of these the matching knows. */
const matchedBy = ['organisation', 'languages', 'group', 'categories', 'seeks', 'offers'] as const

const cardRecord = (person: PersonId, card: Card, isShown: boolean): RoomRecord => ({ kind: 'card', id: `card-${person}`, person, card, isShown })

/** Line by line, so that of two who change a card at once neither loses what they wrote. Null where a line is too long. */
function changedCard(before: Card, change: Partial<Card>): Card | null {
  const { does, organisation, categories, seeks, offers, companion, languages } = { ...before, ...change }
  const texts = cleanAll([does, organisation, ...categories, seeks, offers, companion], cardGraphemes)
  if (texts === null) return null
  const [trade = '', place = '', one = '', other = '', sought = '', offered = '', brings = ''] = texts
  return {
    ...before,
    ...change,
    languages: [...new Set(languages)],
    does: trade,
    organisation: place,
    categories: [one, other],
    seeks: sought,
    offers: offered,
    companion: brings,
  }
}

export function relabelled({ groups, categories }: Labels): Intake {
  const texts = cleanAll([...groups, ...categories], labelGraphemes)
  if (texts === null) return { ok: false, reason: 'lineTooLong' }
  const [first = '', second = '', one = '', other = ''] = texts
  const labels: Labels = { groups: [first, second], categories: [one, other] }
  return { ok: true, command: { type: 'renameCategories' }, records: [{ kind: 'labels', id: 'labels', labels }] }
}

/** A part of the room without a name is none. */
export function namedZones(zones: readonly Zone[]): Intake {
  const texts = cleanAll(zones.map(({ name }) => name), labelGraphemes)
  if (texts === null) return { ok: false, reason: 'lineTooLong' }
  const named = zones.map(({ from }, index) => ({ from, name: texts[index] ?? '' })).filter(({ name }) => name !== '')
  return { ok: true, command: { type: 'nameZones' }, records: [{ kind: 'zones', id: 'zones', zones: named }] }
}

export function shownWifi(wifi: Wifi | null): Intake {
  const texts = cleanAll(wifi === null ? [] : [wifi.name, wifi.kind === 'open' ? '' : wifi.password], wifiGraphemes)
  if (texts === null) return { ok: false, reason: 'lineTooLong' }
  const [name = '', password = ''] = texts
  if (wifi !== null && name === '') return { ok: false, reason: 'textEmpty' }
  const cleaned = wifi === null ? null : wifi.kind === 'open' ? { kind: wifi.kind, name } : { kind: wifi.kind, name, password }
  return { ok: true, command: { type: 'showWifi' }, records: [{ kind: 'wifi', id: 'wifi', wifi: cleaned }] }
}

/** Nothing written stays nothing; null where one is too long. */
function cleanAll(written: readonly string[], graphemesMost: number): readonly string[] | null {
  const cleaned = written.map((text) => cleanText(text, graphemesMost))
  if (cleaned.some((text) => !text.ok && text.reason === 'textTooLong')) return null
  return cleaned.map((text) => (text.ok ? text.text : ''))
}
