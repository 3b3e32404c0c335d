/** What a phone may send of what its owner tells and takes home. */
import { z } from 'zod'
import { metId } from '../../../shared/ids.ts'
import { command, entry, someOfCard, written } from './fields.ts'

const somebodyMet = z.string().min(1).max(64).transform(metId)
const kind = z.enum(['seeks', 'offers'])
const contact = z.strictObject({
  phone: written.exactOptional(),
  email: written.exactOptional(),
  link: written.exactOptional(),
  other: written.exactOptional(),
})

export const takeHomeCommands = [
  command('describeMe', { card: someOfCard }),
  command('giveContact', { contact }),
  command('putOnBoard', { kind, isOn: z.boolean() }),
  command('keepInTouch', { person: somebodyMet, isWanted: z.boolean() }),
  command('noteDown', { about: somebodyMet, text: written }),
  command('proposeCommon', { person: somebodyMet, words: written, insteadOf: written }),
  command('agreeCommon', { person: somebodyMet, words: written, isAgreed: z.boolean() }),
  command('answerEntry', { entry, isWilling: z.boolean() }),
  command('settleAnswer', { entry, by: somebodyMet, isWanted: z.boolean() }),
] as const
