/** What a phone says of suggesting something to talk about. */
import { catalogue } from './catalogue.ts'

export const phoneSuggestionMessages = catalogue({
  sv: {
    suggest: 'Föreslå en fråga',
    suggestWhat: 'En fråga till alla, eller något du vill ta upp. Värden läser och väljer. Ingen annan ser det.',
    yourQuestion: 'Din fråga',
    send: 'Skicka till värden',
    hostHasIt: 'Värden har fått',
    takeBack: 'Ta tillbaka',
    takeBackThis: (words: string) => `Ta tillbaka: ${words}`,
    askedBy: (name: string) => `Frågan kommer från ${name}`,
  },
  en: {
    suggest: 'Suggest a question',
    suggestWhat: 'A question for everybody, or a matter to raise. The host reads it and chooses. Nobody else sees it.',
    yourQuestion: 'Your question',
    send: 'Send it to the host',
    hostHasIt: 'The host has',
    takeBack: 'Take back',
    takeBackThis: (words: string) => `Take back: ${words}`,
    askedBy: (name: string) => `The question comes from ${name}`,
  },
})
