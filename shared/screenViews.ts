/** What a screen can ever know: slices like those of views.ts. */
import type { ScreenShows, ScreenTheme } from './settings.ts'
import type { NeedsView } from './takeHome.ts'
import type { Language, Text } from './text.ts'
import type { Wifi } from './wifi.ts'
import type { CommonView, ProgrammeView, SpeakingView } from './views.ts'

/** On the projector; a number stands for somebody whose name the host hides there. */
export type ScreenName = string | number

/** One person's line on the projector, in the order of names; those without one come last. */
export type BoardEntry = {
  readonly name: ScreenName
  readonly spot: number | null
  /** Empty for someone who sits this one out. */
  readonly partners: readonly ScreenName[]
}
export type BoardView = { readonly round: number; readonly entries: readonly BoardEntry[] }

/** All groups of the room, in the order of their spots; where all listen together one, with its present turn and the next. */
export type GroupsView<Name = string> =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'presenting'
      readonly groups: readonly { readonly spot: number | null; readonly names: readonly Name[]; readonly turns: readonly SpeakingView<Name>[] }[]
    }
  | {
      readonly kind: 'discussing'
      readonly groups: readonly { readonly spot: number | null; readonly names: readonly Name[]; readonly question: Text }[]
    }
/** Who talked with whom. Nobody is counted, and nobody comes first but by their name. */
export type NetworkView = {
  /** In the order of names; empty for somebody whose name is not shown. */
  readonly names: readonly ScreenName[]
  /** Two numbers for each pair, one after the other: places in `names`. */
  readonly pairs: readonly number[]
}

export type ScreenSlices = {
  readonly common: CommonView
  readonly programme: ProgrammeView
  /** Not for a screen that `isPlain`. */
  readonly needs: NeedsView
  /** What the host hides of it. `isPlain`: nothing that anybody has written is shown. */
  readonly hides: {
    readonly title: boolean
    readonly question: boolean
    readonly isPlain: boolean
    /** The rounds whose question was suggested by somebody whose name is hidden. */
    readonly askers: readonly number[]
  }
  /** Who is here, in order of arrival. */
  readonly names: readonly ScreenName[]
  /** Who stands where, this round and the next. */
  readonly boards: readonly BoardView[]
  readonly groupBoard: GroupsView<ScreenName>
  /** `wifi`: while people gather. */
  readonly look: {
    readonly theme: ScreenTheme
    readonly secondLanguage: Language | null
    readonly wifi: Wifi | null
    readonly shows: ScreenShows
  }
  /** Nobody while rounds are under way. */
  readonly network: NetworkView
  /** What pairs have in common, where both want it shown: without names, in an order that tells nothing. */
  readonly wall: readonly string[]
}
