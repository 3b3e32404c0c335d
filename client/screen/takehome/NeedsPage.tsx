import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useFrame } from '../network/useFrame.ts'
import { useNeeds } from '../ScreenContext.tsx'
import { textWidth } from '../textWidth.ts'
import { columnGap, layColumns, layList, needsSizes, type NeedsLine } from './layNeeds.ts'
import styles from './NeedsPage.module.css'
import { PageFrame } from './PageFrame.tsx'

export type NeedsPageProps = { readonly turn: number }

/** The board: what the room seeks beside what it offers. */
export function BoardOfNeeds({ turn }: NeedsPageProps): ReactNode {
  const { seeks, offers } = useNeeds()
  const text = useMessages('screenTakeHome')
  const area = useRef<HTMLDivElement>(null)
  const frame = useFrame(area)
  const fit = useMemo(() => {
    if (frame === null) return null
    return layColumns([seeks, offers], { ...frame, height: frame.height - headHeight }, measure)
  }, [seeks, offers, frame])
  const of = fit?.pages.length ?? 0
  const number = of === 0 ? 0 : turn % of
  const [left = [], right = []] = fit?.pages[number] ?? []
  return (
    <PageFrame title={text.board} hint={text.boardHow} pages={of > 1 ? { number: number + 1, of } : null} area={area}>
      {fit !== null && (
        <div className={styles.columns} style={drawn(fit.size)}>
          <Column heading={text.seeks} lines={left} />
          <Column heading={text.offers} lines={right} />
        </div>
      )}
    </PageFrame>
  )
}

/** What nobody has answered yet. */
export function OpenNeeds({ turn }: NeedsPageProps): ReactNode {
  const { seeks } = useNeeds()
  const text = useMessages('screenTakeHome')
  const area = useRef<HTMLDivElement>(null)
  const frame = useFrame(area)
  const open = useMemo(() => seeks.filter(({ isAnswered }) => !isAnswered), [seeks])
  const fit = useMemo(() => (frame === null ? null : layList(open, { ...frame, height: frame.height - airAbove }, measure)), [open, frame])
  const of = fit?.pages.length ?? 0
  const number = of === 0 ? 0 : turn % of
  return (
    <PageFrame title={text.openNeeds} hint={text.boardHow} pages={of > 1 ? { number: number + 1, of } : null} area={area}>
      {fit !== null && (
        <div className={styles.columns} style={drawn(fit.size)} data-middle>
          {fit.pages[number]?.map((lines) => <Column key={lines[0]?.id} heading={null} lines={lines} />)}
        </div>
      )}
    </PageFrame>
  )
}

/** What the headings take of the columns' height. */
const headHeight = 8

/** Where there are no headings. */
const airAbove = 3

const measure = (line: string): number => textWidth(line, 'name')

function Column({ heading, lines }: { readonly heading: string | null; readonly lines: readonly NeedsLine[] }): ReactNode {
  return (
    <section className={styles.column}>
      {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line: { lines, isAnswered } }: { readonly line: NeedsLine }): ReactNode {
  const { answered } = useMessages('screenTakeHome')
  return (
    <li className={styles.line} data-answered={isAnswered}>
      <p className={styles.words} dir="auto">
        {lines.join('\n')}
      </p>
      {isAnswered && <span className="spoken">{answered}</span>}
    </li>
  )
}

/** The numbers of the layout, for the style sheet. */
function drawn(size: number): CSSProperties & { readonly [name: `--${string}`]: number } {
  return { '--size': size, '--leading': needsSizes.leading, '--gap': needsSizes.gap, '--mark': needsSizes.mark, '--between': columnGap, '--head': headHeight }
}
