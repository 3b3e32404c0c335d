/** What a phone says at moments that are not every round's. */
import { catalogue } from './catalogue.ts'

export const phoneCueMessages = catalogue({
  sv: {
    lookUp: 'Titta upp.',
    timeIsUp: 'Tiden är ute.',
    hostClaps: 'Värden klappar strax.',
    youBegin: 'Du börjar.',
    begins: (name: string) => `${name} börjar.`,
    yourTurn: 'Nu berättar du.',
    turnOf: (name: string) => `Nu berättar ${name}.`,
    findNew: 'Hitta någon du inte har träffat.',
    talkNew: 'Prata med någon du inte har träffat.',
    noServer: 'Mobilen når inte Klapp just nu. Klappen kommer ändå.',
  },
  en: {
    lookUp: 'Look up.',
    timeIsUp: 'Time is up.',
    hostClaps: 'The host claps in a moment.',
    youBegin: 'You begin.',
    begins: (name: string) => `${name} begins.`,
    yourTurn: 'Now it is your turn.',
    turnOf: (name: string) => `Now it is ${name}’s turn.`,
    findNew: 'Find someone you have not met.',
    talkNew: 'Talk with someone you have not met.',
    noServer: 'Your phone can’t reach Klapp just now. The clap comes all the same.',
  },
})
