import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './TakeHome.module.css'

/** What stands on the projector while people gather. */
export function ScreenShowsChoice(): ReactNode {
  const { screenShows, hasBoard } = useConsole().settings
  const text = useMessages('hostTakeHome')
  const { give, problem } = useHostCommand()
  return (
    <div>
      <Choice
        legend={text.shows}
        options={[
          { value: 'byTurns' as const, label: text.byTurns },
          { value: 'picture' as const, label: text.picture },
          { value: 'wall' as const, label: text.wall },
          ...(hasBoard
            ? [
                { value: 'board' as const, label: text.boardShown },
                { value: 'openNeeds' as const, label: text.openNeeds },
              ]
            : []),
        ]}
        value={screenShows}
        onChoose={(wanted) => void give({ type: 'configure', settings: { screenShows: wanted } })}
      />
      {screenShows === 'byTurns' && <p className={styles.why}>{text.showsWhy}</p>}
      <Problem reason={problem} />
    </div>
  )
}
