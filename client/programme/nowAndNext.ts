/** What is now and what comes next, with the times that people can go by. */
import type { Timetable } from '../../shared/timetable.ts'
import type { ProgrammeView } from '../../shared/views.ts'
import type { Item } from './itemName.ts'

export type NowAndNext = {
  /** `until`: null where it takes as long as it takes, or goes on past its time already. */
  readonly now: { readonly item: Item; readonly until: number | null } | null
  /** `at`: null where nobody knows. */
  readonly next: { readonly item: Item; readonly at: number | null } | null
  /** Nothing has begun yet. */
  readonly isBefore: boolean
}

export function nowAndNext({ items, current, next, eveningEndsAt }: ProgrammeView, table: Timetable, now: number): NowAndNext {
  const itemOf = (id: number | null | undefined): Item | undefined => items.find((item) => item.id === id)
  const startOf = (id: number): number | null => table.find((entry) => entry.id === id)?.startsAt ?? null
  const present = itemOf(current?.id)
  const coming = itemOf(next)
  const isBefore = current === null && !items.some(({ isOver }) => isOver)
  const until = current?.endsAt ?? null
  // Before the first item, times are known only where the evening has an end; after it they follow from what is now.
  const isTimed = isBefore ? eveningEndsAt !== null : until !== null && until > now
  return {
    now: present === undefined ? null : { item: present, until: until !== null && until > now ? until : null },
    next: coming === undefined ? null : { item: coming, at: isTimed ? startOf(coming.id) : null },
    isBefore,
  }
}
