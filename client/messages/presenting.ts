/** Who presents whom: the same words on phone, screen and console. */
import { catalogue } from './catalogue.ts'

export const presentingMessages = catalogue({
  sv: {
    introductions: 'Presentera din granne',
    presents: (name: string, whom: string) => `${name} presenterar ${whom}`,
    presentsNeighbour: (name: string) => `${name} presenterar sin granne`,
    presentsThemselves: (name: string) => `${name} presenterar sig`,
    turnOf: (turn: number, of: number) => `${turn} av ${of}`,
    comeTogether: 'Samlas i en ring.',
    makeCircles: 'Gå ihop med fler par, sex till åtta i varje ring.',
    nextInCircle: 'Nästa i ringen presenterar sin granne.',
    discussion: 'Samtal i grupp',
    timeIsUp: 'Tiden är ute. Runda av.',
  },
  en: {
    introductions: 'Introduce your neighbour',
    presents: (name: string, whom: string) => `${name} presents ${whom}`,
    presentsNeighbour: (name: string) => `${name} presents their neighbour`,
    presentsThemselves: (name: string) => `${name} presents themselves`,
    turnOf: (turn: number, of: number) => `${turn} of ${of}`,
    comeTogether: 'Come together in a ring.',
    makeCircles: 'Join other pairs, six to eight in each ring.',
    nextInCircle: 'The next in your ring presents their neighbour.',
    discussion: 'Group talk',
    timeIsUp: 'Time is up. Wrap up.',
  },
})
