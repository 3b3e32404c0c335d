import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './Arrivals.module.css'
import { useNames } from './ScreenContext.tsx'

/** Names that are drawn at all: more than fit in any picture. Dropped in bunches, so that the rest stay in place. */
const drawnMost = 120
const bunch = 40

/**
 * Names in order of arrival. The newest are always in sight, for those who have just come look for their own; the
 * first rows make way, and are counted.
 */
export function Arrivals(): ReactNode {
  const names = useNames()
  const text = useMessages('screen')
  const list = useRef<HTMLUListElement>(null)
  const [outOfSight, setOutOfSight] = useState(0)
  const skipped = Math.max(0, Math.ceil((names.length - drawnMost) / bunch) * bunch)
  const hidden = skipped + outOfSight

  // After every drawing: whatever has changed may have moved names from row to row.
  useLayoutEffect(() => {
    const { current } = list
    if (current === null) return undefined
    const count = (): void => setOutOfSight(rowsAbove(current))
    count()
    const follower = new ResizeObserver(count)
    follower.observe(current)
    return () => follower.disconnect()
  })

  if (names.length === 0) return <p className={styles.first}>{text.whoIsFirst}</p>
  return (
    <ul ref={list} className={styles.arrivals}>
      {names.slice(skipped).map((name, index) => (
        <li key={name} className={styles.name} data-out={index < outOfSight}>
          {name}
        </li>
      ))}
      {hidden > 0 && <li className={styles.more}>{text.andMore(hidden)}</li>}
    </ul>
  )
}

/** How many names the top edge cuts off. */
function rowsAbove(list: HTMLElement): number {
  const { top } = list.getBoundingClientRect()
  return [...list.querySelectorAll('[data-out]')].filter((name) => name.getBoundingClientRect().top < top - 1).length
}
