/** What the room can hope for before a start, and what contradicts itself, in sentences. */
import type { Settings } from '../../../shared/settings.ts'
import type { Language } from '../../../shared/text.ts'
import type { ConsoleView } from '../../../shared/hostViews.ts'
import type { OutlookView } from '../../../shared/matchingViews.ts'
import { messagesIn } from '../../messages/loaded.ts'

export type Hope = {
  readonly outlook: OutlookView
  readonly odd: Settings['odd']
  /** A round has been played: then it is about rounds that may follow. */
  readonly hasBegun: boolean
  /** Something keeps people apart, and the count of rounds is only the most that there can be. */
  readonly isNarrowed: boolean
  /** How many rounds the plan asks for; null until stopped. */
  readonly planned: number | null
}

/** "Seven people: three all-new rounds with a group of three, seven if you join in." Null where there is nothing to say. */
export function outlookText(language: Language, { outlook, odd, hasBegun, isNarrowed, planned }: Hope): string | null {
  const { people, newRounds, newRoundsWithHost } = outlook
  if (newRounds === null || people < 3) return null
  const text = messagesIn(language).hostOutlook
  const isOdd = people % 2 === 1
  const who = isOdd && odd === 'hostJoins' ? text.peopleAndYou(people) : text.peopleAre(people)
  if (newRounds < 1) return `${who}: ${text.noNewRounds}.`
  const rounds = hasBegun ? text.moreNewRounds(newRounds) : isNarrowed ? text.newRoundsAtMost(newRounds) : text.newRounds(newRounds)
  const how = !isOdd || odd === 'hostJoins' ? '' : odd === 'trio' ? text.withTrio : text.withBye
  const withHost = newRoundsWithHost !== null && newRoundsWithHost > newRounds ? text.withHost(newRoundsWithHost) : ''
  const again = planned !== null && planned > newRounds ? ` ${text.thenAgain}` : ''
  return `${who}: ${rounds}${how}${withHost}.${again}`
}

/** More names than this tell a host nothing more. */
const namesMost = 6
const contradictionsMost = 2

/** "Three people may meet nobody: Anna, Bo and Cilla." Empty in nearly every room. */
export function troubleTexts(language: Language, { loners, surplus, contradictions }: OutlookView): readonly string[] {
  const text = messagesIn(language).hostOutlook
  const moreLoners = loners.length - namesMost
  const named = moreLoners > 1 ? [...loners.slice(0, namesMost), text.others(moreLoners)] : loners
  const moreContradictions = contradictions.length - contradictionsMost
  return [
    ...(loners.length > 0 ? [text.mayMeetNobody(named, loners.length)] : []),
    ...(surplus > 0 ? [loners.length > 0 ? text.moreSitOutEachRound(surplus) : text.sitOutEachRound(surplus)] : []),
    ...contradictions.slice(0, contradictionsMost).map(([one, other]) => text.contradiction(one, other)),
    ...(moreContradictions > 0 ? [text.moreContradictions(moreContradictions)] : []),
  ]
}

/** Whether anything the host set or anybody asked keeps two people from meeting. */
export function isNarrowed({ settings, wishes }: Pick<ConsoleView, 'settings' | 'wishes'>): boolean {
  const { sameOrganisation, needsSharedLanguage, across } = settings
  return sameOrganisation === 'never' || needsSharedLanguage || across !== 'off' || wishes.some(({ kind }) => kind !== 'meet')
}
