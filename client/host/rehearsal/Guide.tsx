import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import styles from './Guide.module.css'
import { type GuideTarget, usePlacing } from './usePlacing.ts'

export type GuideProps = { readonly step: number; readonly onGo: (step: number) => void; readonly onEnd: () => void }

/** What each step points at: the first of these that is on the page. */
const targets: readonly (readonly GuideTarget[])[] = [['screen'], ['people'], ['start', 'rounds'], ['rounds', 'start'], ['rehearsal']]
const startStep = 2

/** Points at a control, beside it and never on it: what to press there, and what the room will see. */
export function Guide({ step, onGo, onEnd }: GuideProps): ReactNode {
  const text = useMessages('hostRehearsal')
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const isRunning = 'round' in useStage()
  const placing = usePlacing(popover, targets[step] ?? [])
  const words = stepWords(text, step, isRunning)
  const isLast = step === targets.length - 1

  useOwnKeys(popover, onEnd)
  // Whoever has pressed the big button has done what this step asks.
  useEffect(() => {
    if (step === startStep && isRunning) onGo(startStep + 1)
  }, [step, isRunning, onGo])

  return (
    <>
      {placing?.ring !== undefined && <div className={styles.ring} style={placing.ring} aria-hidden />}
      <div
        ref={popover}
        role="dialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-why`}
        className={styles.guide}
        style={placing?.popover}
        data-placed={placing !== null}
      >
        <p className={styles.count}>{text.step(step + 1, targets.length)}</p>
        <Title key={step} id={`${id}-title`} words={words.title} />
        <p id={`${id}-why`} className={styles.why}>
          {words.why}
        </p>
        <div className={styles.buttons}>
          {!isLast && (
            <Button look="link" onClick={onEnd}>
              {text.skip}
            </Button>
          )}
          <Button className={styles.next} onClick={() => (isLast ? onEnd() : onGo(step + 1))}>
            {isLast ? text.done : text.next}
          </Button>
        </div>
      </div>
    </>
  )
}

/** Each step takes the focus, so that whoever listens hears it, and goes on from there. */
function Title({ id, words }: { readonly id: string; readonly words: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
      {words}
    </h2>
  )
}

/** Escape leaves the guide. The console's own keys are for whoever is at the console, not in here. */
function useOwnKeys(popover: RefObject<HTMLElement | null>, onEnd: () => void): void {
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => {
    const element = popover.current
    const press = (event: KeyboardEvent): void => {
      event.stopPropagation()
      if (event.key === 'Escape') end.current()
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [popover])
}

type Words = { readonly title: string; readonly why: string }

function stepWords(text: ReturnType<typeof useMessages<'hostRehearsal'>>, step: number, isRunning: boolean): Words {
  const all: readonly Words[] = [
    { title: text.screenStep, why: text.screenStepWhy },
    { title: text.peopleStep, why: text.peopleStepWhy },
    { title: text.startStep, why: text.startStepWhy },
    { title: text.roundsStep, why: isRunning ? text.roundsStepWhy : text.beforeRoundsStepWhy },
    { title: text.endStep, why: text.endStepWhy },
  ]
  return all[step] ?? { title: '', why: '' }
}
