import { useState, type ReactNode } from 'react'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { HelpSheet } from './help/HelpSheet.tsx'
import { InvitesLink } from './invited/InvitesLink.tsx'
import { Renaming } from './Renaming.tsx'
import { Resting } from './Resting.tsx'
import type { Insider } from './scene.ts'
import { SuggestionSheet } from './SuggestionSheet.tsx'
import { BoardLink } from './takehome/BoardLink.tsx'
import { MetLink } from './takehome/MetLink.tsx'
import { TestClap } from './TestClap.tsx'
import { useDraft } from './useDraft.ts'
import styles from './WhileWaiting.module.css'

export type WhileWaitingProps = { readonly you: Insider; readonly sound: Sound }

/** With time on one's hands: hear the clap, mend a name, sit out. */
export function WhileWaiting({ you, sound }: WhileWaitingProps): ReactNode {
  const text = useMessages('phone')
  const common = useMessages('common')
  const { phonesSound } = useCommon()
  const [isRenaming, setIsRenaming] = useState(false)
  const draft = useDraft('name', you.name)
  const stopRenaming = (): void => setIsRenaming(false)
  const cancel = (): void => {
    draft.write(you.name)
    stopRenaming()
  }
  if (isRenaming) {
    return (
      <>
        <Renaming name={you.name} takesFocus onDone={stopRenaming} />
        <Button look="link" onClick={cancel}>
          {common.cancel}
        </Button>
      </>
    )
  }
  return (
    <div className={styles.links}>
      {phonesSound && <TestClap sound={sound} look="link" />}
      <BoardLink />
      <MetLink />
      <InvitesLink look="link" />
      <SuggestionSheet you={you} />
      <HelpSheet you={you} />
      <Button look="link" onClick={() => setIsRenaming(true)}>
        {text.changeName}
      </Button>
      <Resting isResting={false} look="link" />
      {/* In a tab of its own: this one stays in the room. */}
      <a className={styles.link} href="/check" target="_blank" rel="noreferrer">
        {text.checkPhone}
      </a>
    </div>
  )
}
