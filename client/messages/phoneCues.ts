/** What a phone says at moments that are not every round's. */
import { catalogue } from './catalogue.ts'

export const phoneCueMessages = catalogue({
  sv: {
    lookUp: 'Titta upp.',
    timeIsUp: 'Tiden är ute.',
    hostClaps: 'Värden klappar strax.',
    findNew: 'Hitta någon du inte har träffat.',
    talkNew: 'Prata med någon du inte har träffat.',
    noServer: 'Mobilen når inte Klapp just nu. Klappen kommer ändå.',
  },
  en: {
    lookUp: 'Look up.',
    timeIsUp: 'Time is up.',
    hostClaps: 'The host claps in a moment.',
    findNew: 'Find someone you have not met.',
    talkNew: 'Talk with someone you have not met.',
    noServer: 'Your phone can’t reach Klapp just now. The clap comes all the same.',
  },
})
