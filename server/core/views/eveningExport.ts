/** The evening as a host may take it along: names and figures, and what stands for all to read, without who wrote it. */
import type { RoomState } from '../state.ts'
import { entriesOf } from '../takehome/board.ts'
import { eveningFigures } from './evening.ts'
import { agreedCommons } from './wall.ts'
import type { Words } from './words.ts'

export type EveningExport = ReturnType<typeof eveningFigures> & {
  readonly title: string
  readonly onBoard: readonly { readonly kind: 'seeks' | 'offers'; readonly text: string; readonly isAnswered: boolean }[]
  readonly inCommon: readonly string[]
}

export function eveningExport(state: RoomState, words: Words): EveningExport {
  return {
    title: words.title,
    ...eveningFigures(state, words),
    onBoard: entriesOf(state, words)
      .filter(({ isDown }) => !isDown)
      .map(({ kind, text, isAnswered }) => ({ kind, text, isAnswered })),
    inCommon: agreedCommons(state, words)
      .filter(({ isDown }) => !isDown)
      .map((common) => common.words),
  }
}
