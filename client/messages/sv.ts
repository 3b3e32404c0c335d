/**
 * Swedish: every sentence that a person reads, in the order in which a translator would go through them. The other
 * languages are held to this file: a text that is here is there, and takes the same numbers and names.
 *
 * A section whose name begins with a surface (`phone`, `screen`, `host`, `home`, `kit`, `report`, `check`) is downloaded by that
 * surface alone, the others by all.
 */
import { cardGraphemes, labelGraphemes, nameGraphemes, programmeItems, questionGraphemes, titleGraphemes } from '../../shared/limits.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { capitalised, grammar, lengthInWords } from './grammar.ts'

const { plural, nameList, nameListFirst, numberWord } = grammar('sv', {
  someone: 'någon',
  numbers: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
})

const minutesInWords = (count: number): string => plural(count, { one: 'en minut', other: `${numberWord(count)} minuter` })
const roundsInWords = (count: number): string => plural(count, { one: 'en rond', other: `${numberWord(count)} ronder` })

/** "två minuter", "en och en halv minut", "45 sekunder": as one would say it. */
const talkLength = (ms: number): string =>
  lengthInWords(ms, {
    minutes: minutesInWords,
    andAHalf: (count) => plural(count, { one: 'en och en halv minut', other: `${numberWord(count)} och en halv minut` }),
    seconds: (count) => plural(count, { one: 'en sekund', other: `${count} sekunder` }),
    clock: (face) => `${face} min`,
  })

/** How many rounds there will be, and how many of those begun nobody calls rounds. */
type Counted = { readonly of: number | null; readonly uncounted: number }

/** What more than one surface says. */
export const common = {
  clap: 'Klapp!',
  thankEachOther: 'Tacka varandra.',
  spot: (number: number) => `Plats ${number}`,
  row: (number: number) => `Rad ${number}`,
  round: (number: number) => `Rond ${number}`,
  roundCounted: (number: number, { of, uncounted }: Counted) =>
    of === null ? `Rond ${number - uncounted}` : `Rond ${number - uncounted} av ${of - uncounted}`,
  lastRound: 'Sista ronden',
  timeLeft: 'Tid kvar',
  secondsLeft: (count: number) => plural(count, { one: 'En sekund kvar.', other: `${count} sekunder kvar.` }),
  peopleAreHere: (count: number) => plural(count, { one: 'En är här', other: `${count} är här` }),
  people: (count: number) => plural(count, { one: 'en person', other: `${count} personer` }),
  /** Names, or other words, as in running text; whoever has erased themselves is someone. */
  names: (names: readonly string[]) => nameList(names),
  /** Parts of a line, one after the other. */
  series: (parts: readonly string[]) => parts.join(', '),
  reconnecting: 'Ansluter igen…',
  language: 'Språk',
  cancel: 'Avbryt',
  close: 'Stäng',
  save: 'Spara',
  reload: 'Ladda om',
  openElsewhere: 'Öppet någon annanstans',
  openElsewhereWhy: 'Du har rummet öppet i en annan flik eller på en annan mobil.',
  useHere: 'Använd den här',
  privacy: 'Så hanteras ditt namn',
  accessibility: 'Tillgänglighet',
  copied: 'Länken är kopierad',
  qrCode: (address: string) => `QR-kod till ${address}`,
}

/** Whose turn it is to talk, as a phone says it and the console to a host who takes part. */
export const turns = {
  youBegin: 'Du börjar.',
  begins: (name: string) => `${name} börjar.`,
  yourTurn: 'Nu berättar du.',
  turnOf: (name: string) => `Nu berättar ${name}.`,
}

/** What every surface says of the programme: what an item is called, what is now and what comes next. */
export const programme = {
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
}

/** Who presents whom: the same words on phone, screen and console. */
export const presenting = {
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
}

/** Why Klapp said no, as a person would say it: what happened, and what to do now. */
export const rejections: { readonly [R in Rejection]: string } = {
  unknownRoom: 'Det finns inget rum med den koden, eller så är kvällen redan slut. Titta på skärmen och skriv koden en gång till.',
  tooManyCodes: 'Det har kommit många felaktiga koder från det här nätet. Titta på skärmen och se efter att koden stämmer. Vänta en halv minut och försök igen.',
  roomClosed: 'Rummet är stängt. Tack för att du kom!',
  roomFull: 'Rummet är fullt. Säg till värden att du är här.',
  roomLocked: 'Dörren är låst: inga nya kommer in just nu. Säg till värden att du är här.',
  removed: 'Du är inte med i rummet längre. Är det ett misstag, så prata med värden.',
  linkReplaced: 'Värden har bytt ut länkarna, så den här öppnar inte rummet längre. Be värden om den nya.',
  notAllowed: 'Det går inte härifrån. Öppna länken som du fick en gång till.',
  malformed: 'Det där förstod inte Klapp. Ladda om sidan och försök igen.',
  oldPage: 'Sidan är för gammal. Ladda om den.',
  tooFast: 'Det gick lite för fort. Vänta några sekunder och försök igen.',
  stale: 'Det hann bli för sent. Titta på vad som gäller nu.',
  clapIsDue: 'Klappen kommer nu. Försök igen efter den.',
  tooFewPeople: 'Det behövs minst två personer. Vänta tills en till har kommit.',
  noTimeLeft: 'En hel rond hinns inte med före sluttiden. Välj en senare tid.',
  nameEmpty: 'Skriv ditt namn, så att din partner vet vem du är.',
  nameTooLong: `Namnet är för långt. Skriv högst ${nameGraphemes} tecken.`,
  textEmpty: 'Här står ingenting än. Skriv något först.',
  textTooLong: `Texten är för lång. Skriv högst ${questionGraphemes} tecken, så går den att läsa på håll.`,
  unknownPerson: 'Den personen är inte kvar i rummet.',
  unknownItem: 'Den punkten finns inte längre i programmet.',
  programmeFull: `Programmet är fullt: det rymmer ${programmeItems} punkter. Ta bort någon först.`,
  unknownQuestion: 'Den frågan finns inte längre. Välj en annan.',
  nobodyNearby: 'Det finns ingen att gå till just nu. Din nästa partner visas efter klappen.',
  lineTooLong: `Texten är för lång. Skriv högst ${cardGraphemes} tecken, för en grupp eller kategori högst ${labelGraphemes}.`,
  contactOdd: 'Det där går inte att nå dig på. Titta efter att numret, adressen eller länken stämmer.',
  tooManyAnswers: 'Du har redan svarat på många. Vänta in ett svar, eller ta tillbaka något.',
  spotTaken: 'Någon annan har den platsen hela kvällen. Välj en annan.',
  tooManyWishes: 'Det är fler önskemål än vi kan ta emot. Ta bort några först.',
  tooManySuggestions: 'Fler förslag får inte plats just nu. Ta tillbaka ett först.',
  tooManyReports: 'Värden har redan fått många meddelanden. Gå fram till värden och säg det.',
  signUpsClosed: 'Det går inte att anmäla sig just nu. Är kvällen redan igång, så kom in som alla andra.',
  dateOdd: 'Kvällen ska sluta efter att den har börjat, och den får inte redan vara över. Den kan ligga högst ett drygt år bort.',
  tooManyInvitations: 'Du har redan många inbjudningar. Använd en av dem, eller ta tillbaka någon.',
  turnedAway: 'Värden har sagt nej till den här anmälan. Är det ett misstag, så prata med värden.',
  nothingToUndo: 'Det går inte att ångra längre.',
  serverFull: 'Den här servern är full just nu. Säg till värden, eller försök igen om en stund.',
  passphraseNeeded: 'Här behövs en lösenfras för att starta rum. Fråga den som driver servern.',
  passphraseWrong: 'Det var inte rätt lösenfras. Kontrollera den och försök igen.',
  notSaved: 'Klapp fick inget svar, så det är inte säkert att det gick. Försök igen om en stund.',
}

/** A rehearsal: what every surface says of it, and how it is opened, from the first page and from a console. */
export const rehearsal = {
  word: 'Genrep',
  withPretend: 'med låtsasfolk',
  over: 'Genrepet är slut',
  overWhy: 'Låtsasfolket har gått hem, och allt som hände är glömt.',
  rehearse: 'Genrepa först',
  why: 'Prova hela kvällen själv. Låtsasfolk kommer in, går till sina platser, pratar och vilar, och du kan låta det gå tio gånger så fort. Inget sparas.',
  howMany: 'Hur många ska låtsas?',
  wrongNumber: (least: number, most: number) => `Skriv ett tal från ${least} till ${most}.`,
  begin: 'Börja genrepet',
  rehearsalTitle: 'Genrep',
}

/** What a participant reads. Short: it is read at arm's length, in noise, twice a round. */
export const phone = {
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

  youAreIn: (name: string) => `Du\u00a0är\u00a0med, ${name}.`,
  beforeStart: 'När det är dags visar mobilen vem du ska möta, och var.',
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
  cannotFind: (partners: number) => plural(partners, { one: 'Jag hittar inte min partner', other: 'Jag hittar dem inte' }),

  putMeAway: 'Lägg undan mig.',
  youWillHear: 'Du hör klappen.',
  keepMeInSight: 'Lägg mig så att du ser mig.',
  willFlash: 'Skärmen blinkar vid klappen.',
  keepOnToSee: 'Låt skärmen vara tänd, så blinkar den vid klappen.',
  almostOver: 'Dags att runda av.',
  anyQuestion: 'Vad förde dig hit?',

  bye: (name: string) => `Du står över den här gången, ${name}.`,
  byeWhy: 'Vi är udda just nu. Ta en kopp kaffe så länge.',
  partnerLeft: (names: readonly string[]) => `${nameListFirst(names)} har gått.`,
  joinNearby: (names: readonly string[]) => `Gå till ${nameList(names)}`,
  joinNearbyAt: (names: readonly string[], spot: number) => `Gå till ${nameList(names)} på plats ${spot}`,
  nobodyNearby: 'Ta en paus. Nästa partner kommer efter klappen.',
  missed: 'Din partner hittade dig inte.',
  missedWhy: 'Är du kvar, så får du en ny partner i nästa rond.',
  iAmHere: 'Jag är här',
  paused: 'Paus.',
  listen: 'Lyssna på värden.',
  pausedWith: (names: readonly string[]) => `Sedan fortsätter du med ${nameList(names)}.`,
  pausedWithAt: (names: readonly string[], spot: number) =>
    `Sedan fortsätter du med ${nameList(names)} på plats ${spot}.`,
  thenMeet: (names: readonly string[]) => `Sedan möter du ${nameList(names)}.`,
  thenMeetAt: (names: readonly string[], spot: number) => `Sedan möter du ${nameList(names)} på plats ${spot}.`,

  youMet: (count: number) => `Du träffade ${plural(count, { one: 'en person', other: `${numberWord(count)} personer` })}`,
  metSoFar: 'Du har träffat',
  metSomeone: 'Någon du minns',
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
  soundOn: 'Slå på ljudet',
  soundOff: 'Stäng av ljudet i den här mobilen',
  soundMissing: 'Ljudet kom inte fram. Tryck för att försöka igen.',
  soundSlow: 'Ljudet kommer för sent, troligen via Bluetooth. Mobilen blinkar i stället.',
  checkPhone: 'Kolla mobilen',
  leave: 'Lämna rummet',
  leaveNow: 'Lämna',
  leaveSure: 'Vill du lämna rummet?',
  leaveWhy: 'Då får du inga fler partner. Du kan komma tillbaka när du vill.',
  stay: 'Stanna kvar',

  spokenMeet: (names: readonly string[]) => `Du möter ${nameList(names)}.`,
  talkNow: 'Nu pratar ni.',
  talkOn: 'Ni pratar vidare.',
  spotLook: (symbol: string, colour: string) => `${symbol} på ${colour} botten`,

  /** What a screen reader calls the sign; the colours in the order of the theme. */
  symbols: { star: 'stjärna', circle: 'cirkel', triangle: 'triangel', square: 'kvadrat', hexagon: 'sexhörning', diamond: 'romb', cross: 'kors', heart: 'hjärta' },
  colours: ['gul', 'blå', 'grön', 'rosa', 'svart', 'ljusblå', 'vit', 'limegrön'],
}

/** What a phone says at moments that are not every round's. */
export const phoneCues = {
  lookUp: 'Titta upp.',
  timeIsUp: 'Tiden är ute.',
  hostClaps: 'Värden klappar strax.',
  findNew: 'Hitta någon du inte har träffat.',
  talkNew: 'Prata med någon du inte har träffat.',
  noServer: 'Mobilen når inte Klapp just nu. Klappen kommer ändå.',
}

/** What a phone says to somebody in a group, or to whoever is to present a neighbour. */
export const phoneGroups = {
  turnToNeighbour: 'Vänd dig till den som står närmast.',
  afterwards: 'Efteråt presenterar ni varandra för de andra.',
  afterwardsYou: (names: readonly string[]) => `Efteråt presenterar ni varandra. Lyssna noga på ${nameList(names)}.`,
  youAndNeighbour: 'Du och din granne',
  goWithPartner: 'Följ med den du pratade med.',
  oneBegins: 'En börjar. Vid halva tiden byter ni.',
  otherTells: 'Byt: nu berättar den andra.',
  yourGroup: 'Din grupp',
  findThem: 'Leta upp',
  youPresent: (whom: string) => `Nu presenterar du ${whom}.`,
  youPresentNeighbour: 'Nu presenterar du din granne.',
  youPresentYourself: 'Nu berättar du vem du är.',
  laterPresent: (whom: string) => `Du presenterar ${whom}`,
  laterPresentNeighbour: 'Du presenterar din granne',
  laterPresentYourself: 'Du berättar vem du är',
  isFirst: (what: string) => `${what}, först av alla.`,
  isNext: (what: string) => `${what} härnäst.`,
  isLater: (what: string, before: number) => `${what} efter ${plural(before, { one: 'en annan', other: `${numberWord(before)} andra` })}.`,
  listen: 'Nu lyssnar du.',
  youListen: 'Du kom lite senare, så nu lyssnar du.',
  allPresented: 'Alla i er grupp har presenterats.',
  talkOn: 'Prata vidare tills de andra är klara.',
  movedHere: (spot: number) => `Ni blev få. Gå till plats ${spot}.`,
  movedTo: (names: readonly string[]) => `Ni blev få. Gå till ${nameList(names)}.`,
  begin: 'Var och en får komma till tals.',
  spokenGroup: (where: string, names: readonly string[]) => (names.length === 0 ? where : `${where} Din grupp: ${nameList(names)}.`),
}

/** What a phone says of whom one meets: who comes, who is new, and what one may ask. */
export const phoneWishes = {
  stayAtSpot: (spot: number) => `Stanna på plats ${spot}.`,
  comesToYou: 'Till dig kommer',
  bringsAlong: (name: string, companion: string) => `${name} har med sig ${companion}.`,
  spokenComes: (names: readonly string[]) => `${nameList(names)} kommer till dig.`,
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
}

/** What a phone says of suggesting something to talk about. */
export const phoneSuggestions = {
  suggest: 'Föreslå en fråga',
  suggestWhat: 'En fråga till alla, eller något du vill ta upp. Värden läser och väljer. Ingen annan ser det.',
  yourQuestion: 'Din fråga',
  send: 'Skicka till värden',
  hostHasIt: 'Värden har fått',
  takeBack: 'Ta tillbaka',
  takeBackThis: (words: string) => `Ta tillbaka: ${words}`,
  askedBy: (name: string) => `Frågan kommer från ${name}`,
}

/** "Tell the host": what a phone says to somebody whom another one bothers. Calm, and short. */
export const phoneTelling = {
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
}

/** What a phone says of the door: to those who wait there, and to those who were put out by mistake. */
export const phoneDoor = {
  atDoor: (name: string) => `Hej ${name}! Strax är du inne.`,
  atDoorWhy: 'Värden släpper in en i taget och ser att du väntar. Låt sidan vara öppen, så kommer du in automatiskt.',
  stopWaiting: 'Sluta vänta',
  putOut: (name: string) => `Är du här, ${name}?`,
  putOutWhy: 'Gå då med en gång till.',
  joinAgain: 'Gå med igen',
}

/** What a phone says to whoever wants to be forgotten. */
export const phoneErasing = {
  deleteMe: 'Radera mig',
  sure: 'Vill du radera allt om dig?',
  why: 'Du lämnar rummet, och ditt namn och allt du har berättat försvinner från servern inom en sekund. De du har träffat ser bara att de har träffat någon. Det går inte att ångra.',
  deleteNow: 'Radera',
  keep: 'Behåll',
  erased: 'Allt om dig är raderat.',
  erasedWhy: 'Både här i mobilen och på servern. Tack för att du var med!',
}

/** "What helps me", and people who wait until somebody comes to them. */
export const phoneHelp = {
  title: 'Det här hjälper mig',
  what: 'Kryssa för det som gör kvällen bättre för dig. Skälet stannar i den här mobilen.',
  sight: 'Jag ser inte skyltarna',
  sightWhy: 'Du stannar där du är. De du ska möta kommer dit och ropar ditt namn.',
  hearing: 'Jag hör inte klappen',
  hearingWhy: 'Mobilen blinkar längre, visar händer i luften och vibrerar om den kan. Du står långt fram, och de du ska möta kommer dit.',
  staying: 'Jag vill stanna på ett ställe',
  stayingWhy: 'De du ska möta kommer till dig.',
  where: 'Var hittar man dig? Skriv om du vill, till exempel vid fönstret',
  othersLearn: 'De andra får bara veta att du står kvar, och var. Mobilen minns ditt val till nästa gång.',
  saved: 'Sparat.',
  handsUp: 'Upp med händerna!',

  askToCome: (names: readonly string[]) => `Be ${nameList(names)} komma till dig`,
  stayHere: 'Stanna där du är.',
  theyCome: (names: readonly string[]) => `${nameList(names)} har fått veta att du väntar, och ropar ditt namn.`,
  areComing: (names: readonly string[]) => `${nameList(names)} är på väg.`,
  allWait: (names: readonly string[]) => `${nameList(names)} väntar också. Ropa, så hör ni varandra. Värden vet om det.`,
  tellWhere: 'Säg var du är',
  send: 'Skicka',
  goTo: (names: readonly string[]) => `Gå till ${nameList(names)}.`,
  waits: (name: string, spot: number | null) => (spot === null ? `${name} väntar på dig.` : `${name} väntar på dig vid plats ${spot}.`),
  inTheirWords: (words: string) => `”${words}”`,
  callWhenNear: 'Ropa namnet när du är nära.',
  callOut: 'Ropa namnet, så hör ni varandra.',
  thenTogether: (spot: number) => `Sedan går ni tillsammans till plats ${spot}.`,
  iAmComing: 'Jag kommer',
  theyKnow: (names: readonly string[]) => `${nameList(names)} vet att du kommer.`,
}

/** What one tells of oneself, for whomever one meets. */
export const phoneCard = {
  tell: 'Berätta lite om dig',
  change: 'Det du berättar',
  why: 'Vad kan du hjälpa till med, och vad söker du? De du möter ser det.',
  title: 'Lite om dig',
  what: 'De du möter ser det du skriver. Allt är frivilligt, och du kan ändra när du vill.',
  offers: 'Jag kan hjälpa till med',
  seeks: 'Jag söker',
  does: 'Det här gör jag',
  languages: 'Språk jag talar',
  suggestions: 'Ord som andra har skrivit',
  byHost: 'Värden har skrivit det här om dig. Ingen du möter ser det förrän du sparar.',
  saved: 'Sparat. De du möter ser det.',
  tooLong: (most: number) => `Det blev för långt. Skriv högst ${most} tecken.`,
  canHelp: (what: string) => `Kan hjälpa till med: ${what}`,
  looksFor: (what: string) => `Söker: ${what}`,
  speaks: (languages: readonly string[]) => `Talar ${nameList(languages)}`,
  ofPerson: (name: string, line: string) => `${name}: ${line}`,
}

/** Whom one met, and with whom one keeps in touch. */
export const phoneMet = {
  how: 'Vill ni båda hålla kontakten får ni se hur ni når varandra. Ett ja som inte besvaras ser ingen. Du kan ändra dig, men det någon redan har sett går inte att ta tillbaka.',
  keepInTouch: 'Håll kontakten',
  keepInTouchWith: (name: string) => `Håll kontakten med ${name}`,
  bothWant: 'Ni vill båda hålla kontakten',
  asksCommon: (words: string) => `Gemensamt? ”${words}”`,
  byBoard: 'Genom tavlan',
  nobodySees: 'Säger du ja får ingen veta det, om inte båda gör det.',
  canChange: 'Ni har båda sagt ja. Tar du tillbaka ditt försvinner kontakten för er båda, men det någon redan har sett går inte att ta tillbaka.',
  reach: 'Så når ni varandra',
  nothingYet: (name: string) => `${nameListFirst([name])} har inte skrivit något än.`,
  saveContact: 'Spara kontakten',
  saveContacts: (count: number) => plural(count, { one: 'Spara kontakten', other: `Spara ${count} kontakter` }),
  metAt: (title: string) => `Vi träffades på ${title}.`,
  note: 'Att minnas',
  noteWhy: 'Bara för dig. Ingen annan ser det.',
  noteTooLong: (most: number) => `Det blev för långt. Skriv högst ${most} tecken.`,
  saved: 'Sparat.',
}

/** One thing that two have in common. */
export const phoneCommon = {
  title: 'En sak vi har gemensamt',
  why: 'Några ord. Vill ni båda visas de på skärmen, utan namn.',
  label: 'Vi båda …',
  propose: 'Föreslå',
  quoted: (words: string) => `”${words}”`,
  agree: 'Det stämmer, visa det',
  otherIdea: 'Andra ord',
  takeBack: 'Ta tillbaka mitt ja',
  shown: 'Ni är överens. Orden visas på skärmen, utan namn.',
  waiting: (name: string) => `Ditt förslag. ${nameListFirst([name])} har inte svarat än.`,
  theirs: (name: string) => `${nameListFirst([name])} föreslår det här. Det visas bara om du också vill.`,
  otherWords: 'Den andra hann skriva något nytt. Läs det först. Det du skrev är kvar.',
  tooLong: (most: number) => `Det blev för långt. Skriv högst ${most} tecken.`,
}

/** How one can be reached. */
export const phoneContact = {
  title: 'Så når man dig',
  what: 'Bara de som du vill hålla kontakten med, och som vill detsamma, får se det. Fyll i det du vill.',
  write: 'Skriv telefon, mejl eller länk',
  missing: 'Inget än. Skriv hur man når dig, annars har de inget att gå på.',
  phone: 'Telefon',
  email: 'Mejl',
  link: 'Länk',
  other: 'Något annat',
  odd: {
    phone: 'Det ser inte ut som ett telefonnummer. Skriv det med siffror.',
    email: 'Det ser inte ut som en mejladress. Titta efter att inget fattas.',
    link: 'Det ser inte ut som en länk. Skriv den som example.org.',
    other: 'Det gick inte att spara. Skriv på ett annat sätt.',
  },
  tooLong: (most: number) => `Det blev för långt. Skriv högst ${most} tecken.`,
  saved: 'Sparat.',
}

/** What the room seeks and offers. */
export const phoneBoard = {
  title: 'Det rummet söker och erbjuder',
  titleAnswered: (count: number) => plural(count, { one: 'Någon har svarat dig på tavlan', other: `${count} har svarat dig på tavlan` }),
  what: 'Här står inga namn. Kan du hjälpa till får den som skrev veta vad du heter och vad du berättar om dig. Ingen annan får veta det.',
  columns: { seeks: 'Rummet söker', offers: 'Rummet erbjuder' },
  nothing: 'Inget än.',
  canHelp: 'Jag kan hjälpa',
  wouldLike: 'Det vill jag gärna',
  about: (what: string, words: string) => `${what}: ${words}`,
  told: 'Den som skrev vet att du finns.',
  takeBack: 'Ta tillbaka',
  takeBackThis: (words: string) => `Ta tillbaka: ${words}`,
  answered: 'Har fått svar',
  yours: 'Skrivet av dig',
  yoursAnswered: 'Skrivet av dig. Har fått svar.',
  putUp: 'Dina rader på tavlan',
  putUpWhy: 'Utan namn, för alla att läsa, så länge du vill.',
  mySeek: 'Det jag söker',
  myOffer: 'Det jag kan hjälpa till med',
  empty: 'Inget skrivet än.',
  answersFor: 'Någon har svarat dig',
  answersWhy: 'Säger du ja får ni se hur ni når varandra. Säger du nej får ingen veta det.',
  helpsWith: (name: string, words: string) => `${name} kan hjälpa dig med det du söker: ${words}`,
  likes: (name: string, words: string) => `${name} vill gärna ha det du erbjuder: ${words}`,
  yes: 'Ja, gärna',
  no: 'Nej tack',
}

/** One's page on another device. */
export const phoneDevice = {
  title: 'Öppna på en annan enhet',
  what: 'Skanna med den andra mobilen eller surfplattan. Då öppnas din sida där, och den här släpper taget.',
  whoeverHasIt: 'Visa den inte för någon annan: den som har koden är du, i alla rum där den här mobilen har varit med.',
  qrLabel: 'QR-kod till din sida',
  copy: 'Kopiera länken till din sida',
  arrived: 'Vill du öppna din sida här?',
  arrivedWhy: 'Den följde med länken från din andra enhet, som då släpper taget. Fick du länken av någon annan, så är det inte din sida.',
  openHere: 'Öppna min sida här',
  notMine: 'Det är inte min',
}

/** The words that go with an invitation, from whoever sends it to somebody they know. */
export const invitation = {
  hello: (title: string) => `Kom med på ${title}!`,
  bait: (bait: string) => `Vi börjar med: ${bait}.`,
  at: (when: string, venue: string) => (venue === '' ? `När: ${when}.` : `När: ${when}. Var: ${venue}.`),
  signUp: (link: string) => `Anmäl dig här: ${link}`,
}

/** What a phone says of an evening to come, and of one's place there. */
export const phoneSignUp = {
  invited: 'Välkommen till',
  when: 'När',
  where: 'Var',
  about: 'Därför ses vi',
  programme: 'Program',
  full: 'Alla platser är tagna just nu. Anmäl dig ändå, så får du en plats så snart någon lämnar återbud.',
  hostIsAsked: 'Du kom utan inbjudan, så värden svarar ja eller nej till din anmälan.',
  ifYouLike: (category: string) => `${category} (om du vill)`,
  whyAsked: 'Bara värden ser vad du svarar, för att kunna blanda olika människor. Hoppa gärna över det.',
  come: 'Jag kommer',
  wait: 'Ställ mig i kö',
  ask: 'Fråga om en plats',
  inRoom: 'Jag är redan på plats',
  tooMany: 'Just nu är det så många som har anmält sig att listan är full. Det du skrev finns kvar här: försök igen om en stund, eller fråga den som bjöd in dig.',

  youHavePlace: (name: string) => `Du har en plats, ${name}.`,
  placeWhy: 'Öppna den här sidan igen när du är där, så är du inne med ett tryck.',
  hereWhy: 'Är du framme? Då är det bara att komma in.',
  here: 'Jag är här',
  youWait: (place: number) => (place === 1 ? 'Du står först i kön.' : `Du är nummer ${place} i kön.`),
  waitWhy: 'Alla platser är tagna. Lämnar någon återbud får du platsen direkt, och det står här.',
  youAsked: (name: string) => `Tack, ${name}. Värden är tillfrågad.`,
  askedWhy: 'Antingen svarar värden ja till var och en, eller så är din länk redan använd eller återtagen. Svaret kommer på den här sidan.',
  youAreOff: (name: string) => `Vi ses en annan gång, ${name}.`,
  offWhy: 'Du är avanmäld, och din plats går till nästa i kön. Du kan anmäla dig igen, sist i kön.',
  turnedAway: 'Den här gången finns det ingen plats för dig.',
  turnedAwayWhy: 'Värden har svarat nej till den här anmälan. Är det ett misstag, så prata med värden.',
  invitedBy: (name: string) => `${name} bjöd in dig`,
  comeAfterAll: 'Jag kommer ändå',
  calendar: 'Lägg i kalendern',
  change: 'Ändra det du skrev',
  signOff: 'Jag kan inte komma',
  signOffSure: 'Vill du lämna återbud?',
  signOffWhy: 'Då får nästa i kön din plats direkt.',
  signOffNow: 'Lämna återbud',
  comeStill: 'Jag kommer',
  moved: (before: string) => `Tiden har ändrats. Förut var det ${before}.`,
  understood: 'Jag har sett det',

  closed: 'Det går inte att anmäla sig just nu.',
  closedWhy: 'Anmälan är stängd. Är kvällen redan igång, så kom in som alla andra.',
  over: 'Kvällen är över.',
  overWhy: 'Anmälan gällde en kväll som har varit. Är du kvar i rummet, så kom in.',
}

/** What a phone says to whoever invites others. */
export const phoneInvites = {
  open: 'Bjud in någon du känner',
  title: 'Vem känner du som inte är som du?',
  what: 'Någon som gör något annat än du, och som du tror skulle vilja vara med. Gör en länk och skicka den själv.',
  forWhom: 'Till vem? (om du vill)',
  forWhomWhy: 'Namnet sparas bara i den här mobilen, så att du vet vilken länk som är till vem.',
  howMany: 'Hur många får komma på länken?',
  make: 'Gör en länk',
  yourLink: 'Din inbjudan',
  linkFor: (name: string) => `Till ${name}`,
  placesOf: (places: number) => plural(places, { one: 'Gäller en person.', other: `Gäller ${numberWord(places)} personer.` }),
  otherDevice: 'Länken gjordes på en annan enhet och kan skickas därifrån.',
  inLanguage: 'Språk i texten',
  send: 'Skicka',
  copy: 'Kopiera texten med länken',
  showQr: 'Visa som QR-kod',
  qrLabel: 'QR-kod till inbjudan',
  takeBack: 'Ta tillbaka inbjudan',
  takeBackWhy: 'Då slutar länken gälla. Den som redan har anmält sig behåller sin plats.',
  takeBackNow: 'Ta tillbaka',
}

/** What the projector says. Few words: they are read from fifteen metres, by people who are on their way. */
export const screen = {
  connecting: 'Ansluter…',
  wayIn: 'Vägen in',

  scan: 'Skanna, skriv ditt namn, klart.',
  youMeet: (people: number, ms: number) =>
    `Du möter ${plural(people, { one: 'en person', other: `${numberWord(people)} personer` })}, ${talkLength(ms)} var.`,
  youMeetOneByOne: (ms: number) => `Du möter en i taget, ${talkLength(ms)} var.`,
  whoIsFirst: 'Vem blir först?',
  stepWifi: '1. Wifi',
  stepKlapp: '2. Klapp',
  wifiCode: (name: string) => `QR-kod till nätverket ${name}`,
  password: (password: string) => `Lösenord: ${password}`,
  noPassword: 'Utan lösenord',
  passwordInCode: 'Lösenordet är långt: skanna koden.',
  welcome: 'Välkommen!',
  guest: (number: number) => `Gäst ${number}`,
  andMore: (count: number) => `och ${count} till`,

  findSpot: 'Hitta din plats',
  findPartner: 'Hitta din partner',
  withPartners: (names: readonly string[]) => `med ${nameList(names)}`,
  withPartnersAnywhere: (names: readonly string[]) => `med ${nameList(names)}, var ni vill`,
  sitsOut: 'står över den här gången',
  lookAtPhone: 'Din plats står i mobilen.',
  askPhone: 'Namnet står i mobilen.',

  paused: 'Paus',
  listen: 'Lyssna på värden.',
  lookHere: 'Titta hit!',
  clapCue: 'Nu klappar värden.',
  nextTurn: 'Byt: nu berättar den andra.',
  askedBy: (name: string) => `Frågan kommer från ${name}`,
  findNew: 'Hitta någon du inte har träffat.',
  soonBack: 'Strax fortsätter vi.',

  thankThenSpot: 'Tacka varandra och hitta sedan din plats.',
  thankThenPartner: 'Tacka varandra och hitta sedan nästa partner.',
  conversations: (count: number) =>
    plural(count, {
      one: 'samtal mellan två som inte hade träffats',
      other: 'samtal mellan människor som inte hade träffats',
    }),
  whoMetWhom: 'Vilka som träffade varandra',
  gatherHere: 'Samlas här.',
  thanks: 'Tack, allihop!',
  closed: 'Rummet är stängt.',

  soundOn: 'Slå på ljudet',
  soundWhy: 'så att alla hör klappen',
  controls: 'För dig vid datorn',
  soundMissing: 'Ljudet kom inte fram. Klicka för att försöka igen.',
  testClap: 'Prova klappen',
  sound: 'Ljud',
  volume: 'Volym',
  speakerDelay: 'Högtalarens fördröjning',
  speakerDelayWhy: 'Hörs klappen från högtalaren efter mobilernas? Dra åt höger.',
  milliseconds: (ms: number) => `${ms} ms`,
  soundSlow: 'Högtalaren är sen. En sladd är säkrare än Bluetooth.',
  almostOver: 'Dags att runda av',
  fullScreen: 'Helskärm',
  leaveFullScreen: 'Lämna helskärm',
  thisScreen: 'Namn här:',
  allNames: 'alla',
  partOf: (part: number, of: number) => `del ${part} av ${of}`,
  lettersOfPart: (letters: string, part: number, of: number) => `${letters} (del ${part} av ${of})`,
  dark: 'Mörk bild',
  light: 'Ljus bild',
  keysOff: 'Tangenter av',
  keysOn: 'Tangenter på',
  maySleep: 'Datorn kan somna här. Stäng av viloläget i dess inställningar.',

  noKey: 'Den här länken öppnar inte skärmen.',
  noKeyWhy: 'Öppna skärmen från värdens sida i stället.',
  noRoom: 'Det finns inget rum här.',
  noRoomWhy: 'Rummet kan vara raderat, eller så har ett tecken fallit bort ur länken. Öppna skärmen från värdens sida.',
  roomClosedWhy: 'Ett nytt rum öppnar du på Klapps första sida.',
  oldPage: 'Sidan är för gammal.',
  oldPageWhy: 'Klapp har bytts ut sedan den öppnades. Ladda om, så går det vidare.',
  refused: 'Skärmen kom inte in i rummet.',
  toFront: 'Till startsidan',
}

/** What the screen shows of what people take home. */
export const screenTakeHome = {
  inCommon: 'Det här har vi gemensamt',
  inCommonHow: 'Skrivet två och två. Vad har ni två gemensamt?',
  board: 'Behov och hjälp i rummet',
  boardHow: 'Kan du hjälpa? Säg till i mobilen.',
  seeks: 'Söker',
  offers: 'Kan hjälpa till med',
  openNeeds: 'Det här söker vi fortfarande',
  answered: 'har fått svar',
}

/** What the projector says where people are in groups, or present each other. */
export const screenGroups = {
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
}

/** What the console says: its frame, and the rounds as they run. */
export const host = {
  connecting: 'Hämtar rummet…',
  linkLost: 'Ansluter igen. Mobilerna klappar i tid ändå.',
  screen: 'Skärm',
  screenSilent: 'Skärm utan ljud',
  openScreen: 'Öppna skärmen',
  newWindow: 'öppnas i ett nytt fönster',
  settings: 'Inställningar',
  more: 'Mer',
  showWayIn: 'visa hur man kommer in',
  clockNow: 'Klockan är',
  ends: (time: string) => `slut ${time}`,

  walking: 'Alla är på väg till sin plats.',
  searching: 'Alla letar upp sin partner.',
  thenTalkAbout: 'Sedan pratar de om:',
  startTalking: 'Börja samtalen',
  pause: 'Pausa',
  goOn: 'Fortsätt',
  paused: 'Paus',
  overdue: 'Klapp var borta en stund. Fortsätta?',
  overdueWhy: 'Ronden är kvar där den var, och mobilerna väntar på dig.',
  pauseComes: 'Pausen börjar direkt efter klappen.',
  addHalfMinute: '+30 s',
  addHalfMinuteSpoken: '+30 s, lägg till trettio sekunder',
  clapNow: 'Klappa nu',
  youClapped: 'Du klappade.',
  talkingNow: 'Nu pratar alla.',
  talkingStarts: 'Samtalen börjar strax.',
  removed: (name: string) => `${name} är inte med längre.`,
  canTakeBack: 'Du kan ångra det.',
  takeBack: 'Ångra',

  pairs: (count: number) => plural(count, { one: 'ett par', other: `${count} par` }),
  trios: (count: number) => plural(count, { one: 'en trio', other: `${count} trior` }),
  byes: (count: number) => plural(count, { one: 'en står över', other: `${count} står över` }),
  newToEachOther: (groups: number) => (groups === 1 ? 'nya för varandra' : 'alla nya för varandra'),
  rematches: (count: number) =>
    plural(count, { one: 'ett par har träffats förut', other: `${count} par har träffats förut` }),

  afterTheClap: 'Efter klappen',
  nowTheSame: 'Nu: samma fråga varje rond',
  nowNew: 'Nu: en ny fråga varje rond',
  sameQuestion: 'Samma fråga',
  changeQuestion: 'Byt fråga',
  writeOwn: 'Skriv en egen…',
  allQuestions: 'Alla frågor',
  nextQuestion: 'Nästa fråga',
  everyoneGathers: 'Det här är sista ronden. Efter klappen samlas alla.',
  makeItLast: 'Gör det här till sista ronden',
  oneMore: 'En rond till',
  gather: 'Samla alla',
  gatherAsk: 'Samla alla nu?',
  gatherWhy: 'Ronden avbryts utan klapp. Du kan starta nya ronder när du vill.',

  roundsDone: (count: number) => plural(count, { one: 'En rond klar.', other: `${count} ronder klara.` }),
  acquaintances: (count: number) =>
    plural(count, {
      one: 'Ett samtal mellan personer som inte hade träffats här förut.',
      other: `${count} samtal mellan personer som inte hade träffats här förut.`,
    }),
  closeRoom: 'Stäng rummet',
  closeAsk: 'Stänga rummet?',
  closeWhy: 'Då är kvällen slut för alla: mobilerna tackar för i kväll och koden slutar gälla. Det går inte att ångra.',
  closed: 'Rummet är stängt.',
  closedWhy: 'Tack för att du höll i kvällen!',
  toFront: 'Till startsidan',

  notTheKey: 'Den här länken öppnar inte rummet.',
  notTheKeyWhy:
    'Bara den som öppnade rummet kan styra det. Använd samma dator eller mobil som då, eller be att få hela länken.',
  noSuchRoom: 'Rummet finns inte.',
  noSuchRoomWhy: 'Kolla att hela länken kom med. Är kvällen redan slut kan rummet vara raderat.',
  pageTooOld: 'Sidan är för gammal.',
  pageTooOldWhy: 'Ladda om den, så är du tillbaka där du var.',
  refused: 'Det gick inte.',
}

/** What the console says before the rounds, and in its settings. */
export const hostSetup = {
  wayIn: 'Så kommer alla in',
  scanOr: 'Skanna med mobilens kamera, eller gå till',
  andType: 'och skriv koden',
  whichAddress: 'Vilken adress når mobilerna?',
  whichAddressWhy: 'Välj en och skanna koden med din egen mobil, på samma wifi. Händer inget, prova nästa.',
  hasArrived: 'Den första mobilen har kommit in. Det fungerar.',
  tryIt: 'Prova nu: skanna koden med din egen mobil.',
  tryItHere: 'Prova nu: skanna koden med din egen mobil. Den måste ha samma wifi som datorn.',
  tryItThere: 'Prova nu: skanna koden med en annan mobil. Den måste ha samma wifi som datorn där Klapp körs.',
  copyGuestLink: 'Kopiera gästlänken',
  toPrint: 'Skriv ut skyltar och affisch',
  copyScreenLink: 'Kopiera skärmens länk',
  copyHostLink: 'Kopiera värdlänken',
  anotherDevice: 'Styr från en annan enhet',
  anotherDeviceWhy: 'Visa den bara för den som ska hålla i kvällen: den som har länken styr rummet.',
  saveLog: 'Spara kvällens logg',
  saveLogWhy: 'En fil med vad som hände och när. Inga namn står i den.',
  screensHeard: (count: number) => plural(count, { one: 'Skärmen är öppen och har ljud.', other: `${count} skärmar är öppna och har ljud.` }),
  screensSilent: (silent: number, count: number) =>
    count === 1
      ? 'Skärmen är öppen, men utan ljud. Klicka på Slå på ljudet i dess fönster.'
      : `${silent} av ${count} skärmar är utan ljud. Klicka på Slå på ljudet i deras fönster.`,
  checkPlace: (address: string) => `Kolla en mobil: ${address}`,

  rounds: 'Ronder',
  planKind: 'Hur länge?',
  countRounds: 'Antal',
  untilStopped: 'Tills vidare',
  endBy: 'Till klockan',
  howMany: 'Antal ronder',
  fewer: 'Färre ronder',
  further: 'Fler ronder',
  lastClapBy: 'Sista klappen senast',
  lastClapTomorrowBy: 'Sista klappen senast, i morgon',
  timePassed: (now: string) => `Klockan är redan ${now}. Välj en senare tid.`,
  timeMissing: 'Välj först när sista klappen senast ska komma.',

  talkLength: 'Samtalstid',
  movingTime: 'Tid att hitta varandra',
  shorter: 'Kortare',
  longer: 'Längre',
  minutes: (minutes: number) => `${minutes} min`,
  seconds: (seconds: number) => `${seconds} s`,
  minutesAndSeconds: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  fromNext: 'Ändringar gäller från nästa rond.',

  odd: 'När antalet är udda',
  trio: 'Tre pratar',
  bye: 'En står över',
  hostJoins: 'Jag hoppar in',
  yourName: 'Ditt namn, som din partner ser det',
  nameMissing: 'Skriv ditt namn, så att du kan hoppa in.',
  joinIn: 'Hoppa in vid behov',
  joinsAs: (name: string) => `Du hoppar in som ${name}.`,
  spots: 'Numrerade platser',
  spotsOn: 'Varje par får en plats att gå till: nummer, färg och tecken.',
  spotsOff: 'Bara namn, för ett rum där alla ser varandra.',

  question: 'Frågan',

  start: 'Starta',
  startAgain: 'Starta igen',
  pairing: 'Parar ihop alla…',
  nobodyHere: 'Ingen är här än. Det behövs minst två för att starta: visa dem koden.',
  oneHere: 'En är här. Det behövs en till för att starta.',
  planCount: (rounds: number, length: string, time: string) =>
    plural(rounds, {
      one: `En rond à ${length}. Slut ungefär ${time}.`,
      other: `${rounds} ronder à ${length}. Slut ungefär ${time}.`,
    }),
  planUntil: (rounds: number, length: string) =>
    plural(rounds, {
      one: `En rond à ${length} hinns med.`,
      other: `${rounds} ronder à ${length} hinns med.`,
    }),
  planNoTime: 'Ingen hel rond hinns med. Välj en senare tid.',
  planOpen: (length: string) => `Ronder à ${length}, tills du säger till.`,

  room: 'Rummet',
  thisPage: 'Den här sidan',
  title: 'Rummets namn',
  roomLanguage: 'Rummets språk',
  roomLanguageWhy: 'För skärmen och för mobiler som inte har valt själva.',
  purpose: 'Vad är det för träff?',
  purposeWhy: 'Frågor som passar kommer först.',
  mingle: 'Mingel',
  business: 'Affärer',
  peers: 'Idéer bland kollegor',
  support: 'Stöd och hjälp',
  reunion: 'Återträff',

  keys: 'Tangenter',
  keysOn: 'Använd tangenterna',
  keysWhy: 'De gäller när varken fält eller knapp är vald.',
  keySpace: 'Mellanslag',
  bigButton: 'Den stora knappen',
  keyList: 'Visa listan',
}

/** What the console says of the programme: as it is planned, and as the evening goes. */
export const hostProgramme = {
  emptyWhy: 'En kväll är mer än ronder: något att höra, fika, ett hej då. Börja med en färdig kväll och ändra vad du vill, eller starta bara ronderna.',
  planEvening: 'Planera kvällen',
  readyMade: 'Färdiga kvällar',
  readyMadeWhy: 'Börja med en och ändra vad du vill.',
  replaceAsk: 'Byta ut hela programmet?',
  replaceWhy: 'Det du har planerat försvinner. Det går inte att ångra.',
  replace: 'Byt ut det',
  addItem: 'Lägg till en punkt',
  whatToAdd: 'Vad ska hända?',
  timesFromNow: 'Tiderna gäller om ni börjar nu.',
  endsAbout: (time: string) => `Slut ungefär ${time}.`,
  pastEnd: (minutes: number) => `Det är ${minutesInWords(minutes)} efter sluttiden.`,
  eveningEnds: 'Kvällen slutar',
  noEnd: 'Ingen sluttid',

  gatheringKind: 'Samling med en rubrik',
  gatheringWhy: 'En föreläsning, ett studiebesök, en provning: det folk kommer för.',
  speakerKind: 'En medlem berättar',
  speakerWhy: 'En erfarenhet att dela, eller något att ta upp.',
  groupsKind: 'Samtal i grupp',
  groupsWhy: 'Fyra till sex runt en fråga.',
  fikaKind: 'Fika',
  fikaWhy: 'Fria samtal. Det är dem folk tar med sig hem.',
  meetingKind: 'Mingel två och två',
  meetingWhy: 'Ronder med klapp, en ny partner varje gång.',
  introductionsKind: 'Presentera din granne',
  introductionsWhy: 'Prata en stund med den bredvid, och berätta sedan om varandra.',
  goodbyeKind: 'Avslutning',
  goodbyeWhy: 'Tack för i kväll.',

  titleOf: 'Rubrik',
  titleIn: (language: string) => `Rubrik på ${language}`,
  alsoIn: (language: string) => `Också på ${language}`,
  howLong: 'Hur länge',
  asLongAsItTakes: 'Tills vidare',
  groupSize: 'I varje grupp',
  whoPairs: 'Vem parar ihop?',
  byKlapp: 'Klapp',
  byThemselves: 'De själva',
  twoTalk: 'Två pratar i',
  roundsOf: (rounds: number, length: string) => plural(rounds, { one: `1 rond à ${length}`, other: `${rounds} ronder à ${length}` }),
  aboutMinutes: (minutes: number) => `ungefär ${minutes} min`,
  roundsRun: 'Ronderna pågår. Hur många det blir styr du med En rond till och Gör det här till sista ronden.',

  beginThis: 'Börja med den här nu',
  isNow: 'Det här är det som händer nu.',
  beginAsk: 'Avbryta ronderna?',
  beginWhy: (name: string) => `Ronden avbryts utan klapp, och ${name} börjar.`,
  breakOffAsk: (name: string) => `Avbryta ${name}?`,
  breakOffWhy: (name: string) => `Det som pågår avbryts, och ${name} börjar.`,
  beginAnyway: 'Ja, gå vidare',
  move: (name: string) => `Flytta ${name}: dra, eller använd piltangenterna`,
  placeOf: (place: number, of: number) => `Nummer ${place} av ${of} i programmet`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  movedTo: (name: string, place: number, of: number) => `${name} är nu nummer ${place} av ${of}.`,
  duplicate: 'Gör en likadan',
  remove: 'Ta bort',
  removeAsk: 'Ta bort det som redan har börjat?',
  removeWhy: 'Det försvinner ur programmet för alla. Det går inte att ångra.',
  removed: (name: string) => `Borttaget: ${name}.`,
  undo: 'Ångra',
  isDone: 'klart',

  began: (time: string) => `Började ${time}`,
  minutesLeft: (minutes: number) => `${minutesInWords(minutes)} kvar`,
  minutesOver: (minutes: number) => `${minutesInWords(minutes)} över tiden`,
  timeIsUp: 'tiden är ute',
  everybodySees: 'Skärm och mobiler visar alla vad som händer nu och sedan.',

  beginWith: (name: string) => `Börja: ${name}`,
  goOnTo: (name: string) => `Vidare till ${name}`,
  startMeeting: 'Starta minglet',
  startGroups: 'Starta gruppsamtalen',
  startIntroductions: 'Starta presentationerna',
  sayGoodbye: 'Avsluta kvällen',
  thenComes: (name: string) => `Sedan: ${name}.`,

  fikaShort: (minutes: number) => (minutes === 0 ? 'Det blir ingen tid till fika.' : `Bara ${minutesInWords(minutes)} fika.`),
  fikaDown: (minutes: number) => (minutes === 0 ? 'Tiden till fika är slut.' : `Fikat är nere på ${minutesInWords(minutes)}.`),
  shortenAsk: (name: string, minutes: number) => `Korta ”${name}” med ${minutesInWords(minutes)}?`,
  shorten: (minutes: number) => `Korta ${minutesInWords(minutes)}`,
  skipAsk: (name: string) => `Hoppa över ”${name}”?`,
  skip: 'Hoppa över',
  cutAsk: (rounds: number) => `Stryka ${roundsInWords(rounds)}?`,
  cut: (rounds: number) => `Stryk ${roundsInWords(rounds)}`,
  lengthenAsk: (minutes: number) => `Göra det ${minutesInWords(minutes)} i stället?`,
  lengthen: (minutes: number) => `Ja, ${minutesInWords(minutes)}`,
  leaveIt: 'Låt det vara',

  showCode: 'Visa koden stort',
  clapHere: 'Klappa från den här enheten',
  clapHereOn: 'Klappen hörs härifrån. Koppla gärna in en högtalare.',
  clapHereOff: 'Bra utan projektor: då hörs klappen från din mobil eller dator.',
  testClap: 'Prova klappen',
  tapForSound: 'Tryck här, så klappar den här enheten.',
}

/** What the console says of a matching: what is possible before the start, what could not be, and how good it is. */
export const hostOutlook = {
  peopleAre: (count: number) => `${capitalised(numberWord(count))} ${count === 1 ? 'person' : 'personer'}`,
  peopleAndYou: (count: number) => `${capitalised(numberWord(count))} ${count === 1 ? 'person' : 'personer'} och du`,
  newRounds: (count: number) =>
    plural(count, {
      one: 'en rond där alla är nya för varandra',
      other: `${numberWord(count)} ronder där alla är nya för varandra`,
    }),
  newRoundsAtMost: (count: number) =>
    plural(count, {
      one: 'högst en rond där alla är nya för varandra',
      other: `högst ${numberWord(count)} ronder där alla är nya för varandra`,
    }),
  moreNewRounds: (count: number) =>
    plural(count, {
      one: 'högst en rond till där alla är nya för varandra',
      other: `högst ${numberWord(count)} ronder till där alla är nya för varandra`,
    }),
  noNewRounds: 'alla kan inte få någon ny att möta',
  withTrio: ', med en trio',
  withBye: ', och en står över varje gång',
  withHost: (rounds: number) => `; ${numberWord(rounds)} om du hoppar in`,
  thenAgain: 'Sedan träffas några igen.',

  mayMeetNobody: (names: readonly string[], count: number) =>
    count === 1
      ? `${nameList(names)} får inte möta någon.`
      : `${capitalised(numberWord(count))} personer får inte möta någon: ${nameList(names)}.`,
  sitOutEachRound: (count: number) => `${capitalised(numberWord(count))} får stå över varje rond: för få får möta varandra.`,
  moreSitOutEachRound: (count: number) => `${capitalised(numberWord(count))} till får stå över varje rond: för få får möta varandra.`,
  contradiction: (one: string, other: string) =>
    `Det är önskat både att ${one} och ${other} möts och att de aldrig möts. Då möts de inte.`,
  moreContradictions: (count: number) => `Så är det med ${count === 1 ? 'ett' : numberWord(count)} par till.`,
  others: (count: number) => `${numberWord(count)} till`,

  nextRound: 'Nästa rond',
  bothStay: (names: readonly string[]) => `${nameList(names)} stannar båda på ett ställe: hjälp dem att mötas.`,
  cameTogether: (names: readonly string[]) => `${nameList(names)} kom tillsammans, men inget annat gick.`,
  sameGroup: (names: readonly string[]) => `${nameList(names)} är från samma grupp, för den andra räcker inte till alla.`,
  sitsOut: (names: readonly string[]) => `${nameList(names)} står över.`,
  moreNotes: (count: number) => plural(count, { one: 'Och ett par till.', other: `Och ${count} par till.` }),

  halfWalk: 'Hälften byter plats.',
  walk: (count: number) => plural(count, { one: 'En byter plats.', other: `${count} byter plats.` }),
  isProved: 'Det finns bevisligen inget bättre.',
  isFromReserve: 'Vald så att också senare ronder kan bli nya.',
  isGood: 'Så gott som det bästa.',
  tookMs: (ms: number) => (ms < 1 ? 'Gjord på under en millisekund.' : `Gjord på ${ms} ms.`),
  mended: 'Ändrad efteråt, för någon kom eller gick.',
}

/** What the console says about people, and to a host who takes part. */
export const hostPeople = {
  people: (count: number) => plural(count, { one: '1 person', other: `${count} personer` }),
  asleep: (count: number) => plural(count, { one: '1 mobil sover', other: `${count} mobiler sover` }),
  sittingOut: (count: number) => plural(count, { one: '1 står över', other: `${count} står över` }),
  nobodyYet: 'Ingen har kommit än.',
  placesUnknown: 'Vilka som möts nu syns när Klapp svarar igen.',
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
  meetsNow: (names: readonly string[]) => `Möter ${nameList(names)}`,

  addPerson: 'Lägg till någon utan mobil',
  addPersonWhy: 'Namn och plats syns på skärmen, och partnern ser dem i sin mobil.',
  add: 'Lägg till',
  added: (name: string) => `${name} är med.`,
  nameEmpty: 'Skriv ett namn först.',

  couldNotFind: (by: string, missing: readonly string[]) => `${by} hittade inte ${nameList(missing)}.`,
  noticeSeen: 'OK',
  moreNotices: (count: number) => plural(count, { one: 'Och ett meddelande till.', other: `Och ${count} meddelanden till.` }),

  youMeet: (names: readonly string[]) => `Du är med och möter ${nameList(names)}.`,
  youAreFree: 'Du är ledig den här ronden.',
  partnerLeft: (names: readonly string[]) => `${nameList(names)} har gått. Du är ledig till nästa rond.`,
  foundEachOther: 'Vi har hittat varandra',
  hasFound: 'Ni har hittat varandra.',
}

/** Who is to be come to, and whom a host has to bring together. */
export const hostHelp = {
  comesToThem: 'Andra kommer hit och ropar namnet',
  comesToThemWhy: 'För den som inte kan se skyltarna. Partnernas mobiler säger var personen väntar.',
  where: 'Var väntar personen? Till exempel vid fönstret',
  bringTogether: (name: string, partners: readonly string[]) => `${name} väntar på ${nameList(partners)}. Hjälp dem att hitta varandra.`,
  bringTogetherAt: (name: string, partners: readonly string[], spot: number) =>
    `${name} väntar på ${nameList(partners)} vid plats ${spot}. Hjälp dem att hitta varandra.`,
  inTheirWords: (words: string) => `”${words}”`,
  waitsForYou: (name: string) => `${name} väntar på dig. Gå dit och ropa namnet.`,
  waitsForYouAt: (name: string, spot: number) => `${name} väntar på dig vid plats ${spot}. Gå dit och ropa namnet.`,
}

/** What a console says while people are in groups, or present each other. */
export const hostGroups = {
  begin: 'Börja',
  beginNow: 'Börja nu',
  next: 'Nästa',
  done: 'Klart',
  skip: 'Hoppa över',
  back: 'Tillbaka',
  nextNow: 'Nästa nu',
  stopPresenting: 'Avsluta',
  comingTogether: 'Alla samlas i en ring.',
  walking: 'Alla går till sin grupp.',
  speaking: 'Nu presenterar de varandra, en i taget i varje grupp.',
  first: (what: string) => `Först: ${what}.`,
  afterThat: (what: string) => `Sedan: ${what}.`,
  isLast: 'Sist ut.',
  allPresented: 'Alla har presenterats.',
  discussing: 'Grupperna pratar.',
  timeIsUp: 'Tiden är ute. Grupperna får prata klart.',
  endGroups: 'Samla alla',
  endGroupsWhy: 'Grupperna bryter upp. Det som kommer sedan börjar du när du vill.',
  stopAsk: 'Avsluta nu?',
  stopWhy: 'De som inte har presenterats hinner inte mer.',
  stopTalkWhy: 'Samtalen avbryts utan klapp, och ingen presenteras.',
  addMinute: '+1 min',
  addMinuteSpoken: '+1 min, lägg till en minut',
  groups: (count: number) => plural(count, { one: 'En grupp', other: `${count} grupper` }),
  circles: (count: number) => plural(count, { one: 'En grupp', other: `${count} grupper` }),
  questionsFromRoom: 'Frågor från rummet',
  questionsFromRoomWhy: 'Varje grupp får en av dem du väljer. Väljer du ingen, tar Klapp ur kortleken.',
  noQuestionsYet: 'Klapp delar ut frågor ur kortleken. Föreslår någon en fråga, kan du välja den här.',
  neighbours: 'Var och en vänder sig till den som står närmast.',
  thenPresent: 'Efter klappen presenterar de varandra.',
}

/** What the console says of who meets whom: the rules, what was asked, and what is told of a person. */
export const hostWishes = {
  whoMeets: 'Vilka som möts',

  sameOrganisation: 'Från samma organisation',
  allowed: 'Får mötas',
  ratherNot: 'Helst inte',
  never: 'Aldrig',
  allowedWhy: 'Var någon kommer ifrån spelar ingen roll.',
  ratherNotWhy: 'De möts bara när det inte finns något bättre.',
  neverWhy: 'De hamnar aldrig i samma par, även om någon då får stå över.',
  sharedLanguage: 'Gemensamt språk krävs',
  sharedLanguageWhy: 'Bara de som delar ett språk möts. Den som inget språk har angett möter alla.',
  toldInSheet: 'Organisation, språk, grupp och kategori skriver du hos var och en: tryck på ett namn i listan över personer.',

  across: 'Två grupper som bara möts tvärs över',
  acrossWhy: 'Till exempel mentorer och nykomlingar. Den som inte hör till någon grupp möter alla.',
  firstGroup: 'Den ena gruppen',
  secondGroup: 'Den andra gruppen',
  surplus: 'Om den ena gruppen är större',
  surplusMeets: 'De som blir över möts',
  surplusThird: 'De går in som tredje',
  surplusRests: 'De står över',
  surplusMeetsWhy: 'De som blir över möter varandra.',
  surplusThirdWhy: 'De som blir över går in i ett par som tredje person.',
  surplusRestsWhy: 'De som blir över står över ronden, i tur och ordning.',

  differ: 'Gärna olika',
  differWhy: 'Till exempel yrke eller roll. De som skiljer sig åt möts hellre.',
  firstCategory: 'Kategori',
  secondCategory: 'En kategori till',
  saved: 'Sparat.',

  wishes: 'Önskemål om två personer',
  noWishes: 'Ingen har önskat något. Tryck på ett namn i listan över personer om två ska mötas, eller aldrig mötas.',
  apart: (one: string, other: string) => `${one} och ${other} möts aldrig`,
  meet: (one: string, other: string) => `${one} och ${other} möts snart`,
  cameTogether: (one: string, other: string) => `${one} och ${other} kom tillsammans`,
  askedBy: (name: string) => `${name} bad om det, i förtroende`,
  toldBy: (name: string) => `${name} sa det`,
  remove: 'Ta bort',
  removeWish: (wish: string) => `Ta bort: ${wish}`,

  moreAbout: (name: string) => `Mer om ${name}`,
  whomToMeet: (name: string) => `Vilka ${name} möter`,
  askFor: 'Lägg till',
  neverWith: 'Aldrig med …',
  shouldMeet: 'Ska möta …',
  cameWith: 'Kom med …',
  neverWithWhy: 'De hamnar aldrig i samma par. Ingen annan än du ser det.',
  shouldMeetWhy: 'De möts så snart det går.',
  cameWithWhy: 'De känner varandra redan och möter andra först.',
  otherName: 'Namn på den andra',
  noSuchName: (name: string) => `Ingen här heter ${name}.`,

  practical: 'Praktiskt',
  stays: 'Stannar på ett ställe',
  staysWhy: 'Går inte runt: partnern kommer hit.',
  staysSpot: 'Platsens nummer, om det spelar roll',
  spotWrong: 'Skriv platsens nummer med siffror, till exempel 3.',
  leavesAt: 'Ska gå klockan',
  leavesWhy: 'Sista samtalet slutar i tid, och det som önskats hinns med först.',
  staysToEnd: 'Stannar till slutet',

  about: (name: string) => `Om ${name}`,
  organisation: 'Organisation',
  languages: 'Språk',
  group: 'Grupp',
  noGroup: 'Ingen',
  seeks: 'Söker',
  offers: 'Kan hjälpa till med',
  companion: 'Har med sig',
  companionWhy: 'Ett barn, en tolk. De går tillsammans, och den de möter får veta det.',
  does: 'Vad personen gör',
  doesWhy: 'Visas för dem personen möter, när hen själv har sparat sitt kort.',
  helpWhy: 'Den som söker något möter hellre den som kan hjälpa till med det.',

  staysNote: 'stannar på ett ställe',
  staysAtNote: (spot: number) => `stannar på plats ${spot}`,
  leavesNote: (time: string) => `går ${time}`,
}

/** What the console says of questions: choosing one, writing one, and their themes. */
export const hostQuestions = {
  questionMode: 'Vilken fråga?',
  sameAllEvening: 'Samma hela kvällen',
  newEachRound: 'En ny varje rond',
  questionNow: 'Frågan nu',
  questionNext: 'Frågan efter klappen',
  questionFirst: 'Frågan i nästa rond',
  ownQuestion: 'Din egen fråga',
  ownIn: (language: string) => `Samma fråga på ${language}`,
  alsoIn: (language: string) => `Skriv den på ${language} också`,
  useIt: 'Använd frågan',
  orChoose: 'Eller välj en',
  fromTheRoom: 'Från rummet',
  countFromTheRoom: (count: number) => plural(count, { one: 'Ett förslag från rummet', other: `${count} förslag från rummet` }),
  withName: 'Visa vem som föreslog',
  nameIsShown: 'Namnet står under frågan, för alla.',
  nameIsNotShown: 'Bara du ser namnen.',
  suggestedAndAsked: (name: string) => `${name}, redan ställd`,
  drop: 'Ta bort',
  dropThis: (words: string) => `Ta bort: ${words}`,
  themes: 'Teman',
  theme: {
    warmUp: 'Uppvärmning',
    business: 'Affärer',
    commonGround: 'Gemensamt',
    help: 'Hjälp',
    experience: 'Erfarenheter',
    lookingBack: 'Tillbakablick',
  },
}

/** What the console says of the clap, of turns and of "look here". */
export const hostClap = {
  lookHere: 'Titta hit',
  lookingHere: 'Nu lyssnar alla på dig.',
  lookingHereWhy: 'Mobiler och skärm säger: Lyssna på värden. Tryck när du är klar.',
  lookHereComes: 'Direkt efter klappen ber mobiler och skärm alla att lyssna på dig.',

  theClap: 'Klappen',
  iClap: 'Jag klappar',
  iClapOn: 'Klapp säger till när tiden är ute. Har du inte klappat inom 15 sekunder gör Klapp det.',
  iClapOff: 'Klapp klappar när tiden är ute.',
  youClap: 'Du klappar när tiden är ute.',
  clapCue: 'Klappa nu!',
  elseKlapp: 'Annars klappar Klapp om',
  turns: 'Turas om',
  turnsOn: 'Mobilen säger vem som börjar, och hörs svagt när det är nästas tur.',
  turnsOff: 'Alla delar på tiden som de vill.',
  phonesSound: 'Ljud i mobilerna',
  phonesSoundOn: 'Klappen hörs från skärmen och från mobilerna.',
  phonesSoundOff: 'Bara skärmen låter. Kolla att dess ljud är på.',
}

/** What the console says of the spots in the room. */
export const hostSpots = {
  spotsOfRoom: 'Platserna i rummet',
  printSigns: 'Skriv ut skyltarna',
  howManySpots: 'Antal platser',
  asManyAsNeeded: 'Så många som behövs',
  tooFewSpots: (missing: number) =>
    plural(missing, {
      one: 'Det räcker inte för alla: ett par får ställa sig var de vill och ropa varandras namn.',
      other: `Det räcker inte för alla: ${missing} par får ställa sig var de vill och ropa varandras namn.`,
    }),
  fewerSpots: 'färre',
  moreSpots: 'fler',
  outOfUse: 'Ta platser ur bruk',
  outOfUseWhy: 'En plats bakom en pelare, eller i vägen för kaffet. Tryck på den. Det gäller från nästa rond.',
  inUse: (spot: number) => `Plats ${spot} används`,
  showMoreSpots: 'Visa fler platser',
  rows: 'Platser per rad',
  rowsWhy: 'För en sal med fasta stolar: mobilen säger vilken rad.',
  noRows: 'Inga rader',
  zones: 'Delar av rummet',
  zonesWhy: 'Mobilen säger var platsen finns: ”Vid fönstren”, ”På balkongen”.',
  zoneFrom: 'Från plats',
  zoneName: 'Kallas',
  addZone: 'Lägg till en del',
  removeZone: (name: string) => `Ta bort ${name === '' ? 'delen' : name}`,
  remove: 'Ta bort',
  notASpot: 'Skriv platsens nummer med siffror.',
}

/** What the console says of the projector's picture. */
export const hostScreen = {
  theScreen: 'Skärmen',
  shareNames: 'Skärmarna kan dela på namnen: rör musen på var och en och välj bokstäver vid Namn här.',
  screenTheme: 'Bilden',
  light: 'Ljus',
  dark: 'Mörk',
  themeWhy: 'Mörk passar i ett mörkt rum. Gäller alla skärmar.',
  secondLanguage: 'Frågan på ett språk till',
  noSecond: 'Nej',
  secondWhy: 'Skärmen visar frågan på rummets språk, och mindre därunder på det du väljer.',
  wifi: 'Wifi på skärmen',
  addWifi: 'Visa wifi på skärmen',
  wifiShown: (name: string) => `Skärmen visar vägen in i nätverket ${name}.`,
  wifiWhy: 'Gästerna skannar en kod och är inne på nätverket, och sedan koden till Klapp. Bara skärmen visar det, inga mobiler.',
  wifiKind: 'Hur kommer man in?',
  withPassword: 'Med lösenord',
  withoutPassword: 'Utan lösenord',
  oldKind: 'Gammalt nät (WEP)',
  wifiName: 'Nätverkets namn',
  wifiNameWhy: 'Som det står i listan över nätverk i mobilen, med stora och små bokstäver.',
  wifiPassword: 'Lösenord',
  wifiSave: 'Visa på skärmen',
  wifiRemove: 'Ta bort från skärmen',
  nameMissing: 'Skriv nätverkets namn.',
  nameTooLong: 'Så långa namn har inga nätverk. Kolla stavningen.',
  passwordTooShort: 'Ett wifi-lösenord har minst åtta tecken. Kolla det.',
  passwordTooLong: 'Så långa lösenord har inga nätverk. Kolla det.',
  passwordMissing: 'Skriv lösenordet, eller välj Utan lösenord.',
}

/** What the console says at the door, and of what the screen hides. */
export const hostDoor = {
  door: 'Dörren',
  doorIs: (state: string) => `Dörren: ${state}`,
  openState: 'öppen',
  asksState: 'du släpper in',
  lockedState: 'låst',
  whoComesIn: 'Vilka kommer in?',
  everybody: 'Alla med koden',
  whoILetIn: 'De jag släpper in',
  nobodyNew: 'Inga nya',
  openWhy: 'Den som har koden kommer in direkt.',
  asksWhy: 'Nya får vänta tills du säger ja. Den som redan är med märker ingenting.',
  lockedWhy: 'Inga nya kommer in. Den som redan är med kan gå ut och komma tillbaka.',

  waitsOutside: (name: string) => `${name} väntar på att få komma in.`,
  waitOutside: (count: number) => plural(count, { one: 'En väntar på att få komma in', other: `${count} väntar på att få komma in` }),
  moreOutside: (count: number) => plural(count, { one: 'En till väntar', other: `${count} till väntar` }),
  letIn: 'Släpp in',
  letInName: (name: string) => `Släpp in ${name}`,
  turnAway: 'Nej',
  turnAwayName: (name: string) => `Säg nej till ${name}`,
  letAllIn: (count: number) => `Släpp in alla ${count}`,
  turnAllAway: 'Nej till alla',
  findWaiting: 'Sök bland dem som väntar',
  moreWaiting: (count: number) => `Sök ett namn för att hitta de ${count} andra.`,

  many: (count: number) => `${count} nya på en minut.`,
  undoJoins: 'Ta ut dem',
  undoJoinsOf: (count: number) => plural(count, { one: 'Ta ut den som kom senaste minuten', other: `Ta ut de ${count} som kom senaste minuten` }),
  undoJoinsWhy: 'De som du själv har släppt in blir kvar. Du kan ångra dig, och den som är här kan gå med igen.',
  joinsUndone: (count: number) => plural(count, { one: 'En är ute.', other: `${count} är ute.` }),

  peopleMost: 'Högst så många i rummet',
  peopleMostWhy: 'Tomt betyder ingen gräns.',
  notANumber: 'Skriv ett heltal, eller lämna fältet tomt.',
  barred: 'Borttagna',
  barredWhy: 'De kommer inte in igen från samma mobil, inte heller under ett annat namn.',
  liftBar: 'Tillåt igen',
  liftBarFor: (name: string) => `Tillåt igen: ${name}`,

  hideScreen: 'Dölj skärmen',
  hideScreenWhy: 'Skärmen visar bara tiden och vägen in: inga namn, ingen fråga, ingen rubrik.',
  hideTitle: 'Dölj rubriken på skärmen',
  showTitle: 'Visa rubriken på skärmen',
  hideQuestion: 'Dölj på skärmen',
  showQuestion: 'Visa på skärmen',
  hideName: 'Dölj namnet på skärmen',
  hideNameWhy: 'Där står ”Gäst” och ett nummer i stället. Mobilerna visar namnet som förut.',
  showName: 'Visa namnet på skärmen',
  hiddenNow: (what: readonly string[]) => `Dolt på skärmen: ${nameList(what)}.`,
  everything: 'allt utom tiden och vägen in',
  theTitle: 'rubriken',
  theQuestion: 'frågan',
  isHidden: 'namnet dolt på skärmen',
  showAgain: 'Visa igen',
}

/** What the console says of what people take home: what the screen shows, the board, the report. */
export const hostTakeHome = {
  report: 'Kvällens rapport',
  afterTalks: 'Efter samtalen',
  shows: 'När ni är samlade visar skärmen',
  byTurns: 'Allt i tur och ordning',
  picture: 'Vilka som träffades',
  wall: 'Det ni har gemensamt',
  boardShown: 'Tavlan',
  openNeeds: 'Det som söks',
  showsWhy: 'I tur och ordning: en ny sida var tjugonde sekund, efter ronderna och i fikat. Tomma sidor hoppas över.',
  board: 'Tavlan: behov och hjälp',
  boardOn: 'Alla kan läsa vad rummet söker och kan hjälpa till med, utan namn. Bara det som folk själva har satt upp.',
  boardOff: 'Ingen ser vad andra söker, mer än de som möts.',
  onWall: 'Ta ned från tavlan och skärmen',
  onWallWhy: 'Det här står för alla att läsa. Det du tar ned försvinner överallt och kan sättas upp igen.',
  nothingUp: 'Inget står uppe än.',
  seeks: 'Söker',
  offers: 'Kan hjälpa till med',
  inCommon: 'Det folk har gemensamt',
  takeDown: 'Ta ned',
  takeDownThat: (text: string) => `Ta ned: ${text}`,
  putBack: 'Sätt upp igen',
  putBackThat: (text: string) => `Sätt upp igen: ${text}`,
  isDown: 'nedtagen',
  meetsGap: 'Para ihop behov med hjälp',
  meetsGapOn: 'De som kan hjälpa varandra och inte har träffats möts först. Alla får en partner.',
  meetsGapOff: 'Alla möter någon ny, som vanligt.',
  closingRound: 'Lägg till en rond: behov möter hjälp',
  fitsNow: (pairs: number) =>
    pairs === 0
      ? 'Just nu passar inga ihop: fler behöver skriva vad de söker eller kan hjälpa till med.'
      : `Just nu finns ${plural(pairs, { one: 'ett par', other: `${numberWord(pairs)} par` })} som passar ihop.`,
  closingTitle: 'Behov möter hjälp',
}

/** What the console says of the links that open the room. */
export const hostLinks = {
  coHostAgain: 'Du är medvärd. Visa länken bara för den som också ska hålla i kvällen, eller för en till enhet som är din.',
  coHosts: 'Medvärdar',
  coHostsWhy: 'En medvärd kan allt som du kan, utom att byta ut länkarna.',
  copyCoHostLink: 'Kopiera medvärdens länk',
  replaceLinks: 'Byt ut länkarna',
  replaceLinksWhy: 'Om en länk har hamnat fel. Skärmar och medvärdar får en ny, din egen är kvar.',
  replaceLinksAsk: 'Byta ut länkarna?',
  replaceLinksThen: 'Alla skärmar och medvärdar åker ut nu. Öppna skärmen igen från din sida, och ge medvärdarna den nya länken.',
}

/** What the console says of what somebody has told the host in confidence. */
export const hostReports = {
  toYou: 'Till dig',
  toYouOpen: (count: number) => plural(count, { one: 'Till dig: ett nytt', other: `Till dig: ${count} nya` }),
  onlyYou: 'Bara du och andra värdar ser det här, inte skärmen och ingen mobil. Tänk på vem som ser din egen skärm.',
  bothered: (by: string) => `${by} säger att någon stör.`,
  botheredBy: (by: string, about: string) => `${by} säger att ${about} stör.`,
  areApart: 'De paras inte ihop.',
  keepApart: 'Para aldrig ihop dem',
  about: (name: string) => `Öppna ${name}`,
  done: 'Klart',
  openAgain: 'Öppna igen',
  nothing: 'Ingen har sagt till om något.',
  settled: 'Klara',
}

/** What the console says of what is kept, and how it goes away. */
export const hostErasing = {
  eraseRoom: 'Radera rummet och allt i det',
  eraseRoomWhen: 'Annars raderas det av sig självt en tid efter kvällen.',
  eraseRoomSure: (title: string) => `Radera ${title}?`,
  eraseRoomWhy: 'Rummet stängs direkt för alla, och alla namn, möten och frågor försvinner. Spara loggen först om du vill ha den kvar. Det går inte att ångra.',
  eraseRoomNow: 'Radera allt nu',
  erase: 'Radera uppgifterna',
  eraseFor: (name: string) => `Radera uppgifterna om ${name}`,
  someone: 'Någon vars uppgifter är raderade',
}

/** What a host is told where a participant's words would not fit. */
export const hostRejections = {
  roomClosed: 'Rummet är stängt.',
  roomFull: 'Rummet är fullt. Någon behöver lämna det först, eller så höjer du gränsen vid dörren.',
  tooFewPeople: 'Det behövs minst två som är med. Vänta in en till eller lägg till någon utan mobil.',
  nameEmpty: 'Skriv ett namn först.',
  stale: 'Rummet hann före. Se efter vad som gäller nu.',
  nothingToUndo: 'Tiden har gått. Det går inte att ångra längre.',
}

/** The console in a rehearsal: its bar, its end, and the guide through the first one. */
export const hostRehearsal = {
  pace: 'Fart',
  paceOf: (times: number) => `${times}×`,
  paceSpoken: (times: number) => (times === 1 ? 'Som på riktigt' : `${numberWord(times)} gånger så fort`),
  realTimes: 'Tiderna som visas är de verkliga.',
  showMe: 'Visa mig runt',
  end: 'Avsluta genrepet',
  endShort: 'Avsluta',
  isPretend: 'på låtsas',
  openReal: 'Öppna det riktiga rummet',
  openRealWhy: 'Inställningar och program följer med.',
  backToReal: (title: string) => `Tillbaka till ${title}`,
  rehearseRoom: 'Genrepa kvällen',
  comesAlong: 'Inställningar, program och frågor följer med. Ditt riktiga rum står orört medan du övar.',

  step: (number: number, of: number) => `${number} av ${of}`,
  next: 'Nästa',
  done: 'Klart',
  skip: 'Hoppa över',
  screenStep: 'Öppna skärmen',
  screenStepWhy: 'Den hör hemma på projektorn. Nu visar den affischen med koden, så att rummet vet hur man går med.',
  peopleStep: 'Här kommer folk',
  peopleStepWhy: 'De skannar koden, skriver sitt namn och är med. Rummet ser sina namn dyka upp på skärmen.',
  startStep: 'Tryck på den stora knappen',
  startStepWhy: 'Den är alltid nästa sak att göra. När ronderna börjar visar mobilerna vem man ska möta och var, och skärmen visar hela rummet.',
  roundsStep: 'Nu sköter det sig självt',
  roundsStepWhy: 'Du kan pausa eller klappa i förtid. Då klappar alla mobiler och skärmen på samma gång, och nästa namn står där.',
  beforeRoundsStepWhy: 'Medan folk pratar kan du pausa eller klappa i förtid här. Då klappar alla mobiler och skärmen på samma gång.',
  endStep: 'Fortare, och slut',
  endStepWhy: 'Låt kvällen gå tio gånger så fort: tiderna som visas är de verkliga. Avsluta när du vill. Då är låtsasfolket borta, och du öppnar ditt riktiga rum.',
}

/** What the first page says: the face of Klapp. */
export const home = {
  pageTitle: 'Klapp – träffa hela rummet',
  meetTheRoom: 'Träffa hela rummet,',
  inTurn: 'två minuter i taget.',
  whatItIs:
    'Klapp parar ihop alla som är där. Mobilen visar vem du ska möta, var ni ses och vad ni kan prata om. När tiden är ute klappar den, och alla byter.',

  haveCode: 'Har du en kod?',
  whereCodeIs: 'Den står på skärmen i rummet.',
  code: 'Kod',
  notACode: 'En kod har sex tecken, som KM7 P4T. Bokstäverna I och O och siffrorna 0 och 1 är aldrig med.',
  enter: 'Gå till rummet',

  yourRooms: 'Rum du håller i',
  backTo: (title: string) => `Tillbaka till ${title}`,

  startRoom: 'Starta ett rum',
  whatYouNeed: 'Bäst med dator och projektor, men din mobil räcker. Alla andra behöver bara sin.',
  title: 'Rummets namn',
  titleEmpty: 'Ge rummet ett namn, så att alla ser att de har kommit rätt.',
  titleTooLong: `Namnet är för långt. Skriv högst ${titleGraphemes} tecken, så får det plats på skärmen.`,
  purpose: 'Vad är det för träff?',
  mingle: 'Mingel',
  business: 'Affärer',
  peers: 'Idéer bland kollegor',
  support: 'Stöd och hjälp',
  reunion: 'Återträff',
  roomLanguage: 'Rummets språk',
  programme: 'Kvällens program',
  noProgramme: 'Inget än, bara ronder',
  start: 'Starta rummet',
  passphrase: 'Lösenfras',
  passphraseNeeded: 'Här behövs en lösenfras för att starta rum. Den har du fått av den som driver servern.',
  passphraseWrong: 'Det var inte rätt lösenfras. Kontrollera den och försök igen.',
  serverFull: 'Den här servern är full just nu. Det du skrev finns kvar: försök igen om en stund, eller säg till den som driver servern.',
  noAnswer: 'Klapp svarade inte. Det du skrev finns kvar: kolla nätet och försök igen.',
  tooFast: 'Det blev många försök på kort tid. Vänta en minut och försök igen.',
  oldPage: 'Sidan är för gammal. Ladda om den och försök igen.',
  notSaved: 'Servern kunde inte spara rummet. Det du skrev finns kvar: försök igen om en stund.',

  honestly:
    'Inga konton, inga kakor, ingen spårning. Allt som skrivs stannar på den server där Klapp körs. Fri programvara under MIT-licensen.',
  check: 'Kolla mobilen före kvällen',
}

/** What is printed before an evening, and how it is chosen. */
export const kit = {
  title: 'Att skriva ut',
  why: 'Välj vad du vill ha på papper. Sidorna ligger här nedanför, så som de kommer ur skrivaren.',
  part: { toSay: 'Att säga i början', door: 'Affisch till dörren', signs: 'Platsskyltar', paper: 'Ronderna på papper' },
  partWhy: {
    toSay: 'Fyrtio sekunder att läsa högt.',
    door: 'Kod och QR, så att folk är inne innan de sätter sig.',
    signs: 'En per sida. Häng dem ovanför huvudena, så syns de när det står folk framför.',
    paper: 'För den dag då ingenting fungerar: alla som är här nu, och vem de möter.',
  },
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
    `Ni möter en person i taget, stående, i ${plural(minutes, { one: 'en minut', other: `${numberWord(minutes)} minuter` })}.`,
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
}

/** The evening in figures and pictures, for its host. */
export const report = {
  title: 'Kvällen',
  notYet: 'Ingen rapport än.',
  notYetWhy: 'Den finns så fort ni har pratat klart en omgång och samlats.',
  why: 'Kvällen att läsa, skriva ut och ta med. Filerna öppnas i vilket kalkylprogram som helst.',
  print: 'Skriv ut',
  peopleFile: 'Namn (CSV)',
  needsFile: 'Behov (CSV)',
  allFile: 'Allt (JSON)',
  back: 'Tillbaka till rummet',
  people: (count: number) => plural(count, { one: 'person kom', other: 'personer kom' }),
  rounds: (count: number) => plural(count, { one: 'rond', other: 'ronder' }),
  conversations: (count: number) => plural(count, { one: 'samtal mellan två som inte hade träffats', other: 'samtal mellan människor som inte hade träffats' }),
  needsAnswered: (count: number) => plural(count, { one: 'behov har fått svar', other: 'behov har fått svar' }),
  needsOpen: (count: number) => plural(count, { one: 'behov är kvar', other: 'behov är kvar' }),
  whoMetWhom: 'Vilka som träffade varandra',
  whoCame: 'De som kom, och hur många var och en pratade med',
  metFew: 'mötte få',
  metFewWhy: 'Några mötte färre än hälften så många som de flesta. De är värda ett extra hej nästa gång.',
  stillSought: 'Det här söks fortfarande',
  answered: 'Det här har fått svar',
  offered: 'Det här erbjöds',
  inCommon: 'Det här har ni gemensamt',
  whatIsNotHere: 'Anteckningar, kontaktuppgifter och vem som vill hålla kontakten med vem finns varken här eller i filerna. Det är deltagarnas egna.',
}

/** What the check page says: how it is, in plain words, and what to do where it is not well. */
export const check = {
  title: 'Kolla mobilen',
  why: 'Fungerar Klapp i den här mobilen, på den här platsen? Gå gärna runt i lokalen med sidan öppen.',
  allBusy: 'Ett ögonblick…',
  allAsk: 'En sak kvar: prova ljudet.',
  allGood: 'Allt fungerar här.',
  allFair: 'Det fungerar, med ett förbehåll.',
  allBad: 'Något behöver ordnas.',

  good: 'Bra',
  fair: 'Duger',
  bad: 'Ordna',
  ask: 'Prova',
  busy: 'Kollar',

  connection: 'Förbindelsen',
  trying: 'Kontaktar servern…',
  fast: (ms: number) => `Servern svarar på ${ms}\u00a0ms. Det märks inte.`,
  slowish: (ms: number) => `Servern svarar på ${ms}\u00a0ms. Det duger: klappen väntar inte på nätet.`,
  slow: (ms: number) => `Servern svarar först efter ${ms}\u00a0ms.`,
  slowDo: 'Pröva att gå närmare wifi-punkten, eller slå av wifi och använd mobilnätet.',
  noServer: 'Mobilen når inte servern.',
  noServerDo: 'Är wifi på, och är det rätt wifi? Många gästnät håller mobiler och datorer isär. Prova ett annat nät, eller internetdelning från en mobil.',
  noLine: 'Sidan går att hämta, men något på vägen stoppar den direkta förbindelsen till servern.',
  noLineDo: 'Prova utan vpn, eller på mobilnätet. Driver du servern: låt proxyn släppa igenom WebSocket.',

  clock: 'Klockan',
  clockBusy: 'Ställs…',
  clockGood: (ms: number) => `Mobilen vet vad klockan är i rummet på ${ms}\u00a0ms när. Ingen kan höra skillnaden.`,
  clockFair: (ms: number) => `Mobilen vet vad klockan är i rummet på ${ms}\u00a0ms när. Klappen kan höras en aning för sig.`,
  clockBad: 'Mobilen är för osäker på tiden för att klappa med ljud. Den blinkar i stället.',
  clockBadDo: 'Nätet är ojämnt här. Gå närmare wifi-punkten, eller använd mobilnätet.',
  clockNone: 'Klockan kan ställas först när servern svarar.',

  sound: 'Ljudet',
  soundAsk: 'Höj volymen och prova.',
  testClap: 'Prova klappen',
  again: 'En gång till',
  didYouHear: 'Hörde du klappen?',
  yes: 'Ja',
  no: 'Nej',
  soundGood: 'Du hör klappen. Höj volymen innan det börjar: det blir sorl i rummet.',
  soundBad: 'Klappen hördes inte.',
  soundBadDo: 'Höj volymen. På en Iphone: stäng av tyst läge. Är mobilen kopplad till hörlurar eller en högtalare, koppla från.',
  soundMissing: 'Ljudet kom inte fram till mobilen.',
  soundMissingDo: 'Ladda om sidan när förbindelsen är bra.',
  soundSlow: 'Ljudet kommer för sent, troligen via Bluetooth. Mobilen blinkar i stället för att klappa.',
  soundSlowDo: 'Koppla från hörlurarna eller högtalaren.',

  awake: 'Skärmen',
  awakeGood: 'Skärmen hålls tänd så länge sidan syns.',
  awakeBad: 'Skärmen kan slockna här, och en släckt mobil klappar inte.',
  awakeInsecureDo: 'Mobilen kan bara hållas tänd över https. Ställ in i mobilen att skärmen ska vara tänd längre, fem minuter eller mer. Storbildsskärmen klappar i alla fall.',
  awakeRefusedDo: 'Är batteriet lågt, eller är strömsparläget på? Stäng av det, eller ställ in att skärmen ska vara tänd längre.',

  toFront: 'Till startsidan',
}
