import type { ThemeQuestion } from './themeQuestion.ts'

export const experience: readonly ThemeQuestion<'experience'>[] = [
  {
    id: 'experience.pastYear',
    sv: 'Vad har du lärt dig det senaste året?',
    en: 'What have you learnt in the past year?',
  },
  {
    id: 'experience.sooner',
    sv: 'Vad önskar du att du hade vetat tidigare?',
    en: 'What do you wish you had known sooner?',
  },
  {
    id: 'experience.easier',
    sv: 'Vad var lättare än du trodde?',
    en: 'What turned out easier than you expected?',
  },
  {
    id: 'experience.proud',
    sv: 'Vad har du gjort som du är stolt över?',
    en: 'What have you done that you are proud of?',
  },
  {
    id: 'experience.teacher',
    sv: 'Vem lärde dig något du har nytta av än i dag?',
    en: 'Who taught you something you still use?',
  },
  {
    id: 'experience.endedWell',
    sv: 'Vad började dåligt men slutade bra?',
    en: 'What began badly but ended well?',
  },
  {
    id: 'experience.cooperation',
    sv: 'Vad får ett samarbete att fungera?',
    en: 'What helps people work well together?',
  },
  {
    id: 'experience.firstTime',
    sv: 'Vad har du nyligen provat för första gången?',
    en: 'What have you tried for the first time lately?',
  },
  {
    id: 'experience.habit',
    sv: 'Vilken vana är du glad att du har?',
    en: 'What habit are you glad to have?',
  },
  {
    id: 'experience.cameToLike',
    sv: 'Vad gillar du nu som du inte gillade förr?',
    en: 'What do you like now that you didn’t before?',
  },
  {
    id: 'experience.surprisedYourself',
    sv: 'När överraskade du senast dig själv?',
    en: 'When did you last surprise yourself?',
  },
]
