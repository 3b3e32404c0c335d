/** What a phone may send, all of it about the one who holds it. */
import { z } from 'zod'
import { anySpot, command, countedId, round, text, written } from './fields.ts'
import { invitingCommands } from './ofInviting.ts'
import { takeHomeCommands } from './ofTakeHome.ts'

const oneself = [
  command('join', { name: written }),
  command('rename', { name: written }),
  command('rest', {}),
  command('takePart', {}),
  command('leave', {}),
  command('deleteMe', {}),
  command('here', {}),
] as const

const partners = [
  command('foundEachOther', { round }),
  command('cannotFindPartner', { round, spot: anySpot.nullable() }),
  command('joinNearby', { round }),
  command('beckon', { round, where: text.nullable() }),
  command('come', { round }),
  command('arrange', { stays: z.enum(['no', 'anywhere', 'front']), beckons: z.boolean(), where: text.nullable() }),
  command('knowEachOther', { round, partner: written }),
] as const

const wishes = [
  command('notWith', { name: written }),
  command('cameWith', { name: written }),
  command('takeBackWish', { id: countedId }),
  command('tellHost', { whom: written.nullable(), words: text.nullable(), neverAgain: z.boolean() }),
] as const

const suggestions = [
  command('suggest', { text }),
  command('takeBackSuggestion', { id: countedId }),
] as const

export const participantCommands = [...oneself, ...partners, ...wishes, ...suggestions, ...takeHomeCommands, ...invitingCommands] as const
