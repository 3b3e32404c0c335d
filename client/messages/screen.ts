/** What the projector says. Few words: they are read from fifteen metres, by people who are on their way. */
import type { Language } from '../../shared/text.ts'
import { clockFace } from '../../shared/stages.ts'
import { catalogue, nameList, numberWord, plural } from './catalogue.ts'

export const screenMessages = catalogue({
  sv: {
    connecting: 'Ansluter…',
    wayIn: 'Vägen in',

    scan: 'Skanna, skriv ditt namn, klart.',
    youMeet: (people: number, ms: number) =>
      `Du möter ${plural('sv', people, { one: 'en person', other: `${numberWord('sv', people)} personer` })}, ${talkLength('sv', ms)} var.`,
    youMeetOneByOne: (ms: number) => `Du möter en i taget, ${talkLength('sv', ms)} var.`,
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
    withPartners: (names: readonly string[]) => `med ${nameList('sv', names)}`,
    withPartnersAnywhere: (names: readonly string[]) => `med ${nameList('sv', names)}, var ni vill`,
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
      plural('sv', count, {
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
  },
  en: {
    connecting: 'Connecting…',
    wayIn: 'The way in',

    scan: 'Scan, write your name, done.',
    youMeet: (people: number, ms: number) =>
      `You will meet ${plural('en', people, { one: 'one person', other: `${numberWord('en', people)} people` })}, ${talkLength('en', ms)} each.`,
    youMeetOneByOne: (ms: number) => `Meet people one by one, ${talkLength('en', ms)} each.`,
    whoIsFirst: 'Who will be first?',
    stepWifi: '1. Wi-Fi',
    stepKlapp: '2. Klapp',
    wifiCode: (name: string) => `QR code for the network ${name}`,
    password: (password: string) => `Password: ${password}`,
    noPassword: 'No password',
    passwordInCode: 'The password is long: scan the code.',
    welcome: 'Welcome!',
    guest: (number: number) => `Guest ${number}`,
    andMore: (count: number) => `and ${count} more`,

    findSpot: 'Find your spot',
    findPartner: 'Find your partner',
    withPartners: (names: readonly string[]) => `with ${nameList('en', names)}`,
    withPartnersAnywhere: (names: readonly string[]) => `with ${nameList('en', names)}, anywhere you like`,
    sitsOut: 'sits this one out',
    lookAtPhone: 'Your phone says where.',
    askPhone: 'Your phone says who.',

    paused: 'Pause',
    listen: 'Listen to the host.',
    lookHere: 'Look here!',
    clapCue: 'Now the host claps.',
    nextTurn: 'Swap: now the other one talks.',
    askedBy: (name: string) => `The question comes from ${name}`,
    findNew: 'Find someone you have not met.',
    soonBack: 'We will go on shortly.',

    thankThenSpot: 'Thank each other, then find your spot.',
    thankThenPartner: 'Thank each other, then find your next partner.',
    conversations: (count: number) =>
      plural('en', count, {
        one: 'conversation between two people who had not met',
        other: 'conversations between people who had not met',
      }),
    whoMetWhom: 'Who met whom',
    gatherHere: 'Gather here.',
    thanks: 'Thank you, everyone!',
    closed: 'The room is closed.',

    soundOn: 'Turn the sound on',
    soundWhy: 'so that everyone hears the clap',
    controls: 'For you at the laptop',
    soundMissing: 'The sound did not arrive. Click to try again.',
    testClap: 'Test the clap',
    sound: 'Sound',
    volume: 'Volume',
    speakerDelay: 'Speaker delay',
    speakerDelayWhy: 'Does the speaker clap after the phones? Drag to the right.',
    milliseconds: (ms: number) => `${ms} ms`,
    soundSlow: 'The speaker is slow. A cable is safer than Bluetooth.',
    almostOver: 'Time to wrap up',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    thisScreen: 'Names here:',
    allNames: 'all',
    partOf: (part: number, of: number) => `part ${part} of ${of}`,
    lettersOfPart: (letters: string, part: number, of: number) => `${letters} (part ${part} of ${of})`,
    dark: 'Dark picture',
    light: 'Light picture',
    maySleep: 'This computer may fall asleep. Switch that off in its settings.',

    noKey: 'This link does not open the screen.',
    noKeyWhy: 'Open the screen from the host’s page instead.',
    noRoom: 'There is no room here.',
    noRoomWhy: 'It may have been deleted, or a character was lost from the link. Open the screen from the host’s page.',
    roomClosedWhy: 'Open a new one from Klapp’s front page.',
    oldPage: 'This page is too old.',
    oldPageWhy: 'Klapp has been updated since it was opened. Reload it, and on it goes.',
    refused: 'The screen did not get into the room.',
    toFront: 'To the front page',
  },
})

/** "two minutes", "one and a half minutes", "45 seconds": as one would say it. */
function talkLength(language: Language, ms: number): string {
  const { minutes, seconds, andAHalf } = lengthWords[language]
  const whole = Math.floor(ms / 60_000)
  const rest = Math.round((ms % 60_000) / 1000)
  if (rest === 0 && whole > 0) return minutes(whole)
  if (rest === 30 && whole > 0) return andAHalf(whole)
  if (whole === 0) return seconds(rest)
  return `${clockFace(ms)} min`
}

const lengthWords = {
  sv: {
    minutes: (count: number) => plural('sv', count, { one: 'en minut', other: `${numberWord('sv', count)} minuter` }),
    andAHalf: (count: number) => plural('sv', count, { one: 'en och en halv minut', other: `${numberWord('sv', count)} och en halv minut` }),
    seconds: (count: number) => plural('sv', count, { one: 'en sekund', other: `${count} sekunder` }),
  },
  en: {
    minutes: (count: number) => plural('en', count, { one: 'one minute', other: `${numberWord('en', count)} minutes` }),
    andAHalf: (count: number) => `${numberWord('en', count)} and a half minutes`,
    seconds: (count: number) => plural('en', count, { one: 'one second', other: `${count} seconds` }),
  },
} as const satisfies { readonly [L in Language]: unknown }
