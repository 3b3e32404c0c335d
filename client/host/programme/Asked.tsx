/** What asks once before it happens. */
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemName } from '../../programme/itemName.ts'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { Confirm } from '../sheets/Confirm.tsx'

export type AskedProps = { readonly id: number; readonly onClose: () => void }

/** To go to another item in the middle of rounds. */
export function BeginAnyway({ id, onClose }: AskedProps): ReactNode {
  const { items, current } = useProgramme()
  const language = useLanguage()
  const text = messagesIn(language).hostProgramme
  const nameOf = (wanted: number | undefined): string => items.filter((item) => item.id === wanted).map((item) => itemName(language, item)).join('')
  const areRounds = items.some((item) => item.id === current?.id && item.plan.kind === 'meeting')
  const ask = areRounds || current === null ? text.beginAsk : text.breakOffAsk(nameOf(current.id))
  const why = (areRounds ? text.beginWhy : text.breakOffWhy)(nameOf(id))
  const command = { type: 'beginItem', id, from: current?.id ?? null } as const
  return <Confirm question={ask} why={why} yes={text.beginAnyway} command={command} onClose={onClose} />
}

/** To take out what has begun: put back it would be something yet to come. */
export function RemoveBegun({ id, onClose }: AskedProps): ReactNode {
  const text = useMessages('hostProgramme')
  return <Confirm question={text.removeAsk} why={text.removeWhy} yes={text.remove} command={{ type: 'removeItem', id }} onClose={onClose} />
}
