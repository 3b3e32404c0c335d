/** What has happened about an evening to come. Ids, times and numbers only: what people wrote stands beside the log. */
import type { InvitationId, PersonId, TextId } from '../../../shared/ids.ts'
import type { Announcement } from '../../../shared/inviting.ts'

export type InvitingEvent =
  | { readonly type: 'eveningAnnounced'; readonly evening: Announcement<TextId> }
  | { readonly type: 'signUpsEnded' }
  /** `by`: null for the host. */
  | { readonly type: 'invited'; readonly invitation: InvitationId; readonly by: PersonId | null; readonly places: number }
  | { readonly type: 'invitationOver'; readonly invitation: InvitationId }
  /** Again, for whoever had signed off. `invitation`: null where they came through nobody. */
  | { readonly type: 'signedUp'; readonly person: PersonId; readonly invitation: InvitationId | null; readonly standing: 'asked' | 'in' | 'waiting' }
  | { readonly type: 'signUpsMoved'; readonly people: readonly PersonId[]; readonly to: 'in' | 'waiting' | 'turnedAway' }
  | { readonly type: 'signedOff'; readonly person: PersonId }
