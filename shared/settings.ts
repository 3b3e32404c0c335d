/** What a room can be set to. */
import type { Floor } from './spots.ts'
import type { Language } from './text.ts'

/** What a room is for; it decides which themes of questions come first. */
export const purposes = ['mingle', 'business', 'peers', 'support', 'reunion'] as const
export type Purpose = (typeof purposes)[number]

/** What happens when the number is odd: three talk, one sits out, or the host makes it even. */
export type OddRule = 'trio' | 'bye' | 'hostJoins'

/** What a host may set at any time. Lengths hold from the next stage of their kind. */
export type Settings = {
  readonly talkingMs: number
  readonly movingMs: number
  readonly odd: OddRule
  /** False in a place too small for spots: names only. */
  readonly hasSpots: boolean
  /** Which spots there are. */
  readonly floor: Floor
  readonly purpose: Purpose
  readonly language: Language
  /** One question for the whole meeting, as in the book, or a new one each round. */
  readonly questions: 'same' | 'eachRound'
  /** Klapp claps by the clock, or the host does, who is cued when the time is up. Holds for the talk under way, too. */
  readonly whoClaps: 'klapp' | 'host'
  /** Phones say who begins and whose turn it is, and sound softly when the word goes on. */
  readonly hasTurnCue: boolean
  /** False where the screen alone is to be heard. */
  readonly phonesSound: boolean
  /** Whether people of one organisation meet. */
  readonly sameOrganisation: 'allowed' | 'ratherNot' | 'never'
  /** Only people who share a language meet, where both have named theirs. */
  readonly needsSharedLanguage: boolean
  /** Two groups that meet only across, and what becomes of the surplus of the larger one. */
  readonly across: 'off' | 'surplusMeets' | 'surplusThird' | 'surplusRests'
  /** Who comes in: whoever has the code, whoever the host says yes to, or nobody new. Who was in comes back in any case. */
  readonly door: 'open' | 'asks' | 'locked'
  /** The host's own limit; null for none but the room's. */
  readonly peopleMost: number | null
  /** On the projector only: not the title, not the question, or nothing that anybody has written. */
  readonly hidesTitle: boolean
  readonly hidesQuestion: boolean
  readonly isScreenPlain: boolean
  /** How all screens look; each may be switched on the spot, until the host chooses anew. */
  readonly screenTheme: ScreenTheme
  /** The question in the other language, too, beneath the room's own. */
  readonly secondLanguage: Language | null
  /** What people seek and offer stands side by side for all to read: of those who want that. */
  readonly hasBoard: boolean
  /** What all screens show while people gather, beside the programme. */
  readonly screenShows: ScreenShows
}

/**
 * `byTurns`: the closing picture, what pairs have in common, and the board, one after the other; at the end of the
 * evening the needs that are still open in place of the board.
 */
export const screenShows = ['byTurns', 'picture', 'wall', 'board', 'openNeeds'] as const
export type ScreenShows = (typeof screenShows)[number]

/** Light, as paper is, or dark for a dark room. */
export type ScreenTheme = 'light' | 'dark'
