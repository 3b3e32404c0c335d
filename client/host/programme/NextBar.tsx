import type { ReactNode } from 'react'
import { isLookHere } from '../../../shared/stages.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { Button } from '../../ui/Button.tsx'
import { useProgramme, useStage } from '../../ui/RoomContext.tsx'
import { LookingHere } from '../gathering/LookingHere.tsx'
import bar from '../gathering/StartBar.module.css'
import { Troubles } from '../gathering/Troubles.tsx'
import { useConsole } from '../HostContext.tsx'
import { useKeys } from '../keys.ts'
import { Problem } from '../Problem.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { isSlip } from '../slip.ts'
import { useHostCommand } from '../useHostCommand.ts'
import { beginWords } from './beginWords.ts'
import styles from './Programme.module.css'
import { useRoundsAreOver } from './useRoundsAreOver.ts'

/** The big button of an evening with a programme: the next item, and after the last one good night. */
export function NextBar(): ReactNode {
  return isLookHere(useStage()) ? <LookingHere /> : <Next />
}

function Next(): ReactNode {
  const { items, current, next } = useProgramme()
  const { isStarting, nextRound } = useConsole()
  const { open } = useSheets()
  const language = useLanguage()
  const text = { ...messagesIn(language).host, ...messagesIn(language).hostSetup, ...messagesIn(language).hostProgramme }
  const { give, problem, slow } = useHostCommand(current?.id)
  const item = items.find(({ id }) => id === next)
  const isBefore = current === null && !items.some(({ isOver }) => isOver)
  const isBusy = isStarting || slow !== null
  const areRoundsOver = useRoundsAreOver()

  function press(): void {
    if (isBusy || isSlip('start')) return
    if (item === undefined) return open({ kind: 'close' })
    void give({ type: 'beginItem', id: item.id, from: current?.id ?? null })
  }
  function oneMore(): void {
    if (!isBusy && !isSlip('start')) void give({ type: 'oneMore', round: nextRound - 1 })
  }

  // While it is being planned, who presses Page Down wants to see more of the page; later it is a clicker.
  useKeys(isBefore ? { ' ': press } : { ' ': press, pagedown: press, arrowright: press })
  const words = item === undefined ? text.closeRoom : beginWords(language, item, isBefore)
  return (
    <div className={`${bar.bar} ${styles.bar}`}>
      <div className={bar.words}>
        {isBefore && !areRoundsOver && <p className={bar.summary}>{text.everybodySees}</p>}
        {item?.plan.kind === 'meeting' && <Troubles />}
        <Problem reason={problem} />
      </div>
      <div className={`${bar.buttons} ${styles.bigButtons}`} data-guide="start">
        {areRoundsOver && (
          <Button look="quiet" className={`${bar.main} ${styles.more}`} isBusy={isBusy} onClick={oneMore}>
            {text.oneMore}
          </Button>
        )}
        <Button className={`${bar.main} ${styles.next}`} data-long={words.length > longSigns} isBusy={isBusy} onClick={press}>
          {isStarting ? text.pairing : words}
        </Button>
      </div>
    </div>
  )
}

/** Longer than this, and the words are set smaller so that the button stays a button. */
const longSigns = 36
