import type { ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { dayAndTime } from '../../inviting/invitationText.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import cards from '../gathering/Gathering.module.css'
import { useAnnounced } from '../HostContext.tsx'
import { RehearseButton } from '../rehearsal/RehearseButton.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { GuestFigures } from './GuestFigures.tsx'
import { GuestList } from './GuestList.tsx'
import styles from './Inviting.module.css'
import { Mix } from './Mix.tsx'
import { useAheadMs } from '../../ui/wallTime.ts'

/** Before the evening the console is a guest list. */
export function GuestDesk(): ReactNode {
  const text = { ...useMessages('hostGuests'), ...useMessages('hostEvening'), ...useMessages('programme') }
  const { title } = useCommon()
  const { open } = useSheets()
  return (
    <div className={styles.desk}>
      <h1 className="spoken">{title}</h1>
      <section className={cards.card}>
        <When />
        <GuestFigures />
        <div className={styles.buttons}>
          <Button onClick={() => open({ kind: 'invitations' })}>{text.invite}</Button>
          <Button look="quiet" onClick={() => open({ kind: 'snowball' })}>
            {text.snowball}
          </Button>
          <Button look="quiet" onClick={() => open({ kind: 'evening' })}>
            {text.changeEvening}
          </Button>
          <Button look="quiet" onClick={() => open({ kind: 'programme' })}>
            {text.programme}
          </Button>
        </div>
        <RehearseButton look="link" />
      </section>
      <Mix />
      <section className={cards.card}>
        <h2 className={cards.title}>{text.guests}</h2>
        <GuestList />
      </section>
    </div>
  )
}

function When(): ReactNode {
  const announced = useAnnounced()
  const language = useLanguage()
  const aheadMs = useAheadMs()
  if (announced === null) return null
  const { startsAt, venue, about } = announced
  return (
    <div>
      <h2 className={cards.title}>{dayAndTime(language, startsAt + aheadMs)}</h2>
      {venue !== null && <p className={styles.name}>{textIn(venue, language)}</p>}
      {about !== null && <p className={styles.why}>{textIn(about, language)}</p>}
    </div>
  )
}
