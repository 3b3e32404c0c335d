import type { ReactNode } from 'react'
import type { SignUpStanding, SignUpView } from '../../../shared/inviting.ts'
import type { Sound } from '../../clap/sound.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { Erasing } from '../Erasing.tsx'
import { Page } from '../Page.tsx'
import { RoomLine } from '../RoomLine.tsx'
import { useAnnounced } from '../takehome/Own.tsx'
import { Words } from '../Words.tsx'
import { AnswersSheet } from './AnswersSheet.tsx'
import { EveningFacts } from './EveningFacts.tsx'
import styles from './Invited.module.css'
import { InvitesLink } from './InvitesLink.tsx'
import { Moved } from './Moved.tsx'
import { SigningOff } from './SigningOff.tsx'

export type OwnPageProps = {
  readonly signUp: NonNullable<SignUpView>
  readonly isDay: boolean
  readonly sound: Sound
  readonly onHere: () => void
}

/** What has become of one's sign-up, and what one can do with it. */
export function OwnPage({ signUp, isDay, sound, onHere }: OwnPageProps): ReactNode {
  const text = useMessages('phoneSignUp')
  const { name, standing, ahead, invitedBy } = signUp
  const heading: { readonly [S in SignUpStanding]: string } = {
    in: text.youHavePlace(name),
    waiting: text.youWait(ahead + 1),
    asked: text.youAsked(name),
    off: text.youAreOff(name),
    turnedAway: text.turnedAway,
  }
  const why: { readonly [S in SignUpStanding]: string } = {
    in: isDay ? text.hereWhy : text.placeWhy,
    waiting: text.waitWhy,
    asked: text.askedWhy,
    off: text.offWhy,
    turnedAway: text.turnedAwayWhy,
  }
  const isComing = standing !== 'off' && standing !== 'turnedAway'
  return (
    <Page top={<><RoomLine /><LanguageSwitch /></>}>
      <Words
        over={invitedBy === null ? undefined : text.invitedBy(invitedBy)}
        heading={heading[standing]}
        actions={<Actions signUp={signUp} isDay={isDay} sound={sound} onHere={onHere} />}
      >
        <p>{why[standing]}</p>
        {isComing && <Moved />}
        {isComing && <EveningFacts />}
      </Words>
    </Page>
  )
}

function Actions({ signUp, isDay, sound, onHere }: OwnPageProps): ReactNode {
  const text = useMessages('phoneSignUp')
  const { name, standing } = signUp
  const isOpen = useAnnounced() !== null
  const { run, isBusy, error, reason } = useCommand()
  const isComing = standing !== 'off' && standing !== 'turnedAway'

  function arrive(): void {
    // In the tap itself: no later moment may make a phone sound.
    sound.unlock()
    void run({ type: 'join', name })
  }

  return (
    <>
      <ErrorText text={reason === 'roomFull' && !isDay ? text.tooMany : error} />
      {standing === 'in' && isDay && <Button isBusy={isBusy} onClick={arrive}>{text.here}</Button>}
      {standing === 'off' && isOpen && (
        <Button isBusy={isBusy} onClick={() => void run({ type: 'signUp', name, invitation: null })}>
          {text.comeAfterAll}
        </Button>
      )}
      <InvitesLink look={isDay ? 'link' : 'main'} />
      <div className={styles.links}>
        {isComing && isOpen && <CalendarLink />}
        {isComing && <AnswersSheet signUp={signUp} />}
        {(isDay ? standing !== 'in' : !isComing) && <Button look="link" onClick={onHere}>{text.inRoom}</Button>}
        {isComing && <SigningOff />}
        <Erasing />
      </div>
    </>
  )
}

function CalendarLink(): ReactNode {
  const text = useMessages('phoneSignUp')
  const language = useLanguage()
  const { code } = useCommon()
  return (
    <a className={styles.link} href={`/api/rooms/${code}/evening.ics?lang=${language}`} download>
      {text.calendar}
    </a>
  )
}
