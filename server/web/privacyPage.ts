/** `/privacy`: what is asked, kept and erased, and who runs this server. It stands by itself, without a script. */
import { languageFacts, languageLabel } from '../../shared/languages.ts'
import { languages, type Language } from '../../shared/text.ts'
import { type Operator, escaped, linked, plainPage } from './plainPage.ts'
import { privacyWords } from './privacyWords.ts'

export type PrivacyParts = {
  /** Empty where the operator does not say. */
  readonly operator: Operator
  readonly keepDays: number
}

/** In each language given, the reader's own first. */
export function privacyPage(shown: readonly [Language, ...Language[]], parts: PrivacyParts): string {
  const [first] = shown
  const sections = shown.map((language, index) => section(language, index === 0 ? 'h1' : 'h2', parts))
  const elsewhere = languages.filter((language) => !shown.includes(language)).map(linkTo)
  return plainPage(first, privacyWords[first].title, [...sections, `      <p>${elsewhere.join(' · ')}</p>`])
}

const linkTo = (language: Language): string => `<a href="/privacy?lang=${language}" lang="${language}">${languageLabel(language)}</a>`

function section(language: Language, heading: 'h1' | 'h2', { operator, keepDays }: PrivacyParts): string {
  const words = privacyWords[language]
  const who = operator.name === '' ? words.nobodySays : words.runsThis(escaped(operator.name))
  const contact = operator.contact === '' ? '' : ` ${words.contact(linked(operator.contact))}`
  const parts = [
    [words.who, who + contact],
    ...words.parts,
    [words.howLong, words.kept(keepDays)],
    [words.erasing, words.erase],
    [words.rights, words.yourRights],
  ] as const
  // The parts of a section stand one level below it.
  const below = heading === 'h1' ? 'h2' : 'h3'
  return `      <section lang="${language}" dir="${languageFacts[language].direction}">
        <${heading}>${words.title}</${heading}>
        <p>${words.inShort}</p>
${parts.map(([title, text]) => `        <${below} class="part">${title}</${below}>\n        <p>${text}</p>`).join('\n')}
        <a href="/">${words.wayOn}</a>
      </section>`
}
