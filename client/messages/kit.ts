/** What is printed before an evening, and how it is chosen. */
import { catalogue, numberWord, plural } from './catalogue.ts'

type KitPart = 'toSay' | 'door' | 'signs' | 'paper'
type OfParts = { readonly [L in 'sv' | 'en']: { readonly [P in KitPart]: string } }

export const kitMessages = catalogue({
  sv: {
    title: 'Att skriva ut',
    why: 'Välj vad du vill ha på papper. Sidorna ligger här nedanför, så som de kommer ur skrivaren.',
    part: (part: KitPart) => parts.sv[part],
    partWhy: (part: KitPart) => partsWhy.sv[part],
    howManySigns: 'Antal skyltar',
    howManyRounds: 'Antal ronder',
    fewer: 'färre',
    more: 'fler',
    print: 'Skriv ut',
    back: 'Tillbaka till rummet',
    sign: (spot: number) => `Skylt till plats ${spot}`,
    scanAndWrite: 'Skanna, skriv ditt namn, och du är med.',
    welcome: 'Välkomna! Nu ska ni få träffa folk som ni inte känner.',
    youMeet: (minutes: number) =>
      `Ni möter en person i taget, stående, i ${plural('sv', minutes, { one: 'en minut', other: `${numberWord('sv', minutes)} minuter` })}.`,
    findSpot: 'Mobilen säger vem, och visar en plats: leta upp skylten med samma nummer. Håll upp mobilen, så hittar ni varandra. Lägg sedan undan den.',
    findPartner: 'Mobilen säger vem. Ropa namnet, så hittar ni varandra. Lägg sedan undan den.',
    question: (question: string) => `Frågan att prata om är: ”${question}”`,
    atTheClap: 'När det klappar tackar ni varandra och tittar på mobilen igen. Då står nästa namn där.',
    withoutPhone: 'Har du ingen mobil? Titta på skärmen, eller kom till mig. Är vi udda blir några av er tre. Och vill du vila, tryck på ”Stå över ett tag”.',
    goodLuck: 'Då börjar vi.',
    name: 'Namn',
    paperHow: 'Siffran är platsen. Klappa i händerna när det är dags att byta.',
    sitsOut: 'vilar',
    tooFewForPaper: 'Det finns inga namn att skriva ut än. Lägg till dem i rummet, eller vänta tills folk har kommit.',
  },
  en: {
    title: 'To print',
    why: 'Choose what you would like on paper. The pages lie below, as they come out of the printer.',
    part: (part: KitPart) => parts.en[part],
    partWhy: (part: KitPart) => partsWhy.en[part],
    howManySigns: 'Number of signs',
    howManyRounds: 'Number of rounds',
    fewer: 'fewer',
    more: 'more',
    print: 'Print',
    back: 'Back to the room',
    sign: (spot: number) => `The sign for spot ${spot}`,
    scanAndWrite: 'Scan, write your name, and you are in.',
    welcome: 'Welcome! You are about to meet people you don’t know.',
    youMeet: (minutes: number) =>
      `You meet one person at a time, standing, for ${plural('en', minutes, { one: 'one minute', other: `${numberWord('en', minutes)} minutes` })}.`,
    findSpot: 'Your phone says whom, and shows a spot: look for the sign with that number. Hold your phone up to find each other. Then put it away.',
    findPartner: 'Your phone says whom. Call the name to find each other. Then put it away.',
    question: (question: string) => `The question to talk about is: “${question}”`,
    atTheClap: 'When it claps, thank each other and look at your phone again. It shows the next name.',
    withoutPhone: 'No phone? Look at the screen, or come to me. If we are an odd number, three of you talk together. And if you need a rest, tap “Sit out for now”.',
    goodLuck: 'Let’s begin.',
    name: 'Name',
    paperHow: 'The number is the spot. Clap your hands when it is time to switch.',
    sitsOut: 'rests',
    tooFewForPaper: 'There are no names to print yet. Add them in the room, or wait until people have come.',
  },
})

const parts: OfParts = {
  sv: { toSay: 'Att säga i början', door: 'Affisch till dörren', signs: 'Platsskyltar', paper: 'Ronderna på papper' },
  en: { toSay: 'To say at the start', door: 'A poster for the door', signs: 'Signs for the spots', paper: 'The rounds on paper' },
}

const partsWhy: OfParts = {
  sv: {
    toSay: 'Fyrtio sekunder att läsa högt.',
    door: 'Kod och QR, så att folk är inne innan de sätter sig.',
    signs: 'En per sida. Häng dem ovanför huvudena, så syns de när det står folk framför.',
    paper: 'För den dag då ingenting fungerar: alla som är här nu, och vem de möter.',
  },
  en: {
    toSay: 'Forty seconds to read aloud.',
    door: 'Code and QR, so that people are in before they sit down.',
    signs: 'One to a page. Hang them above people’s heads, so that they show over a crowd.',
    paper: 'For the day when nothing works: everybody who is here now, and whom they meet.',
  },
}
