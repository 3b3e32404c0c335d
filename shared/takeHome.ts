/**
 * What people take home: what they tell whomever they meet, how they can be reached, whom they met, and what the room
 * seeks and offers. Slices like those of views.ts. RULES, K.
 */
import type { Card } from './card.ts'
import type { EntryId, MetId } from './ids.ts'

/** How somebody can be reached, by those with whom both said yes. Empty where they give nothing. `link` is http or https. */
export type Contact = { readonly phone: string; readonly email: string; readonly link: string; readonly other: string }

export const noContact: Contact = { phone: '', email: '', link: '', other: '' }

/** What of a card is shown to whomever its owner meets. */
export type Told = Pick<Card, 'does' | 'languages' | 'seeks' | 'offers'>

export type EntryKind = 'seeks' | 'offers'

/** What a phone's owner has told, and may change at any time. Null for who is not in the room. */
export type MineView = {
  readonly card: Card
  /** They have saved it themselves: until then nothing of it is shown to anybody they meet. */
  readonly isShown: boolean
  readonly contact: Contact
  /** Which lines of the card stand on the board. */
  readonly onBoard: { readonly [Kind in EntryKind]: boolean }
  /** Those entries of the board that are their own. */
  readonly entries: readonly EntryId[]
  /** Those that they have said they can help with, or would like. */
  readonly answered: readonly EntryId[]
} | null

/** Somebody the phone's owner met, or came together with by the board. */
export type MetView = Told & {
  readonly id: MetId
  readonly name: string
  readonly by: 'meeting' | 'board'
  /** The owner wants to keep in touch. */
  readonly isWanted: boolean
  /** How to reach them; null unless both want to keep in touch. */
  readonly contact: Contact | null
  /** The owner's own, for nobody else. Empty where there is none. */
  readonly note: string
  /** What the two have in common, in the words proposed last, and who of them agrees that it is shown. */
  readonly common: { readonly words: string; readonly isMine: boolean; readonly isTheirs: boolean } | null
}

/** Somebody can help with what the owner seeks, or would like what they offer: both agree before anything is shared. */
export type AnswerView = Told & { readonly entry: EntryId; readonly kind: EntryKind; readonly by: MetId; readonly name: string }

/** `later`: before anybody has met, and while its owner talks or listens. */
export type TakeHomeView =
  | { readonly kind: 'later' }
  | {
      readonly kind: 'open'
      /** In the order of meeting; then those whom the board brought together. */
      readonly people: readonly MetView[]
      readonly answers: readonly AnswerView[]
    }

export type EntryView = {
  readonly id: EntryId
  readonly text: string
  /** It has brought two people together. */
  readonly isAnswered: boolean
}

/** What the room seeks and offers, without names, in an order that tells nothing. Empty where there is no board. */
export type NeedsView = { readonly [Kind in EntryKind]: readonly EntryView[] }
