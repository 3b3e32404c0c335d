/** Pages that stand by themselves, without a script: what comes before the others are built, and what is to be read at leisure. */
import { languageFacts } from '../../shared/languages.ts'
import type { Language } from '../../shared/text.ts'
import { plainStylePath } from './plainStyle.ts'

export type Operator = { readonly name: string; readonly contact: string }

/** A title, and one `section` for each language. */
export function plainPage(language: Language, title: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}" dir="${languageFacts[language].direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="theme-color" content="#fff8ee" />
    <title>${title} – Klapp</title>
    <link rel="stylesheet" href="${plainStylePath}" />
  </head>
  <body>
    <main>
${sections.join('\n')}
    </main>
  </body>
</html>
`
}

/** Out of the configuration, and into a page. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

export function linked(contact: string): string {
  const text = escaped(contact)
  if (/^https?:\/\/\S+$/i.test(contact)) return `<a href="${text}" rel="noreferrer">${text}</a>`
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? `<a href="mailto:${text}">${text}</a>` : text
}
