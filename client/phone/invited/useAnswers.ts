import type { Card } from '../../../shared/card.ts'
import type { Command } from '../../../shared/protocol.ts'
import { useDraft, type Draft } from '../useDraft.ts'

export type Answers = {
  readonly lines: readonly [Draft, Draft]
  readonly isChanged: boolean
  readonly command: Command
  readonly settle: () => void
}

/** What somebody is in the host's two categories: written before there is anybody to keep it for, and after. */
export function useAnswers([first, second]: Card['categories']): Answers {
  const lines = [useDraft('answer 0', first), useDraft('answer 1', second)] as const
  return {
    lines,
    isChanged: lines.some((line) => line.isChanged),
    command: { type: 'describeMe', card: { categories: [lines[0].text, lines[1].text] } },
    settle: () => lines.forEach((line) => line.settle(line.text)),
  }
}
