import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useCommon, useStage } from '../../ui/RoomContext.tsx'
import { Confirm, type ConfirmProps } from './Confirm.tsx'

export type GatherSheetProps = { readonly round: number; readonly onClose: () => void }

/** Asks once before everybody gathers, in the words of what that ends. */
export function GatherSheet({ round, onClose }: GatherSheetProps): ReactNode {
  const words = useWords()
  return <Confirm {...words} command={{ type: 'backToGathering', round }} onClose={onClose} />
}

function useWords(): Pick<ConfirmProps, 'question' | 'why' | 'yes'> {
  const text = useMessages('host')
  const groups = useMessages('hostGroups')
  const { introduces } = useCommon()
  const stage = useStage()
  const kind = stage.kind === 'paused' ? stage.held : stage.kind
  if (kind === 'discussing') return { question: text.gatherAsk, why: groups.endGroupsWhy, yes: text.gather }
  if (introduces === null) return { question: text.gatherAsk, why: text.gatherWhy, yes: text.gather }
  return { question: groups.stopAsk, why: kind === 'introducing' ? groups.stopWhy : groups.stopTalkWhy, yes: groups.stopPresenting }
}
