/** What of a card is shown to whomever its owner meets. */
import type { PersonId } from '../../../shared/ids.ts'
import type { Told } from '../../../shared/takeHome.ts'
import type { Words } from './words.ts'

const nothing: Told = { does: '', languages: [], seeks: '', offers: '' }

/** What a host wrote of somebody is shown to nobody they meet until they have seen it and saved it. */
export function toldBy(words: Words, person: PersonId): Told {
  if (!words.isCardShown(person)) return nothing
  const { does, languages, seeks, offers } = words.cardOf(person)
  return { does, languages, seeks, offers }
}

export const hasTold = ({ does, languages, seeks, offers }: Told): boolean => does !== '' || seeks !== '' || offers !== '' || languages.length > 0
