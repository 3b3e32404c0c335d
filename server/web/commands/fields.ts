/** How a command is read, and the fields that more than one family of commands carries. */
import { z } from 'zod'
import { spokenLanguages } from '../../../shared/card.ts'
import { entryId, invitationId, personId } from '../../../shared/ids.ts'
import { talkingMsRange } from '../../../shared/limits.ts'
import { purposes } from '../../../shared/settings.ts'
import { languages } from '../../../shared/text.ts'

/** Strict: a field too many is refused. */
export const command = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape): Asked<Type, Shape> =>
  z.strictObject({ type: z.literal(type), ...shape })
type Asked<Type extends string, Shape> = z.ZodObject<{ type: z.ZodLiteral<Type> } & Shape, z.core.$strict>

/** Long enough for any text within its limit of graphemes, short enough to be cleaned in no time. */
export const written = z.string().max(4_000)

/** In one language or several, or in none. */
export const anyText = z.partialRecord(z.enum(languages), written)
export const text = anyText.refine((texts) => Object.keys(texts).length > 0)

export const two = z.tuple([written, written]).readonly()
/** Any lines of a card. */
export const someOfCard = z.strictObject({
  does: written.exactOptional(),
  organisation: written.exactOptional(),
  languages: z.array(z.enum(spokenLanguages)).max(spokenLanguages.length).readonly().exactOptional(),
  group: z.enum(['first', 'second']).nullable().exactOptional(),
  categories: two.exactOptional(),
  seeks: written.exactOptional(),
  offers: written.exactOptional(),
  companion: written.exactOptional(),
})

/** What a pair have in common, a need, an offer: by an id that leads to nobody. */
export const entry = z.string().min(1).max(64).transform(entryId)
export const person = z.string().min(1).max(64).transform(personId)
export const invitation = z.string().min(1).max(64).transform(invitationId)
/** At least 128 bits in base64url; visible signs only. */
export const secret = z.string().regex(/^[!-~]{22,128}$/)
export const round = z.int().min(0).max(100_000)
/** Any spot that anybody could mean, whether the room has it or not. */
export const anySpot = z.int().min(1).max(100_000)
/** Of a wish, a notice, an item and the like: the room counts them. */
export const countedId = z.int().min(0)
export const instant = z.int().min(0)
export const talkingMs = z.int().min(talkingMsRange.least).max(talkingMsRange.most)
export const deckId = z.string().min(1).max(100)
export const language = z.enum(languages)
export const purpose = z.enum(purposes)
