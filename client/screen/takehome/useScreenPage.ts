import { useCommon, useProgramme, useStage } from '../../ui/RoomContext.tsx'
import { useLook, useNeeds, useWall } from '../ScreenContext.tsx'
import { useItemShown } from '../useItemShown.ts'
import { useTurns } from '../usePageNumber.ts'
import { pagesFor, type ScreenPage } from './pagesFor.ts'

/** So slowly that nobody is called from a talk, and each can be read to its end. */
const turnMs = 20_000

export type PageShown = {
  readonly page: ScreenPage
  /** How often it has had its turn: what does not fit on one picture goes on at the next. */
  readonly turn: number
}

/** The page that is shown now; by the room clock, so that several screens turn together. */
export function useScreenPage(): PageShown {
  const stage = useStage()
  const { conversations } = useCommon()
  const { items, current } = useProgramme()
  const itemShown = useItemShown()
  const { shows } = useLook()
  const { seeks, offers } = useNeeds()
  const wall = useWall()
  const filled: readonly ScreenPage[] = [
    ...(conversations > 0 ? ['picture' as const] : []),
    ...(wall.length > 0 ? ['wall' as const] : []),
    ...(seeks.length + offers.length > 0 ? ['board' as const] : []),
    ...(seeks.some(({ isAnswered }) => !isAnswered) ? ['openNeeds' as const] : []),
  ]
  const now = items.find(({ id }) => id === current?.id)?.plan.kind ?? null
  const item = itemShown?.plan.kind ?? (now === 'goodbye' ? now : null)
  const pages = pagesFor({ chosen: shows, filled, item, hasTalked: conversations > 0, isClosed: stage.kind === 'closed' })
  const turned = useTurns('startsAt' in stage ? stage.startsAt : 0, turnMs)
  return { page: pages[turned % pages.length] ?? 'usual', turn: Math.floor(turned / pages.length) }
}
