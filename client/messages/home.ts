/** What the first page says: the face of Klapp. */
import { titleGraphemes } from '../../shared/limits.ts'
import { catalogue } from './catalogue.ts'

export const homeMessages = catalogue({
  sv: {
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
  },
  en: {
    pageTitle: 'Klapp – meet the whole room',
    meetTheRoom: 'Meet the whole room,',
    inTurn: 'two minutes at a time.',
    whatItIs:
      'Klapp pairs up everyone who is there. Your phone shows whom to meet, where to stand and what to talk about. When time is up it claps, and everyone moves on.',

    haveCode: 'Do you have a code?',
    whereCodeIs: 'It is on the screen in the room.',
    code: 'Code',
    notACode: 'A code has six characters, like KM7 P4T. The letters I and O and the digits 0 and 1 are never used.',
    enter: 'Go to the room',

    yourRooms: 'Rooms you host',
    backTo: (title: string) => `Back to ${title}`,

    startRoom: 'Start a room',
    whatYouNeed: 'Best with a laptop and a projector, but your phone will do. Everyone else just needs theirs.',
    title: 'Name of the room',
    titleEmpty: 'Give the room a name, so that everyone sees they have come to the right one.',
    titleTooLong: `That name is too long. Use ${titleGraphemes} characters at most, so that it fits on the screen.`,
    purpose: 'What are you meeting for?',
    mingle: 'Mingling',
    business: 'Business',
    peers: 'Ideas among peers',
    support: 'Support and help',
    reunion: 'Reunion',
    roomLanguage: 'Language of the room',
    programme: 'Programme of the evening',
    noProgramme: 'None yet, just rounds',
    start: 'Start the room',
    passphrase: 'Passphrase',
    passphraseNeeded: 'Starting a room here takes a passphrase. Whoever runs the server has given it to you.',
    passphraseWrong: 'That was not the passphrase. Check it and try again.',
    serverFull: 'This server is full just now. What you wrote is still here: try again in a while, or tell whoever runs the server.',
    noAnswer: 'Klapp did not answer. What you wrote is still here: check the network and try again.',
    tooFast: 'That was a lot of tries in a short time. Wait a minute and try again.',
    oldPage: 'This page is too old. Reload it and try again.',
    notSaved: 'The server could not save the room. What you wrote is still here: try again in a moment.',

    honestly:
      'No accounts, no cookies, no tracking. Everything written stays on the server that runs Klapp. Free software under the MIT licence.',
    check: 'Check your phone before the evening',
  },
})
