import type { ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { dayAndTime } from '../../inviting/invitationText.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { itemHeading } from '../../programme/itemName.ts'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { useAheadMs } from '../../ui/wallTime.ts'
import { useAnnounced } from '../takehome/Own.tsx'
import styles from './Invited.module.css'

/** When, where, what for, and what will happen. */
export function EveningFacts(): ReactNode {
  const text = useMessages('phoneSignUp')
  const common = useMessages('common')
  const language = useLanguage()
  const evening = useAnnounced()
  const { items } = useProgramme()
  const aheadMs = useAheadMs()
  if (evening === null) return null
  const about = evening.about === null ? '' : textIn(evening.about, language)
  const venue = evening.venue === null ? '' : textIn(evening.venue, language)
  return (
    <dl className={styles.facts}>
      <Fact name={text.when} value={dayAndTime(language, evening.startsAt + aheadMs)} />
      <Fact name={text.where} value={apart(venue)} />
      <Fact name={text.about} value={apart(about)} />
      <Fact name={text.programme} value={items.length === 0 ? '' : common.series(items.map((item) => itemHeading(language, item)))} />
    </dl>
  )
}

/** What a host wrote runs as it was written. */
const apart = (words: string): ReactNode => (words === '' ? '' : <bdi>{words}</bdi>)

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
