/** An evening that is announced ahead, who signs up for it, and through whom. */
import type { Card } from './card.ts'
import type { InvitationId, PersonId } from './ids.ts'
import type { Text } from './text.ts'

/** Whoever comes by an invitation is in at once, or the host says yes to each. */
export const waysIn = ['atOnce', 'asks'] as const
type WayIn = (typeof waysIn)[number]

/** `Words`: a text as people wrote it or, in the log, the id of one. Times are room-clock milliseconds. */
export type Announcement<Words = Text> = {
  readonly startsAt: number
  readonly endsAt: number
  /** What the evening is for, and where it is. */
  readonly about: Words | null
  readonly venue: Words | null
  /** How many can come; null for as many as a room holds. */
  readonly places: number | null
  readonly wayIn: WayIn
}

/** `waiting`: for a place. `turnedAway`: the host has said no. `off`: they have signed off. */
export type SignUpStanding = 'asked' | 'in' | 'waiting' | 'off' | 'turnedAway'

/** From a phone. */
export type InvitingCommand =
  /** `invitation`: the secret in the link they came by; null for none. */
  | { readonly type: 'signUp'; readonly name: string; readonly invitation: string | null }
  | { readonly type: 'signOff' }
  /** A link of their own, to send on. `secret`: 128 bits or more of the device's making; it stands in the link alone. */
  | { readonly type: 'invite'; readonly secret: string; readonly places: number }
  | { readonly type: 'takeBackInvitation'; readonly id: InvitationId }

/** From a console. */
export type HostInvitingCommand =
  /** The evening to come, as of now; null ends the signing up. */
  | { readonly type: 'announce'; readonly evening: Announcement | null }
  | { readonly type: 'hostInvites'; readonly secret: string; readonly places: number }
  | { readonly type: 'dropInvitation'; readonly id: InvitationId }
  /** No holds for whoever is in or waits, too. */
  | { readonly type: 'answerSignUp'; readonly person: PersonId; readonly isYes: boolean }
  /** Yes to all who asked. */
  | { readonly type: 'letInSignUps' }
  /** No to somebody, and to all who came through them and have not come into the room. */
  | { readonly type: 'turnAwayBranch'; readonly person: PersonId }
  | { readonly type: 'signOffPerson'; readonly person: PersonId }

/** What everybody may read of the evening to come. Null where nobody can sign up. */
export type AnnouncedView =
  | (Omit<Announcement, 'places' | 'wayIn'> & {
      /** Counted on with every change, so that a calendar knows the later of two. */
      readonly revision: number
      /** Whoever signs up now waits for a place. */
      readonly isFull: boolean
      /** What the host calls the categories that people may answer; empty where there is none. */
      readonly categories: readonly [string, string]
    })
  | null

/** What one person sees of their own sign-up; null for whoever has none. */
export type SignUpView = {
  readonly standing: SignUpStanding
  readonly name: string
  readonly card: Card
  /** The name of who invited them; null for the host, for nobody, and for somebody who is no longer there. */
  readonly invitedBy: string | null
  /** How many wait for a place before them. */
  readonly ahead: number
  /** Their own invitations. Who came by them is the host's to know. */
  readonly invitations: readonly { readonly id: InvitationId; readonly places: number }[]
} | null

/** Something worth saying about how mixed those are who come, in one of the categories that the host named. */
export type MixFact = {
  readonly category: 0 | 1
  /** So many have answered, of all who come. */
  readonly told: number
  readonly of: number
  /** How many different answers there are. */
  readonly kinds: number
  /** What most have answered, where that is more than half of the answers and they are four or more; else null. */
  readonly most: { readonly answer: string; readonly count: number } | null
}

/** Who came through whom: for hosts alone. */
export type SnowballView = {
  /** In the order in which they signed up. */
  readonly signUps: readonly {
    readonly id: PersonId
    /** Empty for somebody who has been erased. */
    readonly name: string
    readonly standing: SignUpStanding | 'came'
    /** Null for the host, and for whoever came without an invitation. */
    readonly by: PersonId | null
    /** 1 for whom the host invited, 2 for whom those invited, and so on. */
    readonly generation: number
    /** What they answered in each category. */
    readonly categories: readonly [string, string]
  }[]
  /** `used` may be more than `places`, where one was passed on. What is not used yet has not been answered. */
  readonly invitations: readonly {
    readonly id: InvitationId
    readonly by: PersonId | null
    readonly places: number
    readonly used: number
    readonly isOver: boolean
  }[]
  readonly mix: readonly MixFact[]
  readonly places: number | null
  readonly wayIn: WayIn | null
}
