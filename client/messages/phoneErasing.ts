/** What a phone says to whoever wants to be forgotten. */
import { catalogue } from './catalogue.ts'

export const phoneErasingMessages = catalogue({
  sv: {
    deleteMe: 'Radera mig',
    sure: 'Vill du radera allt om dig?',
    why: 'Du lämnar rummet, och ditt namn och allt du har berättat försvinner från servern inom en sekund. De du har träffat ser bara att de har träffat någon. Det går inte att ångra.',
    deleteNow: 'Radera',
    keep: 'Behåll',
    erased: 'Allt om dig är raderat.',
    erasedWhy: 'Både här i mobilen och på servern. Tack för att du var med!',
  },
  en: {
    deleteMe: 'Delete me',
    sure: 'Delete everything about you?',
    why: 'You leave the room, and your name and all you have told are gone from the server within a second. Those you met see only that they met someone. This can’t be undone.',
    deleteNow: 'Delete',
    keep: 'Keep it',
    erased: 'Everything about you is deleted.',
    erasedWhy: 'Here on your phone and on the server. Thank you for being with us!',
  },
})
