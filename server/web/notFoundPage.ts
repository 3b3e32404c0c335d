/** The page for an address that leads nowhere. It stands by itself, so that it comes even before the pages are built. */
import { languageFacts } from '../../shared/languages.ts'
import type { Language } from '../../shared/text.ts'
import { plainStylePath } from './plainStyle.ts'

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
  fi: {
    title: 'Täällä ei ole sivua',
    advice: 'Osoitteessa on luultavasti pieni virhe. Etusivulla voit kirjoittaa näytöllä näkyvän koodin.',
    wayOn: 'Etusivulle',
  },
  ar: {
    title: 'لا توجد صفحة هنا',
    advice: 'يبدو أن في العنوان خطأ صغيرًا. يمكنكم كتابة الرمز الظاهر على الشاشة في الصفحة الأولى.',
    wayOn: 'إلى الصفحة الأولى',
  },
}

/** In each language given, the reader's own first. */
export function notFoundPage(languages: readonly [Language, ...Language[]]): string {
  const [first] = languages
  return `<!doctype html>
<html lang="${first}" dir="${languageFacts[first].direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="theme-color" content="#fff8ee" />
    <meta name="robots" content="noindex" />
    <title>${words[first].title} – Klapp</title>
    <link rel="stylesheet" href="${plainStylePath}" />
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
  return `      <section lang="${language}" dir="${languageFacts[language].direction}">
        <${heading}>${title}</${heading}>
        <p>${advice}</p>
        <a href="/">${wayOn}</a>
      </section>`
}
