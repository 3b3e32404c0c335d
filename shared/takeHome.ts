/**
 * What people take home: what they tell whomever they meet, how they can be reached, whom they met, and what the room
 * seeks and offers. Slices like those of views.ts, and the commands of phones. RULES, K.
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

/** The evening in figures. Nothing of notes, of contacts, or of who wanted to keep in touch with whom. */
export type EveningView = {
  /** Who came, in the order of their names, and with how many different people they have talked. */
  readonly people: readonly { readonly name: string; readonly met: number; readonly hasMetFew: boolean }[]
  readonly rounds: number
  /** Between two people who had not met here before. */
  readonly conversations: number
  /** What stood on the board that people sought: how many have been answered, and how many not. */
  readonly needs: { readonly answered: number; readonly open: number }
}

/** Everything that stands for all to read, so that the host can take it down, and put it back. */
export type WallView = {
  readonly entries: readonly (EntryView & { readonly kind: EntryKind; readonly isDown: boolean })[]
  readonly common: readonly { readonly id: EntryId; readonly words: string; readonly isDown: boolean }[]
}

/** What people tell and take home: possible for as long as the room lives, once it is closed, too. */
export type TakeHomeCommand =
  /** Only the lines that changed, so that two pages at one card lose nothing. From now on it is shown to whom they meet. */
  | { readonly type: 'describeMe'; readonly card: Partial<Card> }
  /** The lines that changed. Given to nobody but those with whom both want to keep in touch. */
  | { readonly type: 'giveContact'; readonly contact: Partial<Contact> }
  /** This line of one's card stands on the board, without a name; or no more. */
  | { readonly type: 'putOnBoard'; readonly kind: EntryKind; readonly isOn: boolean }
  /** No says nobody anything, and takes back a yes. */
  | { readonly type: 'keepInTouch'; readonly person: MetId; readonly isWanted: boolean }
  /** For nobody but oneself; empty takes it away. */
  | { readonly type: 'noteDown'; readonly about: MetId; readonly text: string }
  /** "We have this in common". `insteadOf`: the words it takes the place of, empty for none. Empty takes them away. */
  | { readonly type: 'proposeCommon'; readonly person: MetId; readonly words: string; readonly insteadOf: string }
  /** That these very words are shown to all, without names; or no more. */
  | { readonly type: 'agreeCommon'; readonly person: MetId; readonly words: string; readonly isAgreed: boolean }
  /** "I can help", or "I would like that": tells whoever wrote it one's name. False takes it back. */
  | { readonly type: 'answerEntry'; readonly entry: EntryId; readonly isWilling: boolean }
  /** Yes gives the two each other's contact, and the entry is answered. No tells nobody. */
  | { readonly type: 'settleAnswer'; readonly entry: EntryId; readonly by: MetId; readonly isWanted: boolean }
