import { noTraits } from '../../server/core/matching/company/traits.ts'
import type { Words } from '../../server/core/views/words.ts'
import { openTakeHome } from '../../server/words/takeHome.ts'
import { emptyCard, noLabels } from '../../shared/card.ts'

/** What people wrote: p1 is shown as "Person 1", and nobody told anything. */
export const words: Words = {
  title: 'Tisdagsmingel',
  zones: [],
  wifi: null,
  nameOf: (id) => id.replace('p', 'Person '),
  textOf: () => ({ sv: 'Vad vill du?' }),
  traitsOf: () => noTraits,
  cardOf: () => emptyCard,
  isCardShown: () => false,
  revisionOf: () => 0,
  wordsOf: () => [],
  cardsRevision: 0,
  labels: noLabels,
  takeHome: openTakeHome().words,
}
