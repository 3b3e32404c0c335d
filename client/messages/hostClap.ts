/** What the console says of the clap, of turns and of "look here". */
import { catalogue } from './catalogue.ts'

export const hostClapMessages = catalogue({
  sv: {
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
  },
  en: {
    lookHere: 'Look here',
    lookingHere: 'Everyone listens to you now.',
    lookingHereWhy: 'Phones and screen say: Listen to the host. Tap when you are done.',
    lookHereComes: 'Right after the clap, phones and screen ask everyone to listen to you.',

    theClap: 'The clap',
    iClap: 'I clap',
    iClapOn: 'Klapp tells you when the time is up. If you have not clapped within 15 seconds, Klapp does.',
    iClapOff: 'Klapp claps when the time is up.',
    youClap: 'You clap when the time is up.',
    clapCue: 'Clap now!',
    elseKlapp: 'Or Klapp claps in',
    turns: 'Take turns',
    turnsOn: 'The phone says who begins, and sounds softly when it is the next one’s turn.',
    turnsOff: 'Everyone shares the time as they like.',
    phonesSound: 'Sound in the phones',
    phonesSoundOn: 'The clap is heard from the screen and from the phones.',
    phonesSoundOff: 'Only the screen sounds. Check that its sound is on.',
  },
})
