import type { ReactNode } from 'react'
import type { MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { CommonGround } from './CommonGround.tsx'
import { KeepInTouch } from './KeepInTouch.tsx'
import { Note } from './Note.tsx'
import { Reach } from './Reach.tsx'
import { Sheet } from './Sheet.tsx'
import styles from './PersonSheet.module.css'
import { useToldLines } from './useToldLines.ts'

export type PersonSheetProps = { readonly met: MetView; readonly onClose: () => void }

/** One person one met, and all there is to it. */
export function PersonSheet({ met, onClose }: PersonSheetProps): ReactNode {
  const text = useMessages('phoneMet')
  const lines = useToldLines()(met)
  return (
    <Sheet title={met.name} onClose={onClose}>
      {lines.map((line) => (
        <p key={line} className={styles.words}>
          <bdi>{line}</bdi>
        </p>
      ))}
      <section className={styles.touch}>
        <KeepInTouch met={met} />
        <p className={styles.small}>{met.contact === null ? text.nobodySees : text.canChange}</p>
      </section>
      {met.contact !== null && <Reach met={met} contact={met.contact} />}
      <CommonGround met={met} />
      <Note met={met} />
    </Sheet>
  )
}
