/** A limit on everything, in one place. */

/** People in one room (ARCHITECTURE, ruling 14). */
export const roomPeople = 5_000
/** The longest name, in graphemes: what a person would call signs. */
export const nameGraphemes = 30
/** The longest title of a room, in graphemes. */
export const titleGraphemes = 60
/** The longest question, in graphemes: more can't be read from fifteen metres. */
export const questionGraphemes = 200
/** What may be asked of who meets whom, in one room. */
export const roomWishes = 2_000
/** The same for one person: nobody fills the room's list, and with it what others may ask. */
export const personWishes = 50
/** What one person may tell the host in confidence, how often. */
export const personReports = 20
/** The same for a room: more no host could read. */
export const roomReports = 2_000
/** The longest of it, in graphemes. */
export const noteGraphemes = 300
/** Where somebody waits, in words of theirs, in graphemes. */
export const whereGraphemes = 60
/** The longest line of what is told of a person, in graphemes. */
export const cardGraphemes = 80
/** The longest line of how to reach somebody, in graphemes. */
export const contactGraphemes = 100
/** The longest note on somebody one met, in graphemes. */
export const pageNoteGraphemes = 300
/** The longest of what two have in common, in graphemes: a few words, to be read from afar. */
export const commonGraphemes = 60
/** Entries of the board that one person may have said they can help with, or would like, at a time. */
export const personAnswers = 30
/** Entries of each kind that the board shows: more nobody reads, and it is sent to everybody. */
export const boardShown = 60
/** Words on the wall: more don't fit. */
export const wallShown = 60
/** So many people have written a word before it is suggested to others. */
export const hintPeople = 3
/** Words that are suggested. */
export const hintsShown = 300
/** The longest of what an evening is for, and of where it is, in graphemes. */
export const aboutGraphemes = 300
export const venueGraphemes = 120
/** An evening is announced so long ahead at the most: what is kept until then is not kept for ever. */
export const announcedDaysMost = 400
/** People who one invitation of a participant's is meant for, and of the host's. */
export const invitationPlaces = 10
export const hostInvitationPlaces = 500
/** Invitations that one person may have, and the host. */
export const personInvitations = 20
export const hostInvitations = 200
/** So many who come by an invitation that is used up are still known as through it. */
export const beyondPlaces = 10
/** Sign-ups through nobody that wait for the host's yes. */
export const strangersAsking = 200
/** The longest name of a group or a category, in graphemes. */
export const labelGraphemes = 24
/** Whether a list of a room's that takes `most` takes one more: the first of everybody even then, or a few bots would fill it. */
export const isRoomFor = (listed: number, own: number, most: number): boolean => listed < (own === 0 ? most + roomPeople : most)
/** Questions that one person may have suggested at a time. */
export const personSuggestions = 3
/** The same for a room: more no host could read. */
export const roomSuggestions = 500
/** The highest number of a spot: more pairings no room has. */
export const spotsMost = 2_500
/** Spots that can be out of use. */
export const closedSpotsMost = 500
/** Named parts of a room. */
export const zonesMost = 20
/** The longest password of a network, in graphemes. */
export const wifiGraphemes = 64
/** Items in one programme. */
export const programmeItems = 30
/** Questions chosen for one item's groups. */
export const groupQuestions = 50
/** The longest title of an item, in graphemes. */
export const itemTitleGraphemes = 60
/** Rounds that one start may ask for. */
export const startRounds = 50

export type Range = { readonly least: number; readonly most: number }

/** How long an item of the programme may be planned to last. */
export const itemMinutesRange: Range = { least: 1, most: 600 }
/** How long a talk may be set to last. */
export const talkingMsRange = { least: 5_000, most: 30 * 60_000 } as const
/** How long people may be given to walk to their spot. */
export const movingMsRange = { least: 3_000, most: 5 * 60_000 } as const
/** The most that one tap may add to a talk. */
export const addedMsMost = 10 * 60_000

/** Within this time of the clap it no longer moves, and "clap now" means this far ahead (CLAP). */
export const clapFrozenMs = 1_500
/** How long a host who gives the clap may take once they are cued; then Klapp claps (CLAP). */
export const hostClapMs = 15_000
/** Notice before a talk that starts early. */
export const talkNoticeMs = 3_000
/** How often the server's heart beats on every connection. */
export const heartbeatMs = 10_000
/** Whoever joined within this time has come lately, and can be put out with all others who have. */
export const latelyMs = 60_000
/** How long that can be taken back, and a removal: nothing in the room waits for it, so nobody need be quick (WCAG 2.2.1). */
export const putOutUndoMs = 60_000
/** How long the last clap or skip can be taken back: after that people are on their way. */
export const undoMs = 3_000
