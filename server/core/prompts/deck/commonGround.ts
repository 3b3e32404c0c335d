import type { ThemeQuestion } from './themeQuestion.ts'

export const commonGround: readonly ThemeQuestion<'commonGround'>[] = [
  {
    id: 'commonGround.interests',
    sv: 'Vad har vi för gemensamma intressen?',
    en: 'What interests do we share?',
  },
  {
    id: 'commonGround.forHours',
    sv: 'Vad kan vi prata om hur länge som helst?',
    en: 'What could we talk about for hours?',
  },
  {
    id: 'commonGround.learnNext',
    sv: 'Vad vill vi lära oss härnäst?',
    en: 'What do we want to learn next?',
  },
  {
    id: 'commonGround.unguessed',
    sv: 'Vad har vi gemensamt som ingen skulle gissa?',
    en: 'What do we share that nobody would guess?',
  },
  {
    id: 'commonGround.make',
    sv: 'Vad tycker vi om att laga, bygga eller odla?',
    en: 'What do we like to cook, build or grow?',
  },
  {
    id: 'commonGround.childhoodGames',
    sv: 'Vad lekte vi helst när vi var små?',
    en: 'What did we love to play when we were little?',
  },
  {
    id: 'commonGround.boringToOthers',
    sv: 'Vad tycker vi är roligt som andra tycker är tråkigt?',
    en: 'What do we enjoy that others find boring?',
  },
  {
    id: 'commonGround.dayOut',
    sv: 'Vart skulle vi åka på utflykt ihop?',
    en: 'Where would we go on a day out together?',
  },
  {
    id: 'commonGround.agree',
    sv: 'Vad kan vi snabbt bli överens om?',
    en: 'What can we quickly agree on?',
  },
  {
    id: 'commonGround.differently',
    sv: 'Vad gör vi på helt olika sätt?',
    en: 'What do we do in very different ways?',
  },
]
