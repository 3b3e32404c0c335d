import type { ThemeQuestion } from './themeQuestion.ts'

export const help: readonly ThemeQuestion<'help'>[] = [
  {
    id: 'help.eachOther',
    sv: 'Vad kan vi hjälpa varandra med?',
    en: 'What can we help each other with?',
  },
  {
    id: 'help.askedFor',
    sv: 'Vad brukar folk be dig om hjälp med?',
    en: 'What do people often ask you to help with?',
  },
  {
    id: 'help.rightNow',
    sv: 'Vad skulle du vilja ha hjälp med just nu?',
    en: 'What would you like help with right now?',
  },
  {
    id: 'help.tenMinutes',
    sv: 'Vad kan du lära ut på tio minuter?',
    en: 'What could you teach someone in ten minutes?',
  },
  {
    id: 'help.tip',
    sv: 'Vilket bra tips ger du gärna vidare?',
    en: 'What useful tip would you pass on?',
  },
  {
    id: 'help.stuck',
    sv: 'Vad gör du när du kör fast?',
    en: 'What do you do when you get stuck?',
  },
  {
    id: 'help.littleHelp',
    sv: 'När har lite hjälp betytt mycket för dig?',
    en: 'When has a little help meant a lot to you?',
  },
  {
    id: 'help.easierToAsk',
    sv: 'Vad gör det lättare att be om hjälp?',
    en: 'What makes it easier to ask for help?',
  },
  {
    id: 'help.neighbour',
    sv: 'Vad lånar du gärna ut till en granne?',
    en: 'What would you gladly lend a neighbour?',
  },
  {
    id: 'help.listening',
    sv: 'Hur märker du att någon verkligen lyssnar?',
    en: 'How can you tell when someone really listens?',
  },
  {
    id: 'help.wondering',
    sv: 'Vilken fråga går du och funderar på?',
    en: 'What question have you been thinking about?',
  },
]
