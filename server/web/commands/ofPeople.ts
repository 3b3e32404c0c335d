/** What a console may send about the people: who they are, who may come in, and whom they are to meet. */
import { z } from 'zod'
import { anySpot, command, countedId, entry, instant, person, someOfCard, text, two, written } from './fields.ts'

export const peopleCommands = [
  command('hostJoins', { name: written }),
  command('addPerson', { name: written }),
  command('renamePerson', { person, name: written }),
  command('restPerson', { person }),
  command('takePartPerson', { person }),
  command('removePerson', { person }),
  command('erasePerson', { person }),
  command('hideName', { person, isHidden: z.boolean() }),
  command('settleReport', { id: countedId, isSettled: z.boolean() }),
  command('dismissNotice', { id: countedId }),
] as const

export const doorCommands = [
  command('letIn', { person }),
  command('letAllIn', {}),
  command('turnAllAway', {}),
  command('undoJoins', {}),
  command('liftBar', { person }),
] as const

const labels = z.strictObject({ groups: two, categories: two })
const stays = z.strictObject({ spot: anySpot.nullable() })

export const wishCommands = [
  command('describePerson', { person, card: someOfCard }),
  command('takeDown', { entry, isDown: z.boolean() }),
  command('relabel', { labels }),
  command('stayPerson', { person, stays: stays.nullable() }),
  command('beckonPerson', { person, isOn: z.boolean(), where: text.nullable() }),
  command('leavingPerson', { person, leavesAt: instant.nullable() }),
  command('wish', { kind: z.enum(['apart', 'meet', 'cameTogether']), people: z.tuple([person, person]).readonly() }),
  command('dropWish', { id: countedId }),
] as const
