import type { ReactNode } from 'react'
import { MetList } from '../MetList.tsx'
import { useTakeHome } from './Own.tsx'
import { whomIMet } from './whomIMetPart.ts'

/** Whom one met; and once there is time, all that one keeps of them. */
export function TakenHome({ names }: { readonly names: readonly string[] }): ReactNode {
  const takeHome = useTakeHome()
  if (takeHome.kind === 'later') return <MetList names={names} />
  return <whomIMet.Part of={takeHome} meanwhile={<MetList names={names} />} />
}
