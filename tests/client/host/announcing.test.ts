import { describe, expect, it, test } from 'vitest'
import { emptyEvening, fieldsOf, reckonEvening, type EveningDraft } from '../../../client/host/inviting/eveningDraft.ts'
import { branchOf, figuresOf, inListOrder, type Guest, type Standing } from '../../../client/host/inviting/guestFigures.ts'
import { mixText } from '../../../client/host/inviting/mixText.ts'
import { neverAsked } from '../../../client/host/inviting/neverAsked.ts'
import { messagesIn } from '../../../client/messages/loaded.ts'
import { personId } from '../../../shared/ids.ts'
import { invitationIn, invitationLink } from '../../../shared/invitationLink.ts'
import { roomCode } from '../../../shared/ids.ts'
import { languages } from '../../../shared/text.ts'
import '../../support/everyLanguage.ts'

const localNow = new Date('2026-11-24T12:00:00').getTime()
const hourMs = 60 * 60_000
const reckon = (draft: Partial<EveningDraft>) => reckonEvening({ ...emptyEvening, date: '2026-12-03', ...draft }, { localNow, roomNow: 5_000, language: 'sv' })
const faultOf = (draft: Partial<EveningDraft>): string | null => {
  const reckoned = reckon(draft)
  return reckoned.ok ? null : reckoned.fault
}

describe('[I1] an evening is announced', () => {
  it('at the time on the host’s clock, told in the room’s', () => {
    const startsAt = new Date('2026-12-03T18:00:00').getTime() - localNow + 5_000
    expect(reckon({ about: ' Lära känna grannar ', places: '40' })).toEqual({
      ok: true,
      evening: { startsAt, endsAt: startsAt + 3 * hourMs, about: { sv: 'Lära känna grannar' }, venue: null, places: 40, wayIn: 'atOnce' },
    })
  })
  it('and ends the day after where it ends before it begins', () => {
    const reckoned = reckon({ from: '22:00', to: '01:00' })
    expect(reckoned.ok && reckoned.evening.endsAt - reckoned.evening.startsAt).toBe(3 * hourMs)
  })
  it('not in the past, not without a day, not years ahead, and with a number of places that can be', () => {
    expect([faultOf({ date: '2026-11-23' }), faultOf({ date: '' }), faultOf({ from: '' }), faultOf({ date: '2028-12-03' })]).toEqual(['datePast', 'dateMissing', 'dateMissing', 'dateTooFar'])
    expect(['0', '-3', 'forty', '40.5', '9999'].map((places) => faultOf({ places }))).toEqual(Array.from({ length: 5 }, () => 'placesOdd'))
  })
  it('and is written into the form again as it was typed', () => {
    expect(fieldsOf(new Date('2026-12-03T18:05:00').getTime())).toEqual({ date: '2026-12-03', time: '18:05' })
  })
})

test('[I13] what is never asked is refused in every language, with a reason', () => {
  const refused = {
    origin: ['Ursprung', 'Etnisk bakgrund', 'Country of birth', 'Origin', 'Syntyperä', 'الأصل'],
    faith: ['Tro', 'Religion', 'Faith', 'Uskonto', 'الديانة'],
    health: ['Hälsa', 'Health', 'Terveys', 'الصحة'],
    partOfTown: ['Stadsdel', 'Part of town', 'Neighbourhood', 'Kaupunginosa', 'عنوان السكن'],
    age: ['Ålder', 'Din ålder', 'Age', 'Year of birth', 'Ikä', 'العمر'],
  } as const
  const answers = Object.entries(refused).map(([topic, written]) => [topic, written.map(neverAsked)])
  expect(answers).toEqual(Object.entries(refused).map(([topic, written]) => [topic, written.map(() => topic)]))
})

test('[I13] what the console suggests is never refused, nor what only sounds like it', () => {
  const suggested = languages.flatMap((language) => {
    const { field, role, years } = messagesIn(language).hostEvening
    return [field, role, years]
  })
  expect([...suggested, 'Troligt yrke', 'Language', 'Stage', 'Controller', 'Company', ''].filter((category) => neverAsked(category) !== null)).toEqual([])
})

const guest = (name: string, standing: Standing, by: string | null = null): Guest => ({
  id: personId(name), name, standing, by: by === null ? null : personId(by), generation: 1, categories: ['', ''],
})

test('[I6] who waits for an answer comes first in the list, and a branch is everybody below', () => {
  const guests = [guest('Ada', 'in'), guest('Bo', 'asked', 'Ada'), guest('Cia', 'off', 'Bo'), guest('Dan', 'waiting'), guest('Eva', 'in', 'Cia')]
  expect(inListOrder(guests).map(({ name }) => name)).toEqual(['Bo', 'Dan', 'Ada', 'Eva', 'Cia'])
  expect(figuresOf(guests)).toEqual({ asked: 1, in: 2, waiting: 1, off: 1, turnedAway: 0, came: 0 })
  expect(branchOf(guests, personId('Ada')).map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cia', 'Eva'])
})

test('[I9] the mix is said in words that say where to look', () => {
  const most = { category: 0, told: 12, of: 14, kinds: 4, most: { answer: 'IT', count: 9 } } as const
  expect(mixText('en', most, 'Field')).toBe('Nine of twelve work in IT. Ask them whom they know elsewhere.')
  expect(mixText('sv', most, 'Bransch')).toBe('Nio av tolv arbetar med IT. Fråga dem vilka de känner på andra håll.')
  expect(mixText('en', most, 'Hobby')).toBe('Nine of twelve answered “IT”. Ask them whom they know elsewhere.')
  expect(mixText('en', { ...most, told: 1, most: null }, 'Field')).toBe('Only one has answered so far, too few to say anything.')
  expect(mixText('sv', { ...most, most: null, kinds: 7 }, 'Roll')).toBe('Tolv har svarat, på sju olika sätt. Det är en bra blandning.')
})

test('[I3] an invitation’s secret stands behind the hash of its link', () => {
  const code = roomCode('KM7P4T')
  const link = code === null ? '' : invitationLink({ origin: 'https://klapp.example.org', code, secret: 'abc' })
  expect(link).toBe('https://klapp.example.org/j/KM7P4T#i=abc')
  expect([invitationIn(new URL(link).hash), invitationIn('#me=abc'), invitationIn('#i='), invitationIn('')]).toEqual(['abc', null, null, null])
})
