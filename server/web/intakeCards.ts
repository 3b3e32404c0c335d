/** What a host tells of a person, and what they call groups and categories: cleaned like all that people write. */
import type { Card, Labels } from '../../shared/card.ts'
import type { PersonId } from '../../shared/ids.ts'
import { cardGraphemes, labelGraphemes, wifiGraphemes } from '../../shared/limits.ts'
import type { Zone } from '../../shared/spots.ts'
import type { Wifi } from '../../shared/wifi.ts'
import { cleanText } from '../words/names.ts'
import type { Intake } from './intake.ts'

export function described(person: PersonId, card: Card): Intake {
  const texts = cleanAll([card.organisation, ...card.categories, card.seeks, card.offers, card.companion], cardGraphemes)
  if (texts === null) return { ok: false, reason: 'lineTooLong' }
  const [organisation = '', one = '', other = '', seeks = '', offers = '', companion = ''] = texts
  const cleaned: Card = { ...card, languages: [...new Set(card.languages)], organisation, categories: [one, other], seeks, offers, companion }
  return {
    ok: true,
    command: { type: 'describe', person },
    records: [{ kind: 'card', id: `card-${person}`, person, card: cleaned }],
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
