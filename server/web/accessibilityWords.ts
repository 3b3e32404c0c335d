/** The words of the accessibility statement. What it says was tried is what the tests try: change both together. */
export type StatementLanguage = 'sv' | 'en'

type Part = { readonly title: string; readonly text: readonly string[]; readonly list: readonly string[] }

type Words = {
  readonly title: string
  readonly inShort: string
  readonly parts: readonly Part[]
  readonly tellUs: string
  readonly contact: (name: string, contact: string) => string
  readonly askHost: string
  readonly authority: string
  readonly date: string
  readonly wayOn: string
}

export const accessibilityWords: { readonly [L in StatementLanguage]: Words } = {
  sv: {
    title: 'Klapps tillgänglighet',
    inShort: 'Alla som är i rummet ska kunna vara med. Klapp är byggt för att uppfylla WCAG 2.2 på nivå AA. Här står vad vi har prövat, vad som inte fungerar och vad vi inte har kunnat pröva.',
    parts: [
      {
        title: 'Hur tillgängligt är Klapp?',
        text: ['Klapp är delvis förenligt med WCAG 2.2 AA. Vi känner inte till något krav som brister, men mycket är bara prövat av program, och inte av människor som behöver det.'],
        list: [],
      },
      {
        title: 'Det här kan du be om',
        text: ['I mobilens meny finns <em>Det här hjälper mig</em>. Skälet stannar i mobilen.'],
        list: [
          'Ser du inte skyltarna, så stannar du där du är. De du ska möta får veta var, kommer dit och ropar ditt namn. Du kan också be om det en enda gång.',
          'Hör du inte klappen, så blinkar mobilen längre, visar händer i luften och vibrerar om den kan. Du står långt fram.',
          'Vill du stanna på ett ställe, så kommer de andra till dig.',
          'Går det för fort? Värden kan förlänga samtalen till 30 minuter och tiden att hitta varandra till 5, och lägga till tid när som helst. Inget annat än samtalet har bråttom.',
          'Tangenter som gör något med ett enda tryck kan stängas av, på värdens sida och på skärmen.',
        ],
      },
      {
        title: 'Det här fungerar inte, eller vet vi inte',
        text: [],
        list: [
          'Klapp är inte prövat med riktiga skärmläsare (VoiceOver, TalkBack, NVDA, JAWS), inte på riktiga telefoner och inte av människor med funktionsnedsättning.',
          'iPhone vibrerar inte. Hur starkt blinket syns avgörs av mobilens ljusstyrka.',
          'Skärmen i rummet är en bild för alla på en gång. Bara den som sitter vid dess dator kan få uppläst vad som sker. Det som gäller dig står i din mobil.',
          'Bilden på slutet av vilka som har träffats går bara att se. Vilka du själv har träffat står i mobilen.',
          'En klapp som värden ger av misstag kan tas tillbaka i tre sekunder, sedan har rummet gått vidare.',
          'Frågor som värden skriver kan finnas på bara ett språk. Finskan och arabiskan har inte granskats av någon som talar dem som modersmål, och den här texten finns bara på svenska och engelska. Inget är tolkat till teckenspråk.',
          'Hur det låter i lokalen, hur trångt det är och var skyltarna hänger råder bara värden över.',
        ],
      },
      {
        title: 'Så har vi prövat',
        text: ['Ett program går igenom hela kvällen på mobil, värdens sida och skärm, i en webbläsare (Chromium). Fel, tangentbord och uppläsning prövas om vid varje ändring, allt inför varje ny version:'],
        list: [
          'axe söker fel i varje skede, på svenska och engelska, i ljust och mörkt.',
          'Kvällen leds och följs med bara tangentbord. I varje skede prövas att det når allt på sidan, och att det syns var man är.',
          'Tillgänglighetsträdet läses: det som en skärmläsare skulle säga när kvällen går från ett skede till nästa, på svenska.',
          'Sidorna visas 320 bildpunkter breda och med dubbelt så stor text, på alla fyra språk, och med glesare text på svenska. Inget får klippas, ligga över något annat eller kräva att man rullar i sidled.',
          'Knappar och länkar mäts: minst 44 gånger 44 bildpunkter, utom länkar inne i en mening.',
          'Sidorna visas med högkontrastläge, med högre kontrast och med mindre rörelse.',
          'Blinket mäts: aldrig mer än tre gånger på en sekund.',
        ],
      },
    ],
    tellUs: 'Säg till om något inte fungerar',
    contact: (name, contact) => `${name === '' ? 'Den som driver servern' : name} vill veta vad som är i vägen för dig, och hjälper dig på något annat sätt så länge: ${contact}.`,
    askHost: 'Säg till värden, så hittar ni ett sätt. Värden kan berätta vem som driver servern.',
    authority: 'Drivs servern av en offentlig aktör och är du inte nöjd med svaret? Då kan du anmäla bristen till Myndigheten för digital förvaltning (Digg), som har tillsyn enligt lagen om tillgänglighet till digital offentlig service.',
    date: 'Skriven den 24 november 2026, efter egna prov.',
    wayOn: 'Till startsidan',
  },
  en: {
    title: 'Klapp’s accessibility',
    inShort: 'Everybody in the room should be able to take part. Klapp is built to meet WCAG 2.2 at level AA. Here is what we have tried, what does not work, and what we have not been able to try.',
    parts: [
      {
        title: 'How accessible is Klapp?',
        text: ['Klapp is partially conformant with WCAG 2.2 AA. We know of no requirement that it fails, but much has been tried by programs only, and not by people who need it.'],
        list: [],
      },
      {
        title: 'What you can ask for',
        text: ['In the phone’s menu there is <em>What helps me</em>. The reason stays on the phone.'],
        list: [
          'If you can’t see the signs, you stay where you are. Those you are to meet are told where, come there and call your name. You can also ask for it just once.',
          'If you can’t hear the clap, the phone flashes for longer, shows raised hands, and vibrates if it can. You stand near the front.',
          'If you would rather stay in one place, the others come to you.',
          'Is it too fast? The host can make talks up to 30 minutes long and the time to find each other up to 5, and add time whenever it is needed. Nothing but the talk is in a hurry.',
          'Keys that do something at a single press can be turned off, on the host’s page and on the screen.',
        ],
      },
      {
        title: 'What does not work, or we do not know',
        text: [],
        list: [
          'Klapp has not been tried with real screen readers (VoiceOver, TalkBack, NVDA, JAWS), on real phones, or by people with disabilities.',
          'An iPhone does not vibrate. How bright the flash is depends on the phone’s brightness.',
          'The screen in the room is one picture for everybody. Only whoever sits at its computer can have what happens read aloud. What concerns you is on your phone.',
          'The picture at the end of who met whom can only be seen. Whom you met yourself is on your phone.',
          'A clap that the host gives by mistake can be taken back for three seconds; after that the room has moved on.',
          'Questions that the host writes may be in one language only. Finnish and Arabic have not been reviewed by native speakers, and this text exists in Swedish and English only. Nothing is interpreted into sign language.',
          'How loud and how crowded the room is, and where the signs hang, is up to the host alone.',
        ],
      },
      {
        title: 'How we have tried it',
        text: ['A program goes through the whole evening on phone, host’s page and screen, in a browser (Chromium). Faults, keyboard and what is read aloud are tried again with every change, all of it before each release:'],
        list: [
          'axe looks for faults in every phase, in Swedish and English, light and dark.',
          'An evening is hosted and followed by keyboard alone. In every phase it must come to everything on the page, and it must be seen where one is.',
          'The accessibility tree is read: what a screen reader would say as the evening goes from one phase to the next, in Swedish.',
          'The pages are shown 320 pixels wide and with text twice as large, in all four languages, and with more space between letters and lines in Swedish. Nothing may be cut off, lie over anything else, or need scrolling sideways.',
          'Buttons and links are measured: at least 44 by 44 pixels, save for links within a sentence.',
          'The pages are shown with forced colours, with more contrast, and with less motion.',
          'The flash is measured: never more than three times a second.',
        ],
      },
    ],
    tellUs: 'Tell us if something does not work',
    contact: (name, contact) => `${name === '' ? 'Whoever runs this server' : name} wants to know what is in your way, and will help you in some other way meanwhile: ${contact}.`,
    askHost: 'Tell the host, and you will find a way together. The host can tell you who runs the server.',
    authority: 'Is the server run by a public body in Sweden, and are you not satisfied with the answer? Then you can report it to the Agency for Digital Government (Digg), which supervises the Act on accessibility to digital public services. Elsewhere, to the body in your country.',
    date: 'Written on 24 November 2026, after tests of our own.',
    wayOn: 'To the start page',
  },
}
