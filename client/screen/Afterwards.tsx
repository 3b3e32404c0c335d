import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { useCommon, useProgramme } from '../ui/RoomContext.tsx'
import { Outcome } from './network/Outcome.tsx'
import { useHides } from './ScreenContext.tsx'
import styles from './Afterwards.module.css'

/** Gathered after the rounds: what came of them so far. Thanks are for the goodbye, and for the closed room. */
export function Afterwards(): ReactNode {
  const { title, conversations } = useCommon()
  const { title: hidesTitle, isPlain } = useHides()
  const text = useMessages('screen')
  const { now, next } = useNowAndNextWords()
  const { items, current } = useProgramme()
  const isGoodbye = items.find(({ id }) => id === current?.id)?.plan.kind === 'goodbye'
  // The host may have this picture shown in the middle of fika: then nobody is called together.
  const words = isGoodbye ? text.thanks : now === null || isPlain ? text.gatherHere : now
  if (conversations > 0) return <Outcome>{next === null || isPlain ? words : `${words} ${next}`}</Outcome>
  return (
    <main className={styles.afterwards}>
      <p className={styles.title}>{hidesTitle ? '' : title}</p>
      <h1>{words}</h1>
    </main>
  )
}
