import { useState, type ReactNode } from 'react'
import { roomNow } from '../../../room/store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useRoom } from '../../../ui/RoomContext.tsx'
import { Problem } from '../../Problem.tsx'
import { useHostCommand } from '../../useHostCommand.ts'
import { useWallTime } from '../../../ui/wallTime.ts'
import { useMessages } from '../../../messages/language.ts'
import styles from './MoreAbout.module.css'
import type { PersonFormProps } from './StayForm.tsx'
import { msUntilTime } from './written.ts'

/** When somebody has to go, by the clock on the wall: the next time it shows that. */
export function LeavingForm({ entry: { id: person, leavesAt } }: PersonFormProps): ReactNode {
  const { store } = useRoom()
  const text = { ...useMessages('common'), ...useMessages('hostWishes') }
  const { give, problem, slow } = useHostCommand()
  const present = useWallTime(leavesAt) ?? ''
  const [written, setWritten] = useState(present)

  async function leaveAt(time: string): Promise<void> {
    const ms = msUntilTime(time, new Date())
    const at = ms === null ? null : Math.round(roomNow(store.getState()) + ms)
    if ((await give({ type: 'leavingPerson', person, leavesAt: at })) && at === null) setWritten('')
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void leaveAt(written)
      }}
    >
      <div>
        <Field
          type="time"
          label={text.leavesAt}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
        <p className={styles.why}>{text.leavesWhy}</p>
      </div>
      {written !== '' && written !== present && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      {leavesAt !== null && (
        <Button look="link" className={styles.link} onClick={() => void leaveAt('')}>
          {text.staysToEnd}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
