import type { ThemeQuestion } from './themeQuestion.ts'

export const warmUp: readonly ThemeQuestion<'warmUp'>[] = [
  {
    id: 'warmUp.whyCome',
    sv: 'Vad lockade dig att komma hit?',
    en: 'What made you want to come?',
  },
  {
    id: 'warmUp.goodToday',
    sv: 'Vad har varit bra i dag?',
    en: 'What has been good about today?',
  },
  {
    id: 'warmUp.laugh',
    sv: 'Vad skrattade du åt senast?',
    en: 'What has made you laugh lately?',
  },
  {
    id: 'warmUp.goodMood',
    sv: 'Vilken liten sak gör dig på gott humör?',
    en: 'What small thing puts you in a good mood?',
  },
  {
    id: 'warmUp.food',
    sv: 'Vilken mat tröttnar du aldrig på?',
    en: 'What food do you never get tired of?',
  },
  {
    id: 'warmUp.forFun',
    sv: 'Vad gjorde du senast bara för nöjes skull?',
    en: 'What did you last do just for fun?',
  },
  {
    id: 'warmUp.freeHour',
    sv: 'Var är du helst när du har en ledig timme?',
    en: 'Where do you like to spend a free hour?',
  },
  {
    id: 'warmUp.enjoyed',
    sv: 'Vad har du läst, sett eller hört som du gillade?',
    en: 'What have you read, seen or heard that you liked?',
  },
  {
    id: 'warmUp.goodMorning',
    sv: 'Hur ser en riktigt bra morgon ut för dig?',
    en: 'What does a good morning look like for you?',
  },
  {
    id: 'warmUp.lookingForward',
    sv: 'Vad ser du fram emot just nu?',
    en: 'What are you looking forward to?',
  },
]
