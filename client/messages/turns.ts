/** Whose turn it is to talk, as a phone says it and the console to a host who takes part. */
import { catalogue } from './catalogue.ts'

export const turnMessages = catalogue({
  sv: {
    youBegin: 'Du börjar.',
    begins: (name: string) => `${name} börjar.`,
    yourTurn: 'Nu berättar du.',
    turnOf: (name: string) => `Nu berättar ${name}.`,
  },
  en: {
    youBegin: 'You begin.',
    begins: (name: string) => `${name} begins.`,
    yourTurn: 'Now it is your turn.',
    turnOf: (name: string) => `Now it is ${name}’s turn.`,
  },
})
