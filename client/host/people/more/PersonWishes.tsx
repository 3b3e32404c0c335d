import { useState, type ReactNode } from 'react'
import type { WishKind } from '../../../../shared/protocol.ts'
import type { RosterEntry } from '../../../../shared/hostViews.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { useConsole } from '../../HostContext.tsx'
import { Problem } from '../../Problem.tsx'
import { useHostCommand } from '../../useHostCommand.ts'
import { WishList } from '../../wishes/WishList.tsx'
import { useMessages } from '../../../messages/language.ts'
import type { Messages } from '../../../messages/shape.ts'
import styles from './MoreAbout.module.css'
import { PersonPick } from './PersonPick.tsx'

/** Whom somebody should meet, and whom not: what has been asked, and one more. */
export function PersonWishes({ entry: { id } }: { readonly entry: RosterEntry }): ReactNode {
  const wishes = useConsole().wishes.filter(({ people }) => people.includes(id))
  const text = useMessages('hostWishes')
  const { give, problem } = useHostCommand()
  const [kind, setKind] = useState<WishKind | null>(null)

  return (
    <>
      {wishes.length > 0 && <WishList wishes={wishes} />}
      <div>
        <Choice<WishKind | ''>
          legend={text.askFor}
          options={[
            { value: 'meet', label: text.shouldMeet },
            { value: 'apart', label: text.neverWith },
            { value: 'cameTogether', label: text.cameWith },
          ]}
          value={kind ?? ''}
          onChoose={(chosen) => setKind(chosen === '' ? null : chosen)}
        />
        {kind !== null && <p className={styles.why}>{whyOf(text, kind)}</p>}
      </div>
      {kind !== null && <PersonPick except={id} onPick={(other) => give({ type: 'wish', kind, people: [id, other] })} />}
      <Problem reason={problem} />
    </>
  )
}

function whyOf(text: Messages['hostWishes'], kind: WishKind): string {
  if (kind === 'meet') return text.shouldMeetWhy
  return kind === 'apart' ? text.neverWithWhy : text.cameWithWhy
}
