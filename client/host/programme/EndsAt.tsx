import { useEffect, useRef, useState, type ReactNode } from 'react'
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

/** On the way from 17 to 19 a field passes 18, and a phone's clock never says that one is done with it. */
const quietMs = 1_000

/** When the evening is to end, by the clock on the wall: the next time it shows that. Saved by itself. */
export function EndsAt(): ReactNode {
  const { store } = useRoom()
  const { eveningEndsAt } = useProgramme()
  const text = useMessages('hostProgramme')
  const { give, problem } = useHostCommand()
  const present = useWallTime(eveningEndsAt) ?? ''
  const [field, setField] = useState({ written: present, present })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // Another console may set it, too.
  if (field.present !== present) setField({ written: present, present })

  function set(time: string): void {
    clearTimeout(timer.current)
    const ms = msUntilTime(time, new Date())
    // Half a time is none, and no wish to have none.
    if (time === present || ms === null) return
    void give({ type: 'endEvening', at: Math.round(roomNow(store.getState()) + ms) })
  }

  function write(written: string): void {
    setField({ written, present })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => set(written), quietMs)
  }

  return (
    <div className={styles.ends}>
      <Field
        type="time"
        label={text.eveningEnds}
        value={field.written}
        className={styles.endsField}
        onChange={(event) => write(event.target.value)}
        onBlur={() => set(field.written)}
      />
      {present !== '' && (
        <Button look="link" onClick={() => void give({ type: 'endEvening', at: null })}>
          {text.noEnd}
        </Button>
      )}
      <Problem reason={problem} />
    </div>
  )
}
