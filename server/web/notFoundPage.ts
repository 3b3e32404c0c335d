/** The page for an address that leads nowhere. It stands by itself, so that it comes even before the pages are built. */
import type { Language } from '../../shared/text.ts'

type Words = { readonly title: string; readonly advice: string; readonly wayOn: string }

const words: { readonly [L in Language]: Words } = {
  sv: {
    title: 'Den här sidan finns inte',
    advice: 'Adressen har nog blivit lite fel. På startsidan kan du skriva in koden från skärmen.',
    wayOn: 'Till startsidan',
  },
  en: {
    title: 'There is no page here',
    advice: 'Something in the address is not quite right. On the start page you can enter the code from the screen.',
    wayOn: 'To the start page',
  },
}

/** In each language given, the reader's own first. */
export function notFoundPage(languages: readonly [Language, ...Language[]]): string {
  const [first] = languages
  return `<!doctype html>
<html lang="${first}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="theme-color" content="#fff8ee" />
    <meta name="robots" content="noindex" />
    <title>${words[first].title} – Klapp</title>
    <link rel="stylesheet" href="${notFoundStylePath}" />
  </head>
  <body>
    <main>
${languages.map((language, index) => section(language, index === 0 ? 'h1' : 'h2')).join('\n')}
    </main>
  </body>
</html>
`
}

function section(language: Language, heading: 'h1' | 'h2'): string {
  const { title, advice, wayOn } = words[language]
  return `      <section lang="${language}">
        <${heading}>${title}</${heading}>
        <p>${advice}</p>
        <a href="/">${wayOn}</a>
      </section>`
}

export const notFoundStylePath = '/notFound.css'

/** The look of client/theme, in the system's own letters. */
export const notFoundStyle = `
body { margin: 0; background: #fff8ee; color: #1b1512; font: 500 1.125rem/1.4 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 30rem; margin: 0 auto; padding: 12vh 1.5rem 3rem; }
section + section { margin-top: 2.5rem; padding-top: 2.5rem; border-top: 2px solid #e7dccf; }
h1, h2 { margin: 0; font-weight: 800; line-height: 1.1; letter-spacing: -0.025em; text-wrap: balance; }
h1 { font-size: 2.25rem; }
h2 { font-size: 1.5rem; }
p { margin: 0.75rem 0 1.25rem; }
a {
  display: inline-block; padding: 0.85rem 1.4rem; border: 2px solid #1b1512; border-radius: 18px;
  color: inherit; font-weight: 700; text-decoration: none;
}
h1 ~ a { background: #1b1512; color: #fff8ee; }
a:focus-visible { outline: 3px solid #164aa8; outline-offset: 3px; }
`.trimStart()
