import { useState, type ReactNode } from 'react'
import type { InvitationId } from '../../../shared/ids.ts'
import { invitationLink } from '../../../shared/invitationLink.ts'
import type { AnnouncedView } from '../../../shared/inviting.ts'
import { languageFacts } from '../../../shared/languages.ts'
import { languages, type Language } from '../../../shared/text.ts'
import { invitationText } from '../../inviting/invitationText.ts'
import type { OwnLink } from '../../inviting/ownLinks.ts'
import { fetchLanguage, useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useCommon, useProgramme } from '../../ui/RoomContext.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useAheadMs } from '../../ui/wallTime.ts'
import styles from './Invited.module.css'

export type GivenLinkProps = {
  readonly id: InvitationId
  readonly places: number
  /** Null where it was made on another device, which alone has its secret. */
  readonly link: OwnLink | null
  readonly evening: NonNullable<AnnouncedView>
}

export function GivenLink({ id, places, link, evening }: GivenLinkProps): ReactNode {
  const text = useMessages('phoneInvites')
  return (
    <section className={styles.part}>
      <h3>{link === null || link.forWhom === '' ? text.yourLink : text.linkFor(link.forWhom)}</h3>
      <p className={styles.small}>{text.placesOf(places)}</p>
      {link === null ? <p>{text.otherDevice}</p> : <Sending secret={link.secret} evening={evening} />}
      <TakingBack id={id} />
    </section>
  )
}

function Sending({ secret, evening }: { readonly secret: string; readonly evening: GivenLinkProps['evening'] }): ReactNode {
  const text = useMessages('phoneInvites')
  const { code, title } = useCommon()
  const { items } = useProgramme()
  const aheadMs = useAheadMs()
  const [language, setLanguage] = useState<Language>(useLanguage())
  // The address by which this phone came is one that works.
  const link = invitationLink({ origin: location.origin, code, secret })
  const words = invitationText(language, { title, evening, items, link, aheadMs })
  // The words of a language that this page does not speak have to come first.
  const choose = (chosen: Language): void => void fetchLanguage(chosen).then(() => setLanguage(chosen), () => undefined)
  return (
    <>
      <Choice
        legend={text.inLanguage}
        options={languages.map((value) => ({ value, label: languageFacts[value].name, lang: value }))}
        value={language}
        onChoose={choose}
      />
      <p className={styles.ready} lang={language} dir={languageFacts[language].direction}>
        {words}
      </p>
      {'share' in navigator && (
        <Button onClick={() => void navigator.share({ text: words }).catch(() => undefined)}>{text.send}</Button>
      )}
      <CopyLink link={words} label={text.copy} />
      <details>
        <summary>{text.showQr}</summary>
        <QrCode className={styles.qr} text={link} label={text.qrLabel} />
      </details>
    </>
  )
}

/** Asks once. Whoever came by it keeps their place. */
function TakingBack({ id }: { readonly id: InvitationId }): ReactNode {
  const text = useMessages('phoneInvites')
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, error } = useCommand()
  if (!isAsking) {
    return (
      <Button look="link" onClick={() => setIsAsking(true)}>
        {text.takeBack}
      </Button>
    )
  }
  return (
    <>
      <p>{text.takeBackWhy}</p>
      <ErrorText text={error} />
      <Button look="quiet" isBusy={isBusy} onClick={() => void run({ type: 'takeBackInvitation', id })}>
        {text.takeBackNow}
      </Button>
    </>
  )
}
