import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Countdown } from '../../ui/Countdown.tsx'
import { useIsEnding } from '../../ui/useIsEnding.ts'
import { Heading } from '../Heading.tsx'
import { Page } from '../Page.tsx'
import { RoundLine } from '../RoundLine.tsx'
import { questionStep } from '../textStep.ts'
import { useDim } from '../useDim.ts'
import { useQuestion } from '../useQuestion.ts'
import { Words } from '../Words.tsx'
import styles from './Groups.module.css'
import { useNeighbourTurn } from './useNeighbourTurn.ts'

type Props = { readonly stage: 'moving' | 'talking'; readonly round: number }

/** Nobody is told a partner: whoever stands closest is one. */
export function NeighbourPage({ stage, round, menu }: Props & { readonly menu: ReactNode }): ReactNode {
  const text = useMessages('phoneGroups')
  if (stage === 'talking') return <Talk round={round} menu={menu} />
  return (
    <Page top={<><RoundLine /><Countdown className={styles.time} />{menu}</>}>
      <Words heading={text.turnToNeighbour}>
        <p>{text.afterwards}</p>
      </Words>
    </Page>
  )
}

function Talk({ round, menu }: { readonly round: number; readonly menu: ReactNode }): ReactNode {
  const text = useMessages('phoneGroups')
  const { almostOver } = useMessages('phone')
  const { words } = useQuestion(round)
  const turn = useNeighbourTurn(round)
  const isEnding = useIsEnding(2)
  const isDim = useDim() && !isEnding
  return (
    <Page isDim={isDim} top={<><span className={styles.grow}>{text.youAndNeighbour}</span>{menu}</>}>
      <Heading className={styles.question} step={questionStep(words)}>
        {words}
      </Heading>
      {turn !== null && <p className={styles.line}>{turn.words}</p>}
      <footer className={styles.foot}>
        <p>{isEnding ? <strong>{almostOver}</strong> : text.afterwards}</p>
        <Countdown className={styles.digits} />
      </footer>
    </Page>
  )
}
