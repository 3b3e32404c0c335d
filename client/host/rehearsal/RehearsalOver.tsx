import { useState, type ReactNode } from 'react'
import type { RoomCode } from '../../../shared/ids.ts'
import { useMessages } from '../../messages/language.ts'
import { type Carried, carriedTo, carryTo, forgetCarried, forgetRehearses, rehearses } from '../../opening/carried.ts'
import { OpeningForm } from '../../opening/OpeningForm.tsx'
import { forgetHostSecret } from '../../room/hostSecret.ts'
import { hostedRooms } from '../../room/hostedRooms.ts'
import { Field } from '../../ui/Field.tsx'
import { Sentence } from '../Sentence.tsx'
import styles from './RehearsalOver.module.css'

/** All of it is gone. Where to now: back to the room that was rehearsed, or to one like it in earnest. */
export function RehearsalOver({ code }: { readonly code: RoomCode }): ReactNode {
  const text = { ...useMessages('rehearsal'), ...useMessages('hostRehearsal'), ...useMessages('host') }
  const origin = rehearses(code)
  const real = hostedRooms().find((room) => room.code === origin)
  const carried = carriedTo(code)

  function leave(): void {
    forgetCarried(code)
    forgetRehearses(code)
    forgetHostSecret(code)
  }

  return (
    <Sentence title={text.over} why={text.overWhy}>
      <div className={styles.ways}>
        {real !== undefined && (
          <a className={styles.main} href={`/host/${real.code}`} onClick={leave}>
            {text.backToReal(real.title)}
          </a>
        )}
        {real === undefined && carried !== null && <OpenReal carried={carried} onOpened={leave} />}
        <a href="/" onClick={leave}>
          {text.toFront}
        </a>
      </div>
    </Sentence>
  )
}

/** The same evening in a room in earnest. One that was only called a rehearsal gets a name of its own. */
function OpenReal({ carried, onOpened }: { readonly carried: Carried; readonly onOpened: () => void }): ReactNode {
  const text = { ...useMessages('home'), ...useMessages('rehearsal'), ...useMessages('hostRehearsal') }
  const [title, setTitle] = useState(carried.room.title === text.rehearsalTitle ? '' : carried.room.title)
  return (
    <OpeningForm
      label={text.openReal}
      wanted={() => ({ ...carried.room, title })}
      onOpened={(opened) => {
        carryTo(opened, carried)
        onOpened()
      }}
    >
      <p>{text.openRealWhy}</p>
      <Field label={text.title} value={title} onChange={(event) => setTitle(event.target.value)} autoComplete="off" enterKeyHint="go" />
    </OpeningForm>
  )
}
