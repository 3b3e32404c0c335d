// The built-in questions. Each is for strangers who stand together for two minutes: all answer it, it
// is read at a glance from far away, and it asks for nothing private. A pairing may be three people, so
// only the question that the book gave us says "two".

import type { Purpose } from '../../../shared/settings.ts'
import { business } from './deck/business.ts'
import { commonGround } from './deck/commonGround.ts'
import { experience } from './deck/experience.ts'
import { help } from './deck/help.ts'
import { lookingBack } from './deck/lookingBack.ts'
import type { ThemeQuestion, Translated } from './deck/themeQuestion.ts'
import { warmUp } from './deck/warmUp.ts'

export type ThemeId = 'warmUp' | 'business' | 'commonGround' | 'help' | 'experience' | 'lookingBack'

type DeckQuestionId = ThemeQuestion<ThemeId>['id']

export type DeckQuestion = {
  readonly id: DeckQuestionId
  readonly theme: ThemeId
  readonly text: Translated
}

export const themes: readonly ThemeId[] = [
  'warmUp',
  'business',
  'commonGround',
  'help',
  'experience',
  'lookingBack',
]

const questionsByTheme: Readonly<Record<ThemeId, readonly ThemeQuestion<ThemeId>[]>> = {
  warmUp,
  business,
  commonGround,
  help,
  experience,
  lookingBack,
}

/** In the order of `themes`. */
export const deck: readonly DeckQuestion[] = themes.flatMap((theme) =>
  questionsByTheme[theme].map(({ id, ...text }) => ({ id, theme, text })),
)

export function deckQuestion(id: string): DeckQuestion | undefined {
  return deck.find((question) => question.id === id)
}

// `lookingBack` is in none of these, and so comes last: it is for late in an evening, whatever the purpose.
const fittingThemes: Readonly<Record<Purpose, readonly ThemeId[]>> = {
  mingle: ['warmUp', 'commonGround', 'experience'],
  business: ['business', 'help', 'experience'],
  peers: ['experience', 'help', 'commonGround'],
  support: ['help', 'commonGround', 'warmUp', 'experience'],
  reunion: ['experience', 'commonGround', 'warmUp'],
}

/** All themes: those that fit the purpose first, then the rest. */
export function themesFor(purpose: Purpose): readonly ThemeId[] {
  const fitting = fittingThemes[purpose]
  return [...fitting, ...themes.filter((theme) => !fitting.includes(theme))]
}
