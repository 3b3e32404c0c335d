/** What the console says of a matching: what is possible before the start, what could not be, and how good it is. */
import { catalogue, nameList, numberWord, plural } from './catalogue.ts'

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const sv = (count: number): string => numberWord('sv', count)
const en = (count: number): string => numberWord('en', count)

export const hostOutlookMessages = catalogue({
  sv: {
    peopleAre: (count: number) => `${capitalised(sv(count))} ${count === 1 ? 'person' : 'personer'}`,
    peopleAndYou: (count: number) => `${capitalised(sv(count))} ${count === 1 ? 'person' : 'personer'} och du`,
    newRounds: (count: number) =>
      plural('sv', count, {
        one: 'en rond där alla är nya för varandra',
        other: `${sv(count)} ronder där alla är nya för varandra`,
      }),
    newRoundsAtMost: (count: number) =>
      plural('sv', count, {
        one: 'högst en rond där alla är nya för varandra',
        other: `högst ${sv(count)} ronder där alla är nya för varandra`,
      }),
    moreNewRounds: (count: number) =>
      plural('sv', count, {
        one: 'högst en rond till där alla är nya för varandra',
        other: `högst ${sv(count)} ronder till där alla är nya för varandra`,
      }),
    noNewRounds: 'alla kan inte få någon ny att möta',
    withTrio: ', med en trio',
    withBye: ', och en står över varje gång',
    withHost: (rounds: number) => `; ${sv(rounds)} om du hoppar in`,
    thenAgain: 'Sedan träffas några igen.',

    mayMeetNobody: (names: readonly string[], count: number) =>
      count === 1
        ? `${nameList('sv', names)} får inte möta någon.`
        : `${capitalised(sv(count))} personer får inte möta någon: ${nameList('sv', names)}.`,
    sitOutEachRound: (count: number) => `${capitalised(sv(count))} får stå över varje rond: för få får möta varandra.`,
    moreSitOutEachRound: (count: number) => `${capitalised(sv(count))} till får stå över varje rond: för få får möta varandra.`,
    contradiction: (one: string, other: string) =>
      `Det är önskat både att ${one} och ${other} möts och att de aldrig möts. Då möts de inte.`,
    moreContradictions: (count: number) => `Så är det med ${count === 1 ? 'ett' : sv(count)} par till.`,
    others: (count: number) => `${sv(count)} till`,

    nextRound: 'Nästa rond',
    bothStay: (names: readonly string[]) => `${nameList('sv', names)} stannar båda på ett ställe: hjälp dem att mötas.`,
    cameTogether: (names: readonly string[]) => `${nameList('sv', names)} kom tillsammans, men inget annat gick.`,
    sameGroup: (names: readonly string[]) => `${nameList('sv', names)} är från samma grupp, för den andra räcker inte till alla.`,
    sitsOut: (names: readonly string[]) => `${nameList('sv', names)} står över.`,
    moreNotes: (count: number) => plural('sv', count, { one: 'Och ett par till.', other: `Och ${count} par till.` }),

    halfWalk: 'Hälften byter plats.',
    walk: (count: number) => plural('sv', count, { one: 'En byter plats.', other: `${count} byter plats.` }),
    isProved: 'Det finns bevisligen inget bättre.',
    isFromReserve: 'Vald så att också senare ronder kan bli nya.',
    isGood: 'Så gott som det bästa.',
    tookMs: (ms: number) => (ms < 1 ? 'Gjord på under en millisekund.' : `Gjord på ${ms} ms.`),
    mended: 'Ändrad efteråt, för någon kom eller gick.',
  },
  en: {
    peopleAre: (count: number) => `${capitalised(en(count))} ${count === 1 ? 'person' : 'people'}`,
    peopleAndYou: (count: number) => `${capitalised(en(count))} ${count === 1 ? 'person' : 'people'} and you`,
    newRounds: (count: number) => plural('en', count, { one: 'one all-new round', other: `${en(count)} all-new rounds` }),
    newRoundsAtMost: (count: number) =>
      plural('en', count, { one: 'one all-new round at most', other: `${en(count)} all-new rounds at most` }),
    moreNewRounds: (count: number) =>
      plural('en', count, { one: 'one more all-new round at most', other: `${en(count)} more all-new rounds at most` }),
    noNewRounds: 'not everybody can meet somebody new',
    withTrio: ' with a group of three',
    withBye: ', and one sits out each time',
    withHost: (rounds: number) => `, ${en(rounds)} if you join in`,
    thenAgain: 'After that, some meet again.',

    mayMeetNobody: (names: readonly string[], count: number) =>
      count === 1
        ? `${nameList('en', names)} may meet nobody.`
        : `${capitalised(en(count))} people may meet nobody: ${nameList('en', names)}.`,
    sitOutEachRound: (count: number) => `${capitalised(en(count))} will sit out each round: too few may meet each other.`,
    moreSitOutEachRound: (count: number) => `${capitalised(en(count))} more will sit out each round: too few may meet each other.`,
    contradiction: (one: string, other: string) => `${one} and ${other} are asked both to meet and never to meet. Never wins.`,
    moreContradictions: (count: number) =>
      plural('en', count, { one: 'The same goes for one more pair.', other: `The same goes for ${en(count)} more pairs.` }),
    others: (count: number) => `${en(count)} more`,

    nextRound: 'Next round',
    bothStay: (names: readonly string[]) => `${nameList('en', names)} both stay in one place: help them meet.`,
    cameTogether: (names: readonly string[]) => `${nameList('en', names)} came together, but nothing else was possible.`,
    sameGroup: (names: readonly string[]) => `${nameList('en', names)} are of the same group, as the other is too small for all.`,
    sitsOut: (names: readonly string[]) => `${nameList('en', names)} ${names.length === 1 ? 'sits' : 'sit'} out.`,
    moreNotes: (count: number) => plural('en', count, { one: 'And one more pair.', other: `And ${count} more pairs.` }),

    halfWalk: 'Half of them change spot.',
    walk: (count: number) => plural('en', count, { one: 'One person changes spot.', other: `${count} people change spot.` }),
    isProved: 'Proved the best there is.',
    isFromReserve: 'Chosen so that later rounds stay new, too.',
    isGood: 'As good as the best.',
    tookMs: (ms: number) => (ms < 1 ? 'Made in less than a millisecond.' : `Made in ${ms} ms.`),
    mended: 'Changed since, because somebody came or went.',
  },
})
