/** What the projector says where people are in groups, or present each other. */
import { catalogue } from './catalogue.ts'

export const screenGroupMessages = catalogue({
  sv: {
    turnToNeighbour: 'Vänd dig till den som står närmast.',
    afterwards: 'Efteråt presenterar ni varandra.',
    first: 'Först',
    now: 'Nu',
    next: 'Sedan',
    last: 'Sist ut',
    findGroup: 'Hitta din grupp',
    presentation: (turn: number, of: number) => `Presentation ${turn} av ${of}`,
    inGroup: (names: string) => `med ${names}`,
    presentsWhom: (whom: string) => `presenterar ${whom}`,
    presentsNeighbour: 'presenterar sin granne',
    presentsThemselves: 'presenterar sig',
    allPresented: 'Alla är presenterade',
    talkTogether: 'Prata i gruppen',
  },
  en: {
    turnToNeighbour: 'Turn to whoever stands next to you.',
    afterwards: 'Afterwards you present each other.',
    first: 'First',
    now: 'Now',
    next: 'Next',
    last: 'Last of all',
    findGroup: 'Find your group',
    presentation: (turn: number, of: number) => `Presentation ${turn} of ${of}`,
    inGroup: (names: string) => `with ${names}`,
    presentsWhom: (whom: string) => `presents ${whom}`,
    presentsNeighbour: 'presents their neighbour',
    presentsThemselves: 'presents themselves',
    allPresented: 'Everyone has been presented',
    talkTogether: 'Talk in your group',
  },
})
