import type { ReactNode } from 'react'
import type { Kind } from './kinds.ts'

/** A sign for each kind of item, in the colour of the text around it. Its word stands beside it. */
export function KindIcon({ kind, className }: { readonly kind: Kind; readonly className?: string | undefined }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 24 24" fill="none" stroke="currentcolor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  )
}

/** A stage; somebody who speaks; people round a table; a cup; two who meet; one who presents another; a hand that waves. */
const paths: { readonly [K in Kind]: string } = {
  gathering: 'M3 5h18v11H3zM12 16v4M8 20h8',
  speaker: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  groups: 'M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM12 3.5v.01M12 20.5v.01M3.5 12v.01M20.5 12v.01M6 6v.01M18 18v.01M6 18v.01M18 6v.01',
  fika: 'M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 10h2a3 3 0 0 1 0 6h-2M8 3v3M12 3v3',
  meeting: 'M7 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM17 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM2.5 20v-2a4.5 4.5 0 0 1 9 0v2M12.5 20v-2a4.5 4.5 0 0 1 9 0v2',
  introductions: 'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM3 20v-1a5 5 0 0 1 10 0v1M15 12h6M18 9l3 3-3 3',
  goodbye: 'M8 12V6a1.5 1.5 0 0 1 3 0v5M11 10V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-11 3.5L3.6 14a1.5 1.5 0 0 1 2.4-1.8L8 14',
}
