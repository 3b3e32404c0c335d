/** An evening as lines to read: when, what, and by which rule; and what of it broke one. */
import type { PersonId } from '../../shared/ids.ts'
import { violations } from '../simulation/invariants.ts'
import { type RoomFile, type Step, replaySteps } from './roomFile.ts'
import { tell } from './telling.ts'

export type Story = { readonly lines: readonly string[]; readonly isWhole: boolean }

/** `timeZone`: an IANA name; the reader's own if left out. */
export function storyOf({ code, openedAt, entries }: RoomFile, timeZone?: string): Story {
  const clock = clockIn(timeZone)
  const numbers = new Map<PersonId, number>()
  const of = (person: PersonId): string => {
    numbers.set(person, numbers.get(person) ?? numbers.size + 1)
    return `#${numbers.get(person)}`
  }
  const { steps, stuck } = replaySteps(entries)
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(openedAt)
  const told = steps.flatMap(({ entry }) =>
    entry.events.map((event) => `${clock(entry.at)}  ${String(entry.seq).padStart(4)}  ${tell(event, { of, clock })}`),
  )
  const broken = steps.flatMap(brokenIn)
  const last = steps.at(-1)?.after
  const summary = last === undefined ? [] : [`${entries.length} entries, ${last.people.length} people, ${last.rounds.length} rounds.`]
  return {
    lines: [`Room ${code}, ${day}. Guests are numbered in the order in which they came.`, '', ...told, '', ...summary, ...broken, ...(stuck === null ? ['It replays to its end.'] : [stuck.sentence])],
    isWhole: stuck === null && broken.length === 0,
  }
}

function brokenIn({ entry, before, after }: Step): readonly string[] {
  if (before === null) return []
  return violations(before, after, entry.at).map((sentence) => `Entry ${entry.seq} breaks a rule: ${sentence}`)
}

function clockIn(timeZone: string | undefined): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone })
  return (at) => format.format(at)
}
