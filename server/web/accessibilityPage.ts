/** `/accessibility`: what was tried and how, what does not work, and whom to tell; after the model of the EU (2018/1523). */
import { accessibilityWords, type StatementLanguage } from './accessibilityWords.ts'
import { type Operator, escaped, linked, plainPage } from './plainPage.ts'

/** In each language given, the reader's own first. */
export function accessibilityPage(languages: readonly [StatementLanguage, ...StatementLanguage[]], operator: Operator): string {
  const [first] = languages
  return plainPage(first, accessibilityWords[first].title, languages.map((language, index) => section(language, index === 0, operator)))
}

function section(language: StatementLanguage, isFirst: boolean, { name, contact }: Operator): string {
  const words = accessibilityWords[language]
  const tell = contact === '' ? words.askHost : words.contact(name === '' ? '' : escaped(name), linked(contact))
  const [top, below] = isFirst ? ['h1', 'h2'] : ['h2', 'h3']
  const parts = [...words.parts, { title: words.tellUs, text: [tell, words.authority], list: [] }]
  return `      <section lang="${language}">
        <${top}>${words.title}</${top}>
        <p>${words.inShort}</p>
${parts
  .map(({ title, text, list }) => [
    `        <${below} class="part">${title}</${below}>`,
    ...text.map((paragraph) => `        <p>${paragraph}</p>`),
    ...(list.length === 0 ? [] : ['        <ul>', ...list.map((item) => `          <li>${item}</li>`), '        </ul>']),
  ].join('\n'))
  .join('\n')}
        <p>${words.date}</p>
        <a href="/">${words.wayOn}</a>
      </section>`
}
