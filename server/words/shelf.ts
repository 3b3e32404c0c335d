/** A room's records in memory, found by id, by device and by name. `put` returns how to take it back. */
import type { InvitationId, PersonId, TextId } from '../../shared/ids.ts'
import type { Zone } from '../../shared/spots.ts'
import type { Text } from '../../shared/text.ts'
import type { Wifi } from '../../shared/wifi.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Words } from '../core/views/words.ts'
import { openCards } from './cards.ts'
import { lookKey } from './lookAlikes.ts'
import { nameKey, shownName, withoutMark } from './names.ts'
import { type LinksRecord, type PersonRecord, type RoomRecord, peopleIn } from './records.ts'
import { openTakeHome } from './takeHome.ts'

export type Shelf = {
  readonly words: Words
  readonly personByDevice: (secretHash: string) => PersonRecord | undefined
  /** By the name as it is shown, its mark with it. */
  readonly personByName: (shown: string) => PersonRecord | undefined
  /** By the hash of the secret in its link. */
  readonly invitation: (secretHash: string) => InvitationId | undefined
  /** Null in a room from before there were links. */
  readonly links: () => LinksRecord | null
  readonly person: (id: PersonId) => PersonRecord | undefined
  /** 1 for the first of that name, else the smallest number that nobody else has whose name is or looks the same. */
  readonly freeMark: (name: string, except: PersonId) => number
  readonly put: (records: readonly RoomRecord[]) => () => void
}

export function openShelf(records: readonly RoomRecord[]): Shelf {
  const people = new Map<PersonId, PersonRecord>()
  const devices = new Map<string, PersonRecord>()
  const names = new Map<string, Set<PersonRecord>>()
  const looks = new Map<string, Set<PersonRecord>>()
  const texts = new Map<TextId, Text>()
  const invitations = new Map<string, InvitationId>()
  const revisions = new Map<PersonId, number>()
  const cards = openCards()
  const takeHome = openTakeHome()
  let title = ''
  let zones: readonly Zone[] = []
  let wifi: Wifi | null = null
  let links: LinksRecord | null = null

  const under = (index: Map<string, Set<PersonRecord>>, key: string): Set<PersonRecord> => {
    const known = index.get(key) ?? new Set()
    index.set(key, known)
    return known
  }
  const namesakes = (name: string): Set<PersonRecord> => under(names, nameKey(name))
  const lookAlikes = (name: string): Set<PersonRecord> => under(looks, lookKey(name))
  const remove = (record: PersonRecord): void => {
    people.delete(record.id)
    namesakes(record.name).delete(record)
    lookAlikes(record.name).delete(record)
    if (record.secretHash !== null) devices.delete(record.secretHash)
  }
  const add = (record: PersonRecord): void => {
    people.set(record.id, record)
    namesakes(record.name).add(record)
    lookAlikes(record.name).add(record)
    if (record.secretHash !== null) devices.set(record.secretHash, record)
  }
  const putPerson = (record: PersonRecord): (() => void) => {
    const before = people.get(record.id)
    if (before !== undefined) remove(before)
    add(record)
    return () => {
      remove(record)
      if (before !== undefined) add(before)
    }
  }
  const putText = (id: TextId, text: Text): (() => void) => {
    const before = texts.get(id)
    texts.set(id, text)
    return () => (before === undefined ? texts.delete(id) : texts.set(id, before))
  }
  const putOne = (record: RoomRecord): (() => void) => {
    switch (record.kind) {
      case 'person':
        return putPerson(record)
      case 'text':
        return putText(record.id, record.text)
      case 'card':
        return cards.put(record.person, record.card, record.isShown)
      case 'page':
      case 'tie':
      case 'common':
      case 'answer':
        return takeHome.put(record)
      case 'invitation':
        invitations.set(record.secretHash, record.id)
        return () => invitations.delete(record.secretHash)
      case 'labels':
        return cards.relabel(record.labels)
      case 'zones': {
        const before = zones
        zones = record.zones
        return () => {
          zones = before
        }
      }
      case 'wifi': {
        const before = wifi
        wifi = record.wifi
        return () => {
          wifi = before
        }
      }
      case 'title': {
        const before = title
        title = record.title
        return () => {
          title = before
        }
      }
      case 'links': {
        const before = links
        links = record
        return () => {
          links = before
        }
      }
      default:
        return unreachable(record)
    }
  }
  const put: Shelf['put'] = (added) => {
    const undos = added.map((record) => {
      const undo = putOne(record)
      const touch = (): void => peopleIn(record).forEach((person) => revisions.set(person, (revisions.get(person) ?? 0) + 1))
      touch()
      return () => {
        undo()
        touch()
      }
    })
    return () => undos.toReversed().forEach((undo) => undo())
  }
  put(records)

  return {
    words: {
      get title() {
        return title
      },
      get zones() {
        return zones
      },
      get wifi() {
        return wifi
      },
      nameOf: (id) => {
        const record = people.get(id)
        return record === undefined ? '' : shownName(record)
      },
      textOf: (id) => texts.get(id) ?? {},
      cardOf: cards.cardOf,
      isCardShown: cards.isShown,
      revisionOf: (person) => revisions.get(person) ?? 0,
      wordsOf: cards.wordsOf,
      get cardsRevision() {
        return cards.revision()
      },
      takeHome: takeHome.words,
      traitsOf: cards.traitsOf,
      get labels() {
        return cards.labels()
      },
    },
    personByDevice: (secretHash) => devices.get(secretHash),
    personByName: (shown) => {
      const name = withoutMark(shown)
      // Whoever was erased is called nothing, and can't be meant.
      if (nameKey(name) === '') return undefined
      const isCalled = [...(names.get(nameKey(name)) ?? [])].find((record) => nameKey(shownName(record)) === nameKey(shown))
      // Written with other signs than theirs, it means whoever looks so.
      return isCalled ?? [...(looks.get(lookKey(name)) ?? [])].find((record) => lookKey(shownName(record)) === lookKey(shown))
    },
    invitation: (secretHash) => invitations.get(secretHash),
    links: () => links,
    person: (id) => people.get(id),
    freeMark: (name, except) => {
      const taken = new Set([...namesakes(name), ...lookAlikes(name)].filter(({ id }) => id !== except).map(({ mark }) => mark))
      let mark = 1
      while (taken.has(mark)) mark += 1
      return mark
    },
    put,
  }
}
