import { useState, type ReactNode } from 'react'
import { invitationLink } from '../../../shared/invitationLink.ts'
import type { SnowballView } from '../../../shared/inviting.ts'
import { invitationText } from '../../inviting/invitationText.ts'
import type { OwnLink } from '../../inviting/ownLinks.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useCommon, useProgramme } from '../../ui/RoomContext.tsx'
import { useAnnounced } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Inviting.module.css'
import { useAheadMs } from '../../ui/wallTime.ts'

export type HostInvitationProps = { readonly invitation: SnowballView['invitations'][number]; readonly link: OwnLink | null }

/** For whom, how many have come by it, the text to send, and the way to take it back. */
export function HostInvitation({ invitation: { id, used, places }, link }: HostInvitationProps): ReactNode {
  const text = useMessages('hostGuests')
  const { give, problem } = useHostCommand()
  const forWhom = link === null || link.forWhom === '' ? text.aLink : link.forWhom
  return (
    <li className={styles.link}>
      <p className={styles.name}>{forWhom}</p>
      <p className={styles.note}>{used === 0 ? text.noAnswer(places) : text.usedOf(used, places)}</p>
      {link === null ? <p className={styles.why}>{text.elsewhere}</p> : <Sending secret={link.secret} />}
      <div>
        <Button look="link" aria-label={text.takeBackThat(forWhom)} onClick={() => void give({ type: 'dropInvitation', id })}>
          {text.takeBack}
        </Button>
      </div>
      <Problem reason={problem} />
    </li>
  )
}

function Sending({ secret }: { readonly secret: string }): ReactNode {
  const { address, code, title } = useCommon()
  const { items } = useProgramme()
  const evening = useAnnounced()
  const language = useLanguage()
  const aheadMs = useAheadMs()
  const text = { ...useMessages('common'), ...useMessages('hostGuests') }
  const [isCodeShown, setIsCodeShown] = useState(false)
  const link = invitationLink({ origin: address, code, secret })
  if (evening === null) return null
  const words = invitationText(language, { title, evening, items, link, aheadMs })
  return (
    <>
      <p className={styles.words}>{words}</p>
      <div className={styles.buttons}>
        <CopyLink link={words} label={text.copyText} />
        <CopyLink link={link} label={text.copyInvitation} />
        {'share' in navigator && (
          <Button look="quiet" onClick={() => void share(words)}>
            {text.share}
          </Button>
        )}
        <Button look="quiet" aria-expanded={isCodeShown} onClick={() => setIsCodeShown(!isCodeShown)}>
          {text.showQr}
        </Button>
      </div>
      {/* The spoken name leaves the secret out. */}
      {isCodeShown && <QrCode className={styles.qr} text={link} label={text.qrCode(`${address}/j/${code}`)} />}
    </>
  )
}

async function share(words: string): Promise<void> {
  try {
    await navigator.share({ text: words })
  } catch {
    // They changed their mind, which is no news.
  }
}
