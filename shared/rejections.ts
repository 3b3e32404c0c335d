/** Why Klapp says no: a closed list, each told to the one who asked in their own language. */
export const rejections = [
  /** No room has this code, or its token is another. A closed room that one holds no token of answers the same. */
  'unknownRoom',
  /** Too many wrong codes came from this network: for now only rooms that are at home there are told from others. */
  'tooManyCodes',
  /** The room was closed by its host. */
  'roomClosed',
  /** The room holds as many people as a room can, or as its host wants. */
  'roomFull',
  /** The host lets nobody new in. */
  'roomLocked',
  /** The host removed this person. */
  'removed',
  /** The host has replaced the link that this screen or co-host came by. */
  'linkReplaced',
  /** This connection may not ask for that. */
  'notAllowed',
  /** The message could not be read: no known command, or a field of the wrong shape. */
  'malformed',
  /** The page is older than the server; it must be loaded anew. */
  'oldPage',
  /** Too many messages in too short a time. */
  'tooFast',
  /** It names a round or a stage that is no longer, or not yet. */
  'stale',
  /** The clap is less than a second and a half away and no longer moves. */
  'clapIsDue',
  /** A round needs at least two people taking part. */
  'tooFewPeople',
  /** The evening would end before one round is over. */
  'noTimeLeft',
  /** The name has no visible sign in it. */
  'nameEmpty',
  /** The name is longer than `nameGraphemes`. */
  'nameTooLong',
  /** The text has no visible sign in it. */
  'textEmpty',
  /** The text is longer than its limit. */
  'textTooLong',
  /** There is nobody by that id in the room. */
  'unknownPerson',
  /** The programme has no such item any more. */
  'unknownItem',
  /** The programme holds as many items as one can. */
  'programmeFull',
  /** There is no such question in the deck. */
  'unknownQuestion',
  /** No pairing is there to join. */
  'nobodyNearby',
  /** A line of what is told of a person, or a name of a group or a category, is too long. */
  'lineTooLong',
  /** It can't be a telephone number, an email address or a link. */
  'contactOdd',
  /** They have answered as many entries of the board as one person may at a time. */
  'tooManyAnswers',
  /** Somebody else stays in one place at that spot. */
  'spotTaken',
  /** More has been asked of who meets whom than a room can hold. */
  'tooManyWishes',
  /** They have suggested as much as one person may, or the room as much as it can hold. */
  'tooManySuggestions',
  /** The host has been told as much as can be. */
  'tooManyReports',
  /** Nobody can sign up: nothing is announced, or the evening is over. */
  'signUpsClosed',
  /** An evening ends after it begins, ends in the future, and begins within `announcedDaysMost`. */
  'dateOdd',
  /** They have as many invitations as they may. */
  'tooManyInvitations',
  /** The host has said no to this sign-up. */
  'turnedAway',
  /** Three seconds have passed, or there was nothing to take back. */
  'nothingToUndo',
  /** The server holds as many rooms, people or megabytes as its operator allows. */
  'serverFull',
  /** Whoever opens a room here must know the operator's passphrase. */
  'passphraseNeeded',
  /** That was not it. */
  'passphraseWrong',
  /** The server could not write it down, so it did not happen. */
  'notSaved',
] as const

export type Rejection = (typeof rejections)[number]
