import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useFrame } from '../network/useFrame.ts'
import { useWall } from '../ScreenContext.tsx'
import { textWidth } from '../textWidth.ts'
import { layWall, wallSizes, type WallEntry } from './layWall.ts'
import { PageFrame } from './PageFrame.tsx'
import styles from './WallPage.module.css'

/** What pairs have in common, in their own words and without names. */
export function WallPage({ turn }: { readonly turn: number }): ReactNode {
  const words = useWall()
  const text = useMessages('screenTakeHome')
  const area = useRef<HTMLDivElement>(null)
  const frame = useFrame(area)
  // What several pairs have written stands there once.
  const fit = useMemo(() => (frame === null ? null : layWall([...new Set(words)], frame, (line) => textWidth(line, 'name'))), [words, frame])
  const of = fit?.pages.length ?? 0
  const number = of === 0 ? 0 : turn % of
  return (
    <PageFrame title={text.inCommon} hint={text.inCommonHow} pages={of > 1 ? { number: number + 1, of } : null} area={area}>
      {fit !== null && (
        <ul className={styles.wall} style={drawn(fit.size)}>
          {fit.pages[number]?.map((row) => (
            <li key={row[0]?.words} className={styles.row}>
              {row.map((entry) => (
                <Entry key={entry.words} entry={entry} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}

function Entry({ entry }: { readonly entry: WallEntry }): ReactNode {
  return (
    <p className={styles.entry} dir="auto">
      {entry.lines.join('\n')}
    </p>
  )
}

/** The numbers of the layout, for the style sheet. */
function drawn(size: number): CSSProperties & { readonly [name: `--${string}`]: number } {
  return { '--size': size, '--leading': wallSizes.leading, '--padding': wallSizes.padding, '--side': wallSizes.side, '--gap': wallSizes.gap }
}
