/**
 * A walk through everything that Klapp shows: every page and sheet in every phase of an evening. Each part opens a room
 * of its own; whoever walks looks at each stop, and leaves it as it was.
 */
import type { Evening, Stops } from './walk/evening.ts'
import { walkDoor, walkPages } from './walk/doors.ts'
import { walkInvited } from './walk/invited.ts'
import { walkGroups, walkProgramme } from './walk/programme.ts'
import { walkEnd, walkOdd, walkRounds } from './walk/rounds.ts'
import { walkConsole, walkPhoneMenu } from './walk/sheets.ts'
import { walkTakeHome } from './walk/takeHome.ts'
import { walkTakenHome } from './walk/takenHome.ts'

export const walks: { readonly [part: string]: (evening: Evening) => Stops } = {
  'pages outside a room': walkPages,
  'the door': walkDoor,
  'an evening to come': walkInvited,
  'the waiting phone': walkPhoneMenu,
  'the console before a start': walkConsole,
  rounds: walkRounds,
  'the odd one out': walkOdd,
  'the end of a talk': walkEnd,
  'a programme': walkProgramme,
  groups: walkGroups,
  'what people take home': walkTakeHome,
  'what the host takes home': walkTakenHome,
}
