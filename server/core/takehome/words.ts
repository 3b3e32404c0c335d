/** What people keep and agree to, beside the log: whom they want to keep in touch with stands in no event. */
import type { EntryId, MetId, PersonId } from '../../../shared/ids.ts'
import type { Contact, EntryKind } from '../../../shared/takeHome.ts'

type OfEach<Value> = { readonly [Kind in EntryKind]: Value }

/** `isDown`: the host has taken it off the board. */
export type Page = { readonly contact: Contact; readonly onBoard: OfEach<boolean>; readonly isDown: OfEach<boolean> }

/** What one keeps of another: theirs alone. `isTogether`: the board has brought them together. */
export type Tie = { readonly isWanted: boolean; readonly note: string; readonly isTogether: boolean }

/** What two have in common. `agreed`: who of them wants it shown. */
export type Common = {
  readonly people: readonly [PersonId, PersonId]
  readonly words: string
  readonly agreed: readonly PersonId[]
  readonly isDown: boolean
}

/** `by` can help with what `to` seeks, or would like what they offer. `entry`: the words that they have read. */
export type Answer = {
  readonly by: PersonId
  readonly to: PersonId
  readonly about: EntryKind
  readonly entry: EntryId
  readonly stands: 'willing' | 'takenBack' | 'declined' | 'accepted'
}

export type TakeHomeWords = {
  readonly pageOf: (person: PersonId) => Page
  readonly tieOf: (by: PersonId, of: PersonId) => Tie
  /** Whom the board has brought this person together with. */
  readonly togetherWith: (person: PersonId) => readonly PersonId[]
  /** Of two in either order; null where nothing ever stood. Its words are empty once they are taken away. */
  readonly commonOf: (one: PersonId, other: PersonId) => Common | null
  /** All that stands. */
  readonly commons: () => readonly Common[]
  readonly answersBy: (person: PersonId) => readonly Answer[]
  readonly answersTo: (person: PersonId) => readonly Answer[]
  /** All that is kept by this person and of them, and that they have with anybody, whatever has become of it. */
  readonly tiesWith: (person: PersonId) => readonly { readonly by: PersonId; readonly of: PersonId }[]
  readonly commonsWith: (person: PersonId) => readonly Common[]
  /** By which one person's phone names another. */
  readonly metId: (viewer: PersonId, other: PersonId) => MetId
  readonly entryId: (person: PersonId, kind: EntryKind, text: string) => EntryId
  readonly commonId: (common: Common) => EntryId
}
