/** What the console says about people, and to a host who takes part. */
import { catalogue, nameList, plural } from './catalogue.ts'

export const hostPeopleMessages = catalogue({
  sv: {
    people: (count: number) => plural('sv', count, { one: '1 person', other: `${count} personer` }),
    asleep: (count: number) => plural('sv', count, { one: '1 mobil sover', other: `${count} mobiler sover` }),
    sittingOut: (count: number) => plural('sv', count, { one: '1 står över', other: `${count} står över` }),
    nobodyYet: 'Ingen har kommit än.',
    findName: 'Sök ett namn',
    noSuchName: (name: string) => `Ingen här heter ${name}.`,
    notAllShown: (count: number) => `Sök ett namn för att hitta de ${count} andra.`,

    phoneAsleep: 'mobilen sover, är med ändå',
    isSittingOut: 'står över',
    isDoubtful: 'har inte synts till på ett tag',
    isMissed: 'gick inte att hitta, väntar',
    noPhone: 'utan mobil',
    isYou: 'du, när det behövs',

    sitOut: 'Låt stå över',
    sitOutWhy: 'Får ingen partner förrän du eller personen själv säger till.',
    takePartAgain: 'Låt vara med igen',
    changeName: 'Byt namn',
    name: 'Namn',
    remove: 'Ta bort ur rummet',
    hasLeft: 'Har lämnat rummet.',
    stayOut: 'Hoppa inte in längre',
    meetsNow: (names: readonly string[]) => `Möter ${nameList('sv', names)}`,

    addPerson: 'Lägg till någon utan mobil',
    addPersonWhy: 'Namn och plats syns på skärmen, och partnern ser dem i sin mobil.',
    add: 'Lägg till',
    added: (name: string) => `${name} är med.`,
    nameEmpty: 'Skriv ett namn först.',

    couldNotFind: (by: string, missing: readonly string[]) => `${by} hittade inte ${nameList('sv', missing)}.`,
    noticeSeen: 'OK',
    moreNotices: (count: number) => plural('sv', count, { one: 'Och ett meddelande till.', other: `Och ${count} meddelanden till.` }),

    youMeet: (names: readonly string[]) => `Du är med och möter ${nameList('sv', names)}.`,
    youAreFree: 'Du är ledig den här ronden.',
    partnerLeft: (names: readonly string[]) => `${nameList('sv', names)} har gått. Du är ledig till nästa rond.`,
    foundEachOther: 'Vi har hittat varandra',
    hasFound: 'Ni har hittat varandra.',
  },
  en: {
    people: (count: number) => plural('en', count, { one: '1 person', other: `${count} people` }),
    asleep: (count: number) => plural('en', count, { one: '1 phone asleep', other: `${count} phones asleep` }),
    sittingOut: (count: number) => plural('en', count, { one: '1 sitting out', other: `${count} sitting out` }),
    nobodyYet: 'Nobody has come yet.',
    findName: 'Find a name',
    noSuchName: (name: string) => `Nobody here is called ${name}.`,
    notAllShown: (count: number) => `Type a name to find the other ${count}.`,

    phoneAsleep: 'phone asleep, still taking part',
    isSittingOut: 'sitting out',
    isDoubtful: 'not seen for a while',
    isMissed: 'could not be found, waiting',
    noPhone: 'without a phone',
    isYou: 'you, whenever you are needed',

    sitOut: 'Sit them out',
    sitOutWhy: 'They get no partner until you or they say so.',
    takePartAgain: 'Let them take part again',
    changeName: 'Change the name',
    name: 'Name',
    remove: 'Remove from the room',
    hasLeft: 'Has left the room.',
    stayOut: 'Stop joining in',
    meetsNow: (names: readonly string[]) => `Meets ${nameList('en', names)}`,

    addPerson: 'Add someone without a phone',
    addPersonWhy: 'The screen shows their name and spot, and their partner sees both on the phone.',
    add: 'Add',
    added: (name: string) => `${name} is in.`,
    nameEmpty: 'Write a name first.',

    couldNotFind: (by: string, missing: readonly string[]) => `${by} could not find ${nameList('en', missing)}.`,
    noticeSeen: 'OK',
    moreNotices: (count: number) => plural('en', count, { one: 'And one more notice.', other: `And ${count} more notices.` }),

    youMeet: (names: readonly string[]) => `You take part and meet ${nameList('en', names)}.`,
    youAreFree: 'You are free this round.',
    partnerLeft: (names: readonly string[]) => `${nameList('en', names)} has left. You are free until the next round.`,
    foundEachOther: 'We found each other',
    hasFound: 'You have found each other.',
  },
})
