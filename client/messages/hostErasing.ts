/** What the console says of what is kept, and how it goes away. */
import { catalogue } from './catalogue.ts'

export const hostErasingMessages = catalogue({
  sv: {
    eraseRoom: 'Radera rummet och allt i det',
    eraseRoomWhen: 'Annars raderas det av sig självt en tid efter kvällen.',
    eraseRoomSure: (title: string) => `Radera ${title}?`,
    eraseRoomWhy: 'Rummet stängs direkt för alla, och alla namn, möten och frågor försvinner. Spara loggen först om du vill ha den kvar. Det går inte att ångra.',
    eraseRoomNow: 'Radera allt nu',
    erase: 'Radera uppgifterna',
    eraseFor: (name: string) => `Radera uppgifterna om ${name}`,
    someone: 'Någon vars uppgifter är raderade',
  },
  en: {
    eraseRoom: 'Erase the room and everything in it',
    eraseRoomWhen: 'Otherwise it is erased by itself some time after the evening.',
    eraseRoomSure: (title: string) => `Erase ${title}?`,
    eraseRoomWhy: 'The room closes for everyone at once, and all names, meetings and questions are gone. Save the log first if you want to keep it. This can’t be undone.',
    eraseRoomNow: 'Erase everything now',
    erase: 'Erase their data',
    eraseFor: (name: string) => `Erase the data about ${name}`,
    someone: 'Someone whose data is erased',
  },
})
