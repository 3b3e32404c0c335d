/** What a phone says of the door: to those who wait there, and to those who were put out by mistake. */
import { catalogue } from './catalogue.ts'

export const phoneDoorMessages = catalogue({
  sv: {
    atDoor: (name: string) => `Hej ${name}! Strax är du inne.`,
    atDoorWhy: 'Värden släpper in en i taget och ser att du väntar. Låt sidan vara öppen, så kommer du in automatiskt.',
    stopWaiting: 'Sluta vänta',
    putOut: (name: string) => `Är du här, ${name}?`,
    putOutWhy: 'Gå då med en gång till.',
    joinAgain: 'Gå med igen',
  },
  en: {
    atDoor: (name: string) => `Hello ${name}! You are nearly in.`,
    atDoorWhy: 'The host lets people in one by one, and can see that you are waiting. Keep this page open and you will be let in.',
    stopWaiting: 'Stop waiting',
    putOut: (name: string) => `Are you here, ${name}?`,
    putOutWhy: 'Then join once more.',
    joinAgain: 'Join again',
  },
})
