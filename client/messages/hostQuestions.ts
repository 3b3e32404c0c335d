/** What the console says of questions: choosing one, writing one, and their themes. */
import { catalogue } from './catalogue.ts'

export const hostQuestionMessages = catalogue({
  sv: {
    questionMode: 'Vilken fråga?',
    sameAllEvening: 'Samma hela kvällen',
    newEachRound: 'En ny varje rond',
    questionNow: 'Frågan nu',
    questionNext: 'Frågan efter klappen',
    questionFirst: 'Frågan i nästa rond',
    ownQuestion: 'Din egen fråga',
    ownIn: (language: string) => `Samma fråga på ${language}`,
    alsoIn: (language: string) => `Skriv den på ${language} också`,
    swedish: 'svenska',
    english: 'engelska',
    useIt: 'Använd frågan',
    orChoose: 'Eller välj en',
    themes: 'Teman',
    theme: (theme: string) => themes.sv[theme] ?? theme,
  },
  en: {
    questionMode: 'Which question?',
    sameAllEvening: 'The same all evening',
    newEachRound: 'A new one each round',
    questionNow: 'The question now',
    questionNext: 'The question after the clap',
    questionFirst: 'The next round’s question',
    ownQuestion: 'Your own question',
    ownIn: (language: string) => `The same question in ${language}`,
    alsoIn: (language: string) => `Write it in ${language} too`,
    swedish: 'Swedish',
    english: 'English',
    useIt: 'Use this question',
    orChoose: 'Or choose one',
    themes: 'Themes',
    theme: (theme: string) => themes.en[theme] ?? theme,
  },
})

const themes: { readonly [L in 'sv' | 'en']: { readonly [theme: string]: string } } = {
  sv: {
    warmUp: 'Uppvärmning',
    business: 'Affärer',
    commonGround: 'Gemensamt',
    help: 'Hjälp',
    experience: 'Erfarenheter',
    lookingBack: 'Tillbakablick',
  },
  en: {
    warmUp: 'Warm-up',
    business: 'Business',
    commonGround: 'Common ground',
    help: 'Help',
    experience: 'Experience',
    lookingBack: 'Looking back',
  },
}
