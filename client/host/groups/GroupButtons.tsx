import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useKeys, type Keys } from '../keys.ts'
import buttons from '../live/StageButtons.module.css'
import { Problem } from '../Problem.tsx'
import { useGroupActions, type GroupAction } from './useGroupActions.ts'

/** The big button, which is always the next thing to do, and the others beside it. */
export function GroupButtons(): ReactNode {
  const { actions, problem } = useGroupActions()
  useKeys(keysOf(actions))
  return (
    <div>
      <div className={buttons.buttons} data-guide="rounds">
        {actions.map(({ name, label, spoken, press, isSlow }, index) => (
          <Button
            key={name}
            look={index === 0 ? 'main' : 'quiet'}
            className={index === 0 ? buttons.main : undefined}
            isBusy={isSlow}
            onClick={press}
            {...(spoken !== null && { 'aria-label': spoken })}
          >
            {label}
          </Button>
        ))}
      </div>
      <Problem reason={problem} />
    </div>
  )
}

/** Forth and back, as a clicker has it. */
function keysOf(actions: readonly GroupAction[]): Keys {
  const [main] = actions
  const back = actions.find(({ name }) => name === 'back')?.press
  const addTime = actions.find(({ name }) => name === 'addTime')?.press
  return {
    ...(main !== undefined && { ' ': main.press, pagedown: main.press, arrowright: main.press }),
    ...(back !== undefined && { pageup: back, arrowleft: back }),
    ...(addTime !== undefined && { '+': addTime }),
  }
}
