import type { ThemeQuestion } from './themeQuestion.ts'

export const lookingBack: readonly ThemeQuestion<'lookingBack'>[] = [
  {
    id: 'lookingBack.shouldMeet',
    sv: 'Vem här borde jag träffa, och varför?',
    en: 'Who here should I meet, and why?',
  },
  {
    id: 'lookingBack.takeWithYou',
    sv: 'Vad tar du med dig härifrån?',
    en: 'What will you take with you from today?',
  },
  {
    id: 'lookingBack.surprised',
    sv: 'Vad har överraskat dig i dag?',
    en: 'What has surprised you today?',
  },
  {
    id: 'lookingBack.continue',
    sv: 'Vilket samtal vill du fortsätta?',
    en: 'Which conversation would you like to continue?',
  },
  {
    id: 'lookingBack.remember',
    sv: 'Vad har du hört i dag som du kommer att minnas?',
    en: 'What have you heard today that you’ll remember?',
  },
  {
    id: 'lookingBack.thank',
    sv: 'Vem här vill du tacka, och för vad?',
    en: 'Who here would you like to thank, and for what?',
  },
  {
    id: 'lookingBack.mostFun',
    sv: 'Vad har varit roligast i dag?',
    en: 'What has been the most fun today?',
  },
  {
    id: 'lookingBack.tryNow',
    sv: 'Vad har du fått lust att prova?',
    en: 'What would you like to try after today?',
  },
  {
    id: 'lookingBack.share',
    sv: 'Vilken idé från i dag vill du sprida?',
    en: 'Which idea from today will you share?',
  },
  {
    id: 'lookingBack.nextTime',
    sv: 'Vad ska vi prata om nästa gång vi ses?',
    en: 'What shall we talk about next time we meet?',
  },
  {
    id: 'lookingBack.howWasIt',
    sv: 'Vad säger du när någon frågar hur det var?',
    en: 'What will you say when someone asks how it was?',
  },
]
