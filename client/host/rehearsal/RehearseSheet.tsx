import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { carryTo, rehearses, rememberRehearses } from '../../opening/carried.ts'
import { RehearseForm } from '../../opening/RehearseForm.tsx'
import { newSecret } from '../../room/identity.ts'
import { roomCode } from '../../../shared/ids.ts'
import { recall, remember } from '../../room/storage.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useCarried } from './useCarried.ts'
import styles from './RehearseSheet.module.css'

/** The planned evening with pretend people, in a room beside this one. A room has one rehearsal at a time. */
export function RehearseSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { code } = useCommon()
  const carried = useCarried()
  const text = { ...useMessages('rehearsal'), ...useMessages('hostRehearsal') }

  function onOpened(opened: string): void {
    const rehearsal = roomCode(opened)
    // Opened before, and not over yet: it is as it was left.
    if (rehearsal === null || rehearses(rehearsal) !== null) return
    rememberRehearses(opened, code)
    carryTo(opened, carried)
  }

  return (
    <Sheet title={text.rehearseRoom} onClose={onClose}>
      <div className={styles.sheet}>
        <p>{text.why}</p>
        <p>{text.comesAlong}</p>
        <RehearseForm room={carried.room} secret={secretFor(code)} onOpened={onOpened} />
      </div>
    </Sheet>
  )
}

/** The same for the same room, so that this device never opens a second rehearsal of it beside the first. */
function secretFor(code: string): string {
  const key = `rehearsalKey.${code}`
  const known = recall(key)
  if (known !== null) return known
  const made = newSecret()
  remember(key, made)
  return made
}
