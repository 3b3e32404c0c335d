import { useState, type ReactNode } from 'react'
import type { OpenRoom } from '../../shared/protocol.ts'
import { rehearsalPeople } from '../../shared/rehearsal.ts'
import { useMessages } from '../messages/language.ts'
import { Field } from '../ui/Field.tsx'
import { OpeningForm, type OpeningFormProps } from './OpeningForm.tsx'

export type RehearseFormProps = Pick<OpeningFormProps, 'secret' | 'onOpened'> & {
  /** A room without a name is called a rehearsal. */
  readonly room: Pick<OpenRoom, 'title' | 'purpose' | 'language'>
}

/** How many pretend people, and off it goes. */
export function RehearseForm({ room, ...rest }: RehearseFormProps): ReactNode {
  const text = useMessages('rehearsal')
  const [people, setPeople] = useState(String(usualPeople))
  const [isWrong, setIsWrong] = useState(false)
  const { least, most } = rehearsalPeople

  function wanted(): Omit<OpenRoom, 'hostSecret'> | null {
    const count = Number(people)
    const isRight = Number.isInteger(count) && count >= least && count <= most
    setIsWrong(!isRight)
    const title = room.title.trim() === '' ? text.rehearsalTitle : room.title
    return isRight ? { ...room, title, rehearsal: { people: count } } : null
  }

  return (
    <OpeningForm label={text.begin} wanted={wanted} {...rest}>
      <Field
        label={text.howMany}
        value={people}
        onChange={(event) => setPeople(event.target.value)}
        error={isWrong ? text.wrongNumber(least, most) : null}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        autoComplete="off"
        enterKeyHint="go"
      />
    </OpeningForm>
  )
}

/** As many as a usual evening has, and few enough to look at. */
const usualPeople = 24
