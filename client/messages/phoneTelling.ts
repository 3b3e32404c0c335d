/** "Tell the host": what a phone says to somebody whom another one bothers. Calm, and short. */
import { catalogue } from './catalogue.ts'

export const phoneTellingMessages = catalogue({
  sv: {
    tellHost: 'Säg till värden',
    tellHostWhat: 'Är det någon som stör dig? Bara värden ser det du skriver. Ingen annan märker något, inte heller den det gäller.',
    whom: 'Vem? (om du vill)',
    namesYouKnow: 'Namn du har sett',
    fewWords: 'Några ord (om du vill)',
    neverAgain: 'Para aldrig ihop oss',
    neverAgainWhy: 'Gäller direkt, resten av kvällen.',
    send: 'Säg till',
    nobodyHasThatName: 'Ingen i rummet heter så. Skriv namnet som det står på skärmen, eller lämna det tomt och beskriv i stället.',
    told: 'Värden har fått det.',
    toldWhy: 'Tack för att du sa till. Du behöver inte göra något mer. Är det bråttom, så gå fram till värden.',
    apart: (name: string) => `Du och ${name} paras inte ihop.`,
    tellMore: 'Säg till om något mer',
  },
  en: {
    tellHost: 'Tell the host',
    tellHostWhat: 'Is someone bothering you? Only the host sees what you write. Nobody else notices anything, and neither does the person it is about.',
    whom: 'Who? (if you like)',
    namesYouKnow: 'Names you have seen',
    fewWords: 'A few words (if you like)',
    neverAgain: 'Never pair us',
    neverAgainWhy: 'From now on, all evening.',
    send: 'Tell the host',
    nobodyHasThatName: 'Nobody in the room has that name. Write it as it stands on the screen, or leave it empty and describe instead.',
    told: 'The host has it.',
    toldWhy: 'Thank you for telling. There is nothing more you need to do. If it is urgent, go up to the host.',
    apart: (name: string) => `You and ${name} won’t be paired.`,
    tellMore: 'Tell about something else',
  },
})
