import type { ReactNode } from 'react'
import type { Language } from '../../../shared/text.ts'
import type { RosterEntry } from '../../../shared/hostViews.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import type { Messages } from '../../messages/shape.ts'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { useWallTime } from '../../ui/wallTime.ts'
import styles from './PersonRow.module.css'

export type PersonRowProps = { readonly entry: RosterEntry; readonly hasSign: boolean; readonly onOpen: () => void }

/** Spot, name, what is worth knowing, and with whom. */
export function PersonRow({ entry, hasSign, onOpen }: PersonRowProps): ReactNode {
  const language = useLanguage()
  const { name, place } = entry
  const notes = notesOn(language, entry)
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onOpen}>
        {hasSign && <Sign spot={place?.spot ?? null} label={messagesIn(language).common.spot} />}
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {notes !== '' && <span className={styles.note}>{notes}</span>}
          {entry.leavesAt !== null && <LeavesNote at={entry.leavesAt} />}
        </span>
        {place !== null && <span className={styles.partners}>{messagesIn(language).common.names(place.partners)}</span>}
      </button>
    </li>
  )
}

type SignProps = { readonly spot: number | null; readonly label: (spot: number) => string }

/** Whoever has no spot this round keeps the room for one, so that the names stay in line. */
function Sign({ spot, label }: SignProps): ReactNode {
  if (spot === null) return <span className={styles.noSign} />
  return <SpotSign className={styles.sign} spot={spot} label={label(spot)} />
}

/** Few leave early, and only their rows need to know the clock. */
function LeavesNote({ at }: { readonly at: number }): ReactNode {
  const time = useWallTime(at)
  const language = useLanguage()
  return <span className={styles.note}>{messagesIn(language).hostWishes.leavesNote(time ?? '')}</span>
}

/** What is out of the ordinary, and that they do not walk; empty for most. */
function notesOn(language: Language, entry: RosterEntry): string {
  const note = noteOn(messagesIn(language).hostPeople, entry)
  const { staysAtNote, staysNote } = messagesIn(language).hostWishes
  const { stays, isHidden } = entry
  const place = stays === null ? [] : [stays.spot === null ? staysNote : staysAtNote(stays.spot)]
  const pretend = entry.isPretend ? [messagesIn(language).hostRehearsal.isPretend] : []
  const hidden = isHidden ? [messagesIn(language).hostDoor.isHidden] : []
  return [...(note === null ? [] : [note]), ...place, ...hidden, ...pretend].join(' · ')
}

/** The one thing that is out of the ordinary; null for most. */
function noteOn(text: Messages['hostPeople'], entry: RosterEntry): string | null {
  if (entry.status === 'resting') return text.isSittingOut
  if (entry.isHost) return text.isYou
  if (entry.isMissed) return text.isMissed
  if (entry.isDoubtful) return text.isDoubtful
  if (!entry.hasPhone) return text.noPhone
  return entry.isAwake ? null : text.phoneAsleep
}
