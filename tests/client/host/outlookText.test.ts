import { expect, test } from 'vitest'
import { isNarrowed, outlookText, troubleTexts, type Hope } from '../../../client/host/gathering/outlookText.ts'
import { startingSettings } from '../../../server/core/settings.ts'
import { personId } from '../../../shared/ids.ts'
import type { ConsoleView } from '../../../shared/hostViews.ts'
import type { OutlookView } from '../../../shared/matchingViews.ts'
import '../../support/everyLanguage.ts'

const seven: OutlookView = { people: 7, newRounds: 3, newRoundsWithHost: 7, loners: [], surplus: 0, contradictions: [], fits: 0 }
const hope: Hope = { outlook: seven, odd: 'trio', hasBegun: false, isNarrowed: false, planned: null }

test('seven people read what they can hope for, and what the host could change', () => {
  expect(outlookText('en', hope)).toBe('Seven people: three all-new rounds with a group of three, seven if you join in.')
  expect(outlookText('sv', hope)).toBe('Sju personer: tre ronder där alla är nya för varandra, med en trio; sju om du hoppar in.')
})

test('with byes one sits out each time, and joining in is offered only where it brings more rounds', () => {
  const bye: Hope = { ...hope, odd: 'bye', outlook: { ...seven, newRounds: 7 } }
  expect(outlookText('en', bye)).toBe('Seven people: seven all-new rounds, and one sits out each time.')
  expect(outlookText('sv', bye)).toBe('Sju personer: sju ronder där alla är nya för varandra, och en står över varje gång.')
})

test('a host who joins in is counted beside the others', () => {
  const joins: Hope = { ...hope, odd: 'hostJoins', outlook: { ...seven, newRounds: 7, newRoundsWithHost: null } }
  expect(outlookText('en', joins)).toBe('Seven people and you: seven all-new rounds.')
})

test('a plan that asks for more rounds than can be new is told so', () => {
  expect(outlookText('en', { ...hope, planned: 3 })).not.toContain('again')
  expect(outlookText('en', { ...hope, planned: 4 })).toMatch(/seven if you join in\. After that, some meet again\.$/)
  expect(outlookText('sv', { ...hope, planned: 4 })).toMatch(/ Sedan träffas några igen\.$/)
})

test('what is only the most that there can be is called so', () => {
  const six: Hope = { ...hope, outlook: { ...seven, people: 6, newRounds: 5, newRoundsWithHost: null } }
  expect(outlookText('en', six)).toBe('Six people: five all-new rounds.')
  expect(outlookText('en', { ...six, isNarrowed: true })).toBe('Six people: five all-new rounds at most.')
  expect(outlookText('sv', { ...six, hasBegun: true })).toBe('Sex personer: högst fem ronder till där alla är nya för varandra.')
  expect(outlookText('en', { ...six, outlook: { ...six.outlook, newRounds: 0 } })).toBe('Six people: not everybody can meet somebody new.')
})

test('nothing is said of a room too large to run out of rounds, nor of two people', () => {
  expect(outlookText('en', { ...hope, outlook: { ...seven, newRounds: null } })).toBeNull()
  expect(outlookText('en', { ...hope, outlook: { ...seven, people: 2, newRounds: 1 } })).toBeNull()
})

test('whoever may meet nobody is named, and who else must sit out is counted', () => {
  const three = { ...seven, loners: ['Anna', 'Bo', 'Cilla'], surplus: 5 }
  expect(troubleTexts('en', three)).toEqual([
    'Three people may meet nobody: Anna, Bo and Cilla.',
    'Five more will sit out each round: too few may meet each other.',
  ])
  expect(troubleTexts('sv', { ...seven, loners: ['Anna'], surplus: 0 })).toEqual(['Anna får inte möta någon.'])
  expect(troubleTexts('en', { ...seven, surplus: 1 })).toEqual(['One will sit out each round: too few may meet each other.'])
  expect(troubleTexts('sv', seven)).toEqual([])
})

test('of a crowd that may meet nobody only some are named', () => {
  const loners = Array.from({ length: 20 }, (_, index) => `P${index}`)
  expect(troubleTexts('en', { ...seven, loners })).toEqual(['20 people may meet nobody: P0, P1, P2, P3, P4, P5 and 14 more.'])
})

test('contradictions are told by name, and what becomes of them', () => {
  const pairs = [['Anna', 'Bo'], ['Cilla', 'Dan'], ['Eva', 'Frej']] as const
  expect(troubleTexts('en', { ...seven, contradictions: pairs })).toEqual([
    'Anna and Bo are asked both to meet and never to meet. Never wins.',
    'Cilla and Dan are asked both to meet and never to meet. Never wins.',
    'The same goes for one more pair.',
  ])
  expect(troubleTexts('sv', { ...seven, contradictions: pairs }).at(-1)).toBe('Så är det med ett par till.')
})

test('only what keeps people from meeting narrows the rounds', () => {
  const free = { settings: startingSettings, wishes: [] }
  const wish = (kind: 'apart' | 'meet'): ConsoleView['wishes'][number] => ({
    id: 1,
    kind,
    people: [personId('anna'), personId('bo')],
    names: ['Anna', 'Bo'],
    by: null,
  })
  expect(isNarrowed(free)).toBe(false)
  expect(isNarrowed({ ...free, wishes: [wish('meet')] })).toBe(false)
  expect(isNarrowed({ ...free, wishes: [wish('apart')] })).toBe(true)
  expect(isNarrowed({ ...free, settings: { ...startingSettings, sameOrganisation: 'never' } })).toBe(true)
})
