/** How mixed those who come are, in plain figures; what to say about it is for the host's page. RULES, I. */
import type { Labels } from '../../../shared/card.ts'
import type { MixFact } from '../../../shared/inviting.ts'

/** What one of them answered in each category: as it is written, and a key that is the same for two who read the same. */
export type Answers = readonly [Answer | null, Answer | null]
type Answer = { readonly key: string; readonly written: string }

/** Fewer than this say nothing about a room. */
const tellingAnswers = 4

/** One fact for each category that has a name. */
export function mixOf(people: readonly Answers[], { categories }: Pick<Labels, 'categories'>): readonly MixFact[] {
  return ([0, 1] as const).filter((category) => categories[category] !== '').map((category) => factOf(people, category))
}

function factOf(people: readonly Answers[], category: 0 | 1): MixFact {
  const answers = people.flatMap((person) => person[category] ?? [])
  const counts = new Map<string, { readonly answer: string; readonly count: number }>()
  for (const { key, written } of answers) {
    const known = counts.get(key)
    counts.set(key, { answer: known?.answer ?? written, count: (known?.count ?? 0) + 1 })
  }
  const [largest = null] = [...counts.values()].toSorted((one, other) => other.count - one.count)
  const isMost = largest !== null && answers.length >= tellingAnswers && largest.count > answers.length / 2
  return { category, told: answers.length, of: people.length, kinds: counts.size, most: isMost ? largest : null }
}
