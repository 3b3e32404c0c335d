import { useRef, type ReactNode } from 'react'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { AccessibilityLink } from '../ui/AccessibilityLink.tsx'
import { SpokenHere } from '../spoken/SpokenHere.tsx'
import { Button } from '../ui/Button.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Erasing } from './Erasing.tsx'
import { HelpSheet } from './help/HelpSheet.tsx'
import { Leaving } from './Leaving.tsx'
import styles from './Menu.module.css'
import { Renaming } from './Renaming.tsx'
import { Resting } from './Resting.tsx'
import type { Insider } from './scene.ts'
import { Silence } from './Silence.tsx'
import { SuggestionSheet } from './SuggestionSheet.tsx'
import { CardLink } from './takehome/CardLink.tsx'
import { TellHostSheet } from './TellHostSheet.tsx'
import { TestClap } from './TestClap.tsx'
import { WishSheet } from './WishSheet.tsx'

export type MenuProps = { readonly you: Insider; readonly sound: Sound }

/** What one may want now and then, out of the way of what everybody needs each round. */
export function Menu({ you, sound }: MenuProps): ReactNode {
  const text = useMessages('phone')
  const common = useMessages('common')
  const dialog = useRef<HTMLDialogElement>(null)
  const close = (): void => dialog.current?.close()

  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-label={text.menu}
        aria-haspopup="dialog"
        data-keeps="menu"
        onClick={() => dialog.current?.showModal()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 12h.01M12 12h.01M20 12h.01" />
        </svg>
      </button>
      <dialog ref={dialog} className={styles.menu} aria-label={text.menu}>
        <SpokenHere />
        <div className={styles.head}>
          <LanguageSwitch />
          <Button look="link" onClick={close}>
            {common.close}
          </Button>
        </div>
        <Renaming name={you.name} onDone={close} />
        <TestClap sound={sound} look="quiet" />
        <Silence sound={sound} />
        <Resting isResting={you.status === 'resting'} onDone={close} />
        <div className={styles.wishes}>
          <CardLink />
          <HelpSheet you={you} />
          <SuggestionSheet you={you} />
          <WishSheet kind="cameTogether" you={you} />
          <WishSheet kind="apart" you={you} />
          <TellHostSheet you={you} />
        </div>
        <div className={styles.goodbye}>
          <Leaving />
          <Erasing />
          <AccessibilityLink className={styles.page} />
        </div>
      </dialog>
    </>
  )
}
