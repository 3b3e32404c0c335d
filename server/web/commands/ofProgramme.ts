/** What a console may send about the programme, item by item. */
import { z } from 'zod'
import { groupQuestions, programmeItems, startRounds } from '../../../shared/limits.ts'
import { groupSizes, isItemMinutes, openKinds } from '../../../shared/programme.ts'
import { anyText, command, countedId, deckId, instant, talkingMs } from './fields.ts'

const groupQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deck'), id: deckId }),
  z.strictObject({ kind: z.literal('suggested'), id: countedId }),
])

const minutes = z.int().refine(isItemMinutes)
const itemPlan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(openKinds), minutes: minutes.nullable() }),
  z.strictObject({
    kind: z.literal('groups'),
    minutes,
    size: z.literal(groupSizes),
    questions: z.array(groupQuestion).max(groupQuestions).readonly().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('meeting'),
    rounds: z.int().min(1).max(startRounds),
    talkingMs,
    questions: z.enum(['same', 'eachRound']),
    meetsGap: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('introductions'), talkingMs, pairs: z.enum(['byKlapp', 'byThemselves']) }),
])
const item = z.strictObject({ plan: itemPlan, title: anyText })

export const programmeCommands = [
  command('planProgramme', { items: z.array(item).max(programmeItems).readonly(), of: z.int().min(0) }),
  command('addItem', { item, after: countedId.nullable() }),
  command('changeItem', { id: countedId, item }),
  command('moveItem', { id: countedId, after: countedId.nullable() }),
  command('removeItem', { id: countedId }),
  command('beginItem', { id: countedId, from: countedId.nullable() }),
  command('endEvening', { at: instant.nullable() }),
] as const
