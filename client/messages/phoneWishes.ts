/** What a phone says of whom one meets: who comes, who is new, and what one may ask. */
import { catalogue, nameList, plural } from './catalogue.ts'

export const phoneWishMessages = catalogue({
  sv: {
    stayAtSpot: (spot: number) => `Stanna på plats ${spot}.`,
    comesToYou: 'Till dig kommer',
    spokenComes: (names: readonly string[]) => `${nameList('sv', names)} kommer till dig.`,
    knowEachOther: 'Vi känner varandra',
    somebodyNew: 'Här är någon ny.',
    nobodyToExchange: 'Ingen att byta med den här gången. Ta reda på något nytt om varandra.',

    cameWith: 'Jag kom med …',
    cameWithWhat: 'Ni två får möta andra först. Bara värden ser det här.',
    notWith: 'Inte ihop med …',
    notWithWhat: 'Ni två möts inte. Bara värden ser det här. Den andra får aldrig veta det.',
    whom: 'Namn',
    asIsShown: 'Som på skärmen',
    namesYouKnow: 'Namn du har sett',
    ask: 'Lägg till',
    nobodyHasThatName: 'Ingen i rummet heter så. Skriv namnet som det står på skärmen eller på den andras mobil, även siffran efter.',
    whoIsIt: 'Skriv vem det gäller.',
    asked: 'Det här har du bett om',
    takeBack: 'Ta tillbaka',
    takeBackFor: (name: string) => `Ta tillbaka: ${name}`,
  },
  en: {
    stayAtSpot: (spot: number) => `Stay at spot ${spot}.`,
    comesToYou: 'Coming to you',
    spokenComes: (names: readonly string[]) => `${nameList('en', names)} ${plural('en', names.length, { one: 'comes', other: 'come' })} to you.`,
    knowEachOther: 'We know each other',
    somebodyNew: 'Here is somebody new.',
    nobodyToExchange: 'Nobody to exchange with this time. Find out something new about each other.',

    cameWith: 'I came with …',
    cameWithWhat: 'The two of you meet others first. Only the host sees this.',
    notWith: 'Not with …',
    notWithWhat: 'The two of you won’t meet. Only the host sees this. The other person never learns of it.',
    whom: 'Name',
    asIsShown: 'As on the screen',
    namesYouKnow: 'Names you have seen',
    ask: 'Add',
    nobodyHasThatName: 'Nobody in the room has that name. Write it as it stands on the screen or on their phone, with any number after it.',
    whoIsIt: 'Write whom you mean.',
    asked: 'What you have asked for',
    takeBack: 'Take back',
    takeBackFor: (name: string) => `Take back: ${name}`,
  },
})
