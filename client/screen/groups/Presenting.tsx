import { useMemo, type ReactNode, type RefObject } from 'react'
import type { SpeakingView, StageView } from '../../../shared/views.ts'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import type { BoardLine } from '../boardGrid.ts'
import { Fitted } from '../Fitted.tsx'
import { NameBoard } from '../NameBoard.tsx'
import { useGroups } from '../ScreenContext.tsx'
import talking from '../Talking.module.css'
import { TimeRing } from '../TimeRing.tsx'
import styles from './Groups.module.css'
import { useGroupLines } from './useGroupLines.ts'

export type PresentingProps = {
  readonly stage: Extract<StageView, { readonly kind: 'introducing' }>
  readonly corner: RefObject<HTMLElement | null>
}

/** Calls who speaks about whom: all together, or in each circle of the room. */
export function Presenting({ stage, corner }: PresentingProps): ReactNode {
  const { introduces } = useCommon()
  if (!stage.isByClock) return <AllTogether stage={stage} />
  if (introduces === 'byThemselves') return <OwnCircles stage={stage} />
  return stage.turn === 0 ? <FindCircle stage={stage} corner={corner} /> : <Circles stage={stage} corner={corner} />
}

type StageProps = Pick<PresentingProps, 'stage'>

/** The one who speaks, as large as can be; who is next, so that they are ready; the time, which cuts nobody off. */
function AllTogether({ stage: { turn, of } }: StageProps): ReactNode {
  const groups = useGroups()
  const text = useMessages('presenting')
  const screen = useMessages('screenGroups')
  const says = usePresents()
  const [now, next] = groups.kind === 'presenting' ? (groups.groups[0]?.turns ?? []) : []
  return (
    <main className={talking.talking} data-long>
      <p className={talking.round}>{turn === 0 ? text.introductions : text.turnOf(turn, of)}</p>
      {turn > 0 && <TimeRing />}
      <section className={styles.call} data-alone={turn === 0}>
        {turn === 0 && <p className={styles.over}>{text.comeTogether}</p>}
        {turn === 0 && <p className={styles.when}>{screen.first}</p>}
        <Fitted as="h1" text={now === undefined ? screen.allPresented : says(now)} sizes={callSizes} className={styles.now} />
        {turn > 0 && <Fitted as="p" text={next === undefined ? screen.last : `${screen.next}: ${says(next)}`} sizes={nextSizes} className={styles.next} />}
      </section>
    </main>
  )
}

const nextSizes = [5, 4.6, 4.2, 3.8, 3.4, 3]
/** Below 6 only for a name of thirty letters in one word. */
const callSizes = [13, 12, 11, 10, 9, 8.25, 7.5, 6.75, 6, 5.25, 4.6, 4, 3.5]

/** Pairs that found each other make circles by themselves: nobody is called by name. */
function OwnCircles({ stage: { turn, of } }: StageProps): ReactNode {
  const text = useMessages('presenting')
  return (
    <main className={talking.talking} data-long={turn === 0}>
      <p className={talking.round}>{turn === 0 ? text.introductions : text.turnOf(turn, of)}</p>
      <TimeRing />
      <Fitted as="h1" text={turn === 0 ? text.makeCircles : text.nextInCircle} sizes={callSizes} className={talking.words} />
    </main>
  )
}

function FindCircle({ stage, corner }: PresentingProps): ReactNode {
  const { findGroup } = useMessages('screenGroups')
  const lines = useGroupLines()
  return <NameBoard title={findGroup} lines={lines} hasSigns={lines.some(({ spot }) => spot !== null)} since={stage.startsAt} isByName corner={corner} />
}

/** Who speaks at each spot: whoever has no phone reads it here. */
function Circles({ stage, corner }: PresentingProps): ReactNode {
  const groups = useGroups()
  const { introduces } = useCommon()
  const text = useMessages('screenGroups')
  const lines = useMemo(
    () =>
      groups.kind !== 'presenting'
        ? []
        : groups.groups.flatMap(({ spot, turns }): readonly BoardLine[] => {
            const now = turns.find(({ turn }) => turn === stage.turn)
            if (now === undefined) return []
            const neighbour = introduces === 'byThemselves' ? text.presentsNeighbour : text.presentsThemselves
            return [{ name: now.name, under: now.presents === null ? neighbour : text.presentsWhom(now.presents), spot }]
          }),
    [groups, stage.turn, introduces, text],
  )
  const hasSigns = lines.some(({ spot }) => spot !== null)
  return <NameBoard title={text.presentation(stage.turn, stage.of)} lines={lines} hasSigns={hasSigns} since={stage.startsAt} isByName={false} corner={corner} />
}

/** "Anna presents Bo". */
function usePresents(): (speaking: SpeakingView) => string {
  const { introduces } = useCommon()
  const text = useMessages('presenting')
  return ({ name, presents }) => {
    if (presents !== null) return text.presents(name, presents)
    return introduces === 'byThemselves' ? text.presentsNeighbour(name) : text.presentsThemselves(name)
  }
}
