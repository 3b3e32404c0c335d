/** The short text that goes with an invitation, ready to send: what lures comes first. */
import { languageFacts } from '../../shared/languages.ts'
import { textIn, type Language } from '../../shared/text.ts'
import type { AnnouncedView } from '../../shared/inviting.ts'
import type { ProgrammeView } from '../../shared/views.ts'
import { messagesIn } from '../messages/loaded.ts'

export type Inviting = {
  readonly title: string
  readonly evening: NonNullable<AnnouncedView>
  readonly items: ProgrammeView['items']
  readonly link: string
  /** What this device's clock shows more than the room's, in milliseconds. */
  readonly aheadMs: number
}

export function invitationText(language: Language, { title, evening, items, link, aheadMs }: Inviting): string {
  const text = messagesIn(language).invitation
  const bait = baitOf(language, items)
  const about = evening.about === null ? '' : textIn(evening.about, language)
  const venue = evening.venue === null ? '' : textIn(evening.venue, language)
  const lines = [text.hello(title), bait === '' ? '' : text.bait(bait), about, text.at(dayAndTime(language, evening.startsAt + aheadMs), venue), text.signUp(link)]
  return lines.filter((line) => line !== '').join('\n')
}

/** What people come for: the first gathering or speaker that has a title of its own; empty where there is none. */
export function baitOf(language: Language, items: ProgrammeView['items']): string {
  const lures = items.filter(({ plan }) => plan.kind === 'gathering' || plan.kind === 'speaker')
  return lures.map(({ title }) => textIn(title, language)).find((title) => title !== '') ?? ''
}

/** "torsdag 3 december 18:00", for a time of this device's clock. */
export function dayAndTime(language: Language, localMs: number): string {
  return new Intl.DateTimeFormat(languageFacts[language].locale, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(localMs)
}
