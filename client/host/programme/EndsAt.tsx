import { useState, type ReactNode } from 'react'
import { hostProgrammeMessages } from '../../messages/hostProgramme.ts'
import { useMessages } from '../../messages/language.ts'
import { roomNow } from '../../room/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useProgramme, useRoom } from '../../ui/RoomContext.tsx'
import { useWallTime } from '../../ui/wallTime.ts'
import { msUntilTime } from '../people/more/written.ts'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Programme.module.css'

/** When the evening is to end, by the clock on the wall: the next time it shows that. */
export function EndsAt(): ReactNode {
  const { eveningEndsAt } = useProgramme()
  const present = useWallTime(eveningEndsAt) ?? ''
  // Another console may set it, too.
  return <EndsAtField key={present} present={present} />
}

function EndsAtField({ present }: { readonly present: string }): ReactNode {
  const { store } = useRoom()
  const text = useMessages(hostProgrammeMessages)
  const { give, problem } = useHostCommand()
  const [written, setWritten] = useState(present)

  function set(time: string): void {
    setWritten(time)
    const ms = msUntilTime(time, new Date())
    if (time === present || (ms === null && time !== '')) return
    void give({ type: 'endEvening', at: ms === null ? null : Math.round(roomNow(store.getState()) + ms) })
  }

  return (
    <div className={styles.ends}>
      <Field
        type="time"
        label={text.eveningEnds}
        value={written}
        className={styles.endsField}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={() => set(written)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') set(written)
        }}
      />
      {present !== '' && (
        <Button look="link" onClick={() => set('')}>
          {text.noEnd}
        </Button>
      )}
      <Problem reason={problem} />
    </div>
  )
}
