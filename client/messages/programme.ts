/** What every surface says of the programme: what an item is called, what is now and what comes next. */
import { catalogue } from './catalogue.ts'

export const programmeMessages = catalogue({
  sv: {
    programme: 'Program',
    /** As in the middle of a sentence: an item without a title is called by its kind. */
    gathering: 'samling',
    speaker: 'en medlem berättar',
    groups: 'samtal i grupp',
    fika: 'fika',
    meeting: 'mingel två och två',
    introductions: 'presentera din granne',
    goodbye: 'avslutning',

    now: 'Nu',
    next: 'Sedan',
    until: (time: string) => `till ${time}`,
    nowIs: (name: string) => `Nu: ${name}.`,
    nowUntil: (name: string, time: string) => `Nu: ${name}, till ${time}.`,
    thenComes: (name: string) => `Sedan: ${name}.`,
    thenAt: (name: string, time: string) => `Sedan: ${name}, ${time}.`,
    firstAt: (name: string, time: string) => `Först: ${name}, ${time}.`,
    first: (name: string) => `Först: ${name}.`,
  },
  en: {
    programme: 'Programme',
    gathering: 'gathering',
    speaker: 'a member speaks',
    groups: 'discussion groups',
    fika: 'fika',
    meeting: 'speed meeting',
    introductions: 'introduce your neighbour',
    goodbye: 'goodbye',

    now: 'Now',
    next: 'Then',
    until: (time: string) => `until ${time}`,
    nowIs: (name: string) => `Now: ${name}.`,
    nowUntil: (name: string, time: string) => `Now: ${name}, until ${time}.`,
    thenComes: (name: string) => `Then: ${name}.`,
    thenAt: (name: string, time: string) => `Then: ${name}, ${time}.`,
    firstAt: (name: string, time: string) => `First: ${name}, ${time}.`,
    first: (name: string) => `First: ${name}.`,
  },
})
