import type { CSSProperties, ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { SpotSign } from '../ui/SpotSign.tsx'
import { boardSizes, nameLeading, underLeading, type BoardLine } from './boardGrid.ts'
import styles from './BoardPage.module.css'

export type BoardPageProps = {
  readonly columns: readonly (readonly BoardLine[])[]
  readonly scale: number
  readonly columnWidth: number
  readonly hasSigns: boolean
}

/** One page of the board, in the sizes that its layout was reckoned with. */
export function BoardPage({ columns, scale, columnWidth, hasSigns }: BoardPageProps): ReactNode {
  return (
    <div className={styles.board} style={drawn({ scale, columnWidth })}>
      {columns.map((lines) => (
        <ul key={lines[0]?.name} className={styles.column}>
          {lines.map((line) => (
            <Line key={line.name} line={line} hasSigns={hasSigns} />
          ))}
        </ul>
      ))}
    </div>
  )
}

function Line({ line, hasSigns }: { readonly line: BoardLine; readonly hasSigns: boolean }): ReactNode {
  const { spot: sayWhere } = useMessages('common')
  const { name, under, spot } = line
  return (
    <li className={styles.line}>
      {hasSigns && (
        <div className={styles.where}>
          {spot !== null && <SpotSign className={styles.sign} spot={spot} label={sayWhere(spot)} />}
        </div>
      )}
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.under}>{under}</p>
      </div>
    </li>
  )
}

type Drawn = { readonly scale: number; readonly columnWidth: number }

/** The numbers of the layout, for the style sheet. */
function drawn({ scale, columnWidth }: Drawn): CSSProperties & { readonly [name: `--${string}`]: number } {
  return {
    '--scale': scale,
    '--column-width': columnWidth,
    '--name': boardSizes.name,
    '--name-leading': nameLeading,
    '--under': boardSizes.under,
    '--under-leading': underLeading,
    '--sign': boardSizes.sign,
    '--sign-gap': boardSizes.signGap,
    '--row-gap': boardSizes.rowGap,
    '--column-gap': boardSizes.columnGap,
  }
}
