import type { ReactNode } from 'react'
import { unreachable } from '../../../shared/unreachable.ts'
import { Afterwards } from '../Afterwards.tsx'
import { BoardOfNeeds, OpenNeeds } from './NeedsPage.tsx'
import { useScreenPage } from './useScreenPage.ts'
import { WallPage } from './WallPage.tsx'

/** What came of the talks, page by page; `usual` where it is that one's turn, or there is nothing else to show. */
export function GatheredPage({ usual }: { readonly usual: ReactNode }): ReactNode {
  const { page, turn } = useScreenPage()
  switch (page) {
    case 'usual':
      return usual
    case 'picture':
      return <Afterwards />
    case 'wall':
      return <WallPage turn={turn} />
    case 'board':
      return <BoardOfNeeds turn={turn} />
    case 'openNeeds':
      return <OpenNeeds turn={turn} />
    default:
      return unreachable(page)
  }
}
