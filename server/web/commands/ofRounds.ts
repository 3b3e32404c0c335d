/** What a console may send while an evening goes on: the rounds, who speaks, and the question. */
import { z } from 'zod'
import { addedMsMost, startRounds } from '../../../shared/limits.ts'
import { command, countedId, deckId, instant, round, text } from './fields.ts'

const plan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rounds'), count: z.int().min(1).max(startRounds) }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('until'), endsAt: instant }),
])

const prompt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deck'), id: deckId }),
  z.strictObject({ kind: z.literal('own'), text }),
  z.strictObject({ kind: z.literal('suggested'), id: countedId, isNamed: z.boolean() }),
])

const step = z.int().min(0)

export const roundCommands = [
  command('start', { round, plan }),
  command('pause', { round }),
  command('resume', { round }),
  command('lookHere', { round }),
  command('addTime', { round, ms: z.int().min(1).max(addedMsMost) }),
  command('clapNow', { round }),
  command('talkNow', { round }),
  command('lastRound', { round }),
  command('oneMore', { round }),
  command('fewerRounds', { round, last: round }),
  command('backToGathering', { round }),
  command('hostFoundEachOther', { round }),
  command('undo', { id: countedId }),
  command('close', {}),
] as const

export const speakerCommands = [
  command('nextSpeaker', { step }),
  command('previousSpeaker', { step }),
  command('skipSpeaker', { step }),
] as const

export const promptCommands = [
  command('setPrompt', { round, prompt }),
  command('dropSuggestion', { id: countedId }),
] as const
