import type { ReactNode } from 'react'
import { useNowAndNext } from '../programme/useNowAndNext.ts'
import { FikaPage } from './FikaPage.tsx'
import type { Insider } from './scene.ts'

export type GatheredProps = {
  readonly you: Insider
  readonly menu: ReactNode
  readonly isGathering: boolean
  readonly children: ReactNode
}

/** While people gather: in a fika the phone asks to be put away; else it shows what it would show anyway. */
export function Gathered({ you, menu, isGathering, children }: GatheredProps): ReactNode {
  const { now } = useNowAndNext()
  if (!isGathering || now?.item.plan.kind !== 'fika') return children
  return <FikaPage key={now.item.id} you={you} menu={menu} />
}
