/** What a participant reads. Short: it is read at arm's length, in noise, twice a round. */
import type { SpotSymbol } from '../../shared/spots.ts'
import { catalogue, nameList, numberWord, plural } from './catalogue.ts'

export const phoneMessages = catalogue({
  sv: {
    connecting: 'Ansluter…',
    menu: 'Meny',

    askCode: 'Vilken kod står på skärmen?',
    code: 'Kod',
    goOn: 'Fortsätt',
    notACode: 'En kod har sex tecken, som KM7 P4T. Bokstäverna I och O och siffrorna 0 och 1 är aldrig med.',

    askName: 'Vad heter du?',
    name: 'Namn',
    join: 'Gå med',
    onlyAName: 'Inget konto, ingen app. De andra i rummet ser ditt namn.',

    youAreIn: (name: string) => `Du är med, ${name}.`,
    beforeStart: 'När det börjar visar mobilen vem du ska möta, och var.',
    keepOpen: 'Låt den här sidan vara öppen.',
    keepOn: 'Låt skärmen vara tänd, annars hörs inte klappen.',
    nextRoundIn: 'Nästa rond om',
    lastRoundRuns: 'Sista ronden pågår. Stanna gärna kvar till det som kommer sedan.',
    findingPartner: 'Strax ser du vem du ska möta.',

    goToSpot: (spot: number) => `Gå till plats ${spot}.`,
    holdUp: 'Håll upp mobilen.',
    findPartner: 'Hitta din partner.',
    callOut: 'Ropa namnet.',
    youWillMeet: 'Du möter',
    youAreThree: 'Ni är tre den här gången',
    foundEachOther: 'Vi har hittat varandra',
    haveFound: 'Ni har hittat varandra. Snart börjar ni.',
    cannotFind: (partners: number) => plural('sv', partners, { one: 'Jag hittar inte min partner', other: 'Jag hittar dem inte' }),

    putMeAway: 'Lägg undan mig.',
    youWillHear: 'Du hör klappen.',
    anyQuestion: 'Vad förde dig hit?',

    bye: (name: string) => `Du står över den här gången, ${name}.`,
    byeWhy: 'Vi är udda just nu. Ta en kopp kaffe så länge.',
    partnerLeft: (names: readonly string[]) => `${nameList('sv', names)} har gått.`,
    joinNearby: (names: readonly string[]) => `Gå till ${nameList('sv', names)}`,
    joinNearbyAt: (names: readonly string[], spot: number) => `Gå till ${nameList('sv', names)} på plats ${spot}`,
    nobodyNearby: 'Ta en paus. Nästa partner kommer efter klappen.',
    missed: 'Din partner hittade dig inte.',
    missedWhy: 'Är du kvar, så får du en ny partner i nästa rond.',
    iAmHere: 'Jag är här',
    paused: 'Paus.',
    listen: 'Lyssna på värden.',
    pausedWith: (names: readonly string[]) => `Sedan fortsätter du med ${nameList('sv', names)}.`,
    pausedWithAt: (names: readonly string[], spot: number) =>
      `Sedan fortsätter du med ${nameList('sv', names)} på plats ${spot}.`,
    thenMeet: (names: readonly string[]) => `Sedan möter du ${nameList('sv', names)}.`,
    thenMeetAt: (names: readonly string[], spot: number) => `Sedan möter du ${nameList('sv', names)} på plats ${spot}.`,

    youMet: (count: number) => `Du träffade ${plural('sv', count, { one: 'en person', other: `${numberWord('sv', count)} personer` })}`,
    metSoFar: 'Du har träffat',
    thanks: (name: string) => `Tack för att du kom, ${name}.`,
    roomIsClosed: 'Rummet är stängt.',
    haveLeft: 'Du har lämnat rummet.',
    comeBack: 'Kom tillbaka',
    removed: 'Du är inte med längre.',
    removedWhy: 'Värden har tagit bort dig ur rummet. Är det ett misstag, så prata med värden.',
    resting: (name: string) => `Du står över, ${name}.`,
    restingWhy: 'Du får ingen partner förrän du är med igen.',

    changeName: 'Byt namn',
    rest: 'Stå över ett tag',
    takePart: 'Var med igen',
    testClap: 'Prova klappen',
    hearClap: 'Tryck för att höra klappen',
    leave: 'Lämna rummet',
    leaveNow: 'Lämna',
    leaveSure: 'Vill du lämna rummet?',
    leaveWhy: 'Då får du inga fler partner. Du kan komma tillbaka när du vill.',
    stay: 'Stanna kvar',

    spokenMoving: (where: string, names: readonly string[]) => `${where} Du möter ${nameList('sv', names)}.`,
    spokenTalking: (question: string) => `Nu pratar ni. ${question}`,
    spotLook: (symbol: string, colour: string) => `${symbol} på ${colour} botten`,
  },
  en: {
    connecting: 'Connecting…',
    menu: 'Menu',

    askCode: 'What code is on the screen?',
    code: 'Code',
    goOn: 'Continue',
    notACode: 'A code has six characters, like KM7 P4T. The letters I and O and the digits 0 and 1 are never used.',

    askName: 'What is your name?',
    name: 'Name',
    join: 'Join',
    onlyAName: 'No account, no app. The others in the room see your name.',

    youAreIn: (name: string) => `You are in, ${name}.`,
    beforeStart: 'When it starts, your phone shows whom to meet, and where.',
    keepOpen: 'Keep this page open.',
    keepOn: 'Keep the screen on, or the clap won’t be heard.',
    nextRoundIn: 'Next round in',
    lastRoundRuns: 'The last round is on. Do stay for what comes after.',
    findingPartner: 'In a moment you will see whom to meet.',

    goToSpot: (spot: number) => `Go to spot ${spot}.`,
    holdUp: 'Hold your phone up.',
    findPartner: 'Find your partner.',
    callOut: 'Call out the name.',
    youWillMeet: 'You will meet',
    youAreThree: 'You are three this time',
    foundEachOther: 'We found each other',
    haveFound: 'You found each other. You start soon.',
    cannotFind: (partners: number) => plural('en', partners, { one: 'I can’t find my partner', other: 'I can’t find them' }),

    putMeAway: 'Put me away.',
    youWillHear: 'You will hear the clap.',
    anyQuestion: 'What brought you here?',

    bye: (name: string) => `You sit this one out, ${name}.`,
    byeWhy: 'We are an odd number just now. Get yourself a coffee.',
    partnerLeft: (names: readonly string[]) =>
      `${nameList('en', names)} ${plural('en', names.length, { one: 'has', other: 'have' })} left.`,
    joinNearby: (names: readonly string[]) => `Join ${nameList('en', names)}`,
    joinNearbyAt: (names: readonly string[], spot: number) => `Join ${nameList('en', names)} at spot ${spot}`,
    nobodyNearby: 'Take a break. Your next partner comes after the clap.',
    missed: 'Your partner could not find you.',
    missedWhy: 'If you are still here, you will get a new partner next round.',
    iAmHere: 'I am here',
    paused: 'Pause.',
    listen: 'Listen to the host.',
    pausedWith: (names: readonly string[]) => `Then you go on with ${nameList('en', names)}.`,
    pausedWithAt: (names: readonly string[], spot: number) =>
      `Then you go on with ${nameList('en', names)} at spot ${spot}.`,
    thenMeet: (names: readonly string[]) => `Then you will meet ${nameList('en', names)}.`,
    thenMeetAt: (names: readonly string[], spot: number) => `Then you will meet ${nameList('en', names)} at spot ${spot}.`,

    youMet: (count: number) => `You met ${plural('en', count, { one: 'one person', other: `${numberWord('en', count)} people` })}`,
    metSoFar: 'You have met',
    thanks: (name: string) => `Thank you for coming, ${name}.`,
    roomIsClosed: 'The room is closed.',
    haveLeft: 'You have left the room.',
    comeBack: 'Come back',
    removed: 'You are no longer in the room.',
    removedWhy: 'The host removed you. If that is a mistake, talk to the host.',
    resting: (name: string) => `You are sitting out, ${name}.`,
    restingWhy: 'You won’t get a partner until you take part again.',

    changeName: 'Change name',
    rest: 'Sit out for now',
    takePart: 'Take part again',
    testClap: 'Test the clap',
    hearClap: 'Tap to hear the clap',
    leave: 'Leave the room',
    leaveNow: 'Leave',
    leaveSure: 'Leave the room?',
    leaveWhy: 'You won’t get any more partners. You can come back whenever you like.',
    stay: 'Stay',

    spokenMoving: (where: string, names: readonly string[]) => `${where} You will meet ${nameList('en', names)}.`,
    spokenTalking: (question: string) => `Talk now. ${question}`,
    spotLook: (symbol: string, colour: string) => `${symbol} on ${colour}`,
  },
})

/** What a screen reader calls the sign; the colours in the order of the theme. */
export const spotWords = {
  sv: {
    symbols: { star: 'stjärna', circle: 'cirkel', triangle: 'triangel', square: 'kvadrat', hexagon: 'sexhörning', diamond: 'romb', cross: 'kors', heart: 'hjärta' },
    colours: ['gul', 'blå', 'grön', 'rosa', 'svart', 'ljusblå', 'vit', 'limegrön'],
  },
  en: {
    symbols: { star: 'star', circle: 'circle', triangle: 'triangle', square: 'square', hexagon: 'hexagon', diamond: 'diamond', cross: 'cross', heart: 'heart' },
    colours: ['yellow', 'blue', 'green', 'pink', 'black', 'light blue', 'white', 'lime'],
  },
} as const satisfies {
  readonly [language: string]: { readonly symbols: { readonly [S in SpotSymbol]: string }; readonly colours: readonly string[] }
}
