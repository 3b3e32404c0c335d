import { useState, type ReactNode } from 'react'
import { paces, type Pace } from '../../../shared/rehearsal.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { useMessages } from '../../messages/language.ts'
import { isCoHost } from '../../room/hostSecret.ts'
import { RehearsalBand } from '../../ui/RehearsalBand.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useIsWide } from '../useIsWide.ts'
import { Guide } from './Guide.tsx'
import { endGuide, goToStep, useGuideStep } from './guideStep.ts'
import styles from './RehearsalBar.module.css'
import { useEndRehearsal } from './useEndRehearsal.ts'

/** The band of a rehearsal, on the console: how fast it goes, the guide, and the one tap that ends it. */
export function RehearsalBar(): ReactNode {
  const { rehearsal } = useCommon()
  return rehearsal === null ? null : <Bar pace={rehearsal.pace} />
}

function Bar({ pace }: { readonly pace: Pace }): ReactNode {
  const { code } = useCommon()
  const text = useMessages('hostRehearsal')
  const isWide = useIsWide()
  const { give, problem } = useHostCommand()
  const { end, isEnding, problem: endProblem } = useEndRehearsal()
  const step = useGuideStep()
  const refused: Rejection | null = problem ?? endProblem
  return (
    <>
      <RehearsalBand>
        <div className={styles.controls} data-guide="rehearsal">
          <PaceChoice pace={pace} onChoose={(chosen) => void give({ type: 'setPace', pace: chosen })} />
          {isWide && (
            <button type="button" className={styles.button} onClick={() => goToStep(0)}>
              {text.showMe}
            </button>
          )}
          {!isCoHost(code) && (
            <button type="button" className={styles.button} aria-label={text.end} aria-busy={isEnding} onClick={isEnding ? undefined : end}>
              {isWide ? text.end : text.endShort}
            </button>
          )}
        </div>
        {pace !== 1 && isWide && <p className={styles.real}>{text.realTimes}</p>}
      </RehearsalBand>
      <Problem reason={refused} />
      {step !== null && <Guide step={step} onGo={goToStep} onEnd={endGuide} />}
    </>
  )
}

function PaceChoice({ pace, onChoose }: { readonly pace: Pace; readonly onChoose: (pace: Pace) => void }): ReactNode {
  const text = useMessages('hostRehearsal')
  const isWide = useIsWide()
  // Until the room says so, it shows what was chosen.
  const [chosen, setChosen] = useState<{ readonly pace: Pace; readonly from: Pace } | null>(null)
  const shown = chosen !== null && chosen.from === pace ? chosen.pace : pace
  return (
    <fieldset className={styles.paces}>
      <legend className={isWide ? styles.legend : 'spoken'}>{text.pace}</legend>
      {paces.map((each) => (
        <label key={each} className={styles.pace}>
          <input
            type="radio"
            className="spoken"
            name="pace"
            aria-label={`${text.paceOf(each)}, ${text.paceSpoken(each)}`}
            checked={each === shown}
            onChange={() => {
              setChosen({ pace: each, from: pace })
              onChoose(each)
            }}
          />
          {text.paceOf(each)}
        </label>
      ))}
    </fieldset>
  )
}
