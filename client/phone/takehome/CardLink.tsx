import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import styles from './CardLink.module.css'
import { useMine } from './Own.tsx'
import { whomIMet } from './whomIMetPart.ts'

const cardSheet = fetchedPart(async () => (await import('./CardSheet.tsx')).CardSheet)

export type CardLinkProps = {
  /** `box`: says what it is good for. */
  readonly look?: 'link' | 'box'
}

/** The quiet way in to one's own card. */
export function CardLink({ look = 'link' }: CardLinkProps): ReactNode {
  const text = useMessages('phoneCard')
  const mine = useMine()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    cardSheet.prefetch()
    whomIMet.prefetch()
  }, [])
  if (mine === null) return null
  const { does, seeks, offers } = mine.card
  const isBlank = !mine.isShown || `${does}${seeks}${offers}` === ''
  const opener = (
    <Button look="link" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
      {isBlank ? text.tell : text.change}
    </Button>
  )
  return (
    <>
      {look === 'box' && isBlank ? (
        <div className={styles.box}>
          <p>{text.why}</p>
          {opener}
        </div>
      ) : (
        opener
      )}
      {isOpen && <cardSheet.Part of={{ mine, onClose: () => setIsOpen(false) }} />}
    </>
  )
}
