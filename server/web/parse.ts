/** From anything at all to what the contract knows (shared/protocol.ts), or null. Strict: a field too many is refused. */
import { z } from 'zod'
import { spokenLanguages } from '../../shared/card.ts'
import { commandId, personId } from '../../shared/ids.ts'
import { addedMsMost, closedSpotsMost, groupQuestions, movingMsRange, programmeItems, roomPeople, spotsMost, startRounds, talkingMsRange, zonesMost } from '../../shared/limits.ts'
import { groupSizes, openKinds, isItemMinutes } from '../../shared/programme.ts'
import type { Command, CommandMessage, Hello, HostCommand, OpenRoom } from '../../shared/protocol.ts'
import { purposes } from '../../shared/settings.ts'
import { languages } from '../../shared/text.ts'

/** What opens a connection. Whether its code is one is for the caller to answer. */
export const parseHello = (received: unknown): Hello | null => read(helloSchema, received)

/** Of a hello in any shape, for a page of another version may have written it; null where there is none. */
export const protocolOf = (received: unknown): number | null => read(anyHelloSchema, received)?.protocol ?? null

/** Who may send which is for the caller to judge: see `isHostCommand`. */
export const parseCommand = (received: unknown): CommandMessage | null => read(messageSchema, received)

export const parseOpenRoom = (received: unknown): OpenRoom | null => read(openRoomSchema, received)

export function isHostCommand(command: Command): command is HostCommand {
  return hostTypes.has(command.type)
}

function read<Output>(schema: z.ZodType<Output>, received: unknown): Output | null {
  try {
    const parsed = schema.safeParse(received)
    return parsed.success ? parsed.data : null
  } catch {
    // A field that throws when it is looked at can't be read, so it is malformed like any other.
    return null
  }
}

/** Long enough for any text within its limit of graphemes, short enough to be cleaned in no time. */
const written = z.string().max(4_000)
const id = z.string().min(1).max(64)
/** Long enough that no two devices make the same one. */
const newId = z.string().min(16).max(64)
/** At least 128 bits in base64url; visible signs only. */
const secret = z.string().regex(/^[!-~]{22,128}$/)
const round = z.int().min(0).max(100_000)
const spotMost = 100_000
const noticeId = z.int().min(0)
const person = id.transform(personId)
const instant = z.int().min(0)
const language = z.enum(languages)
const purpose = z.enum(purposes)

const anyText = z.strictObject({ sv: written.exactOptional(), en: written.exactOptional() })
const text = anyText.refine((texts) => Object.keys(texts).length > 0)

const plan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rounds'), count: z.int().min(1).max(startRounds) }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('until'), endsAt: instant }),
])

const prompt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deck'), id: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('own'), text }),
  z.strictObject({ kind: z.literal('suggested'), id: noticeId, isNamed: z.boolean() }),
])

const talkingMs = z.int().min(talkingMsRange.least).max(talkingMsRange.most)

const spot = z.int().min(1).max(spotsMost)
const floor = z.strictObject({
  count: spot.nullable(),
  closed: z.array(spot).max(closedSpotsMost).readonly(),
  rowLength: z.int().min(1).max(100).nullable(),
})

const wifi = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), name: written }),
  z.strictObject({ kind: z.enum(['wpa', 'wep']), name: written, password: written }),
])

const someSettings = z.strictObject({
  talkingMs: talkingMs.exactOptional(),
  movingMs: z.int().min(movingMsRange.least).max(movingMsRange.most).exactOptional(),
  odd: z.enum(['trio', 'bye', 'hostJoins']).exactOptional(),
  hasSpots: z.boolean().exactOptional(),
  floor: floor.exactOptional(),
  purpose: purpose.exactOptional(),
  language: language.exactOptional(),
  questions: z.enum(['same', 'eachRound']).exactOptional(),
  whoClaps: z.enum(['klapp', 'host']).exactOptional(),
  hasTurnCue: z.boolean().exactOptional(),
  phonesSound: z.boolean().exactOptional(),
  sameOrganisation: z.enum(['allowed', 'ratherNot', 'never']).exactOptional(),
  needsSharedLanguage: z.boolean().exactOptional(),
  across: z.enum(['off', 'surplusMeets', 'surplusThird', 'surplusRests']).exactOptional(),
  door: z.enum(['open', 'asks', 'locked']).exactOptional(),
  peopleMost: z.int().min(1).max(roomPeople).nullable().exactOptional(),
  hidesTitle: z.boolean().exactOptional(),
  hidesQuestion: z.boolean().exactOptional(),
  isScreenPlain: z.boolean().exactOptional(),
  screenTheme: z.enum(['light', 'dark']).exactOptional(),
  hasBothLanguages: z.boolean().exactOptional(),
})

const groupQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deck'), id: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('suggested'), id: noticeId }),
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
  z.strictObject({ kind: z.literal('meeting'), rounds: z.int().min(1).max(startRounds), talkingMs, questions: z.enum(['same', 'eachRound']) }),
  z.strictObject({ kind: z.literal('introductions'), talkingMs, pairs: z.enum(['byKlapp', 'byThemselves']) }),
])
const item = z.strictObject({ plan: itemPlan, title: anyText })
const itemId = z.int().min(0)
const step = z.int().min(0)

const two = z.tuple([written, written]).readonly()
const card = z.strictObject({
  organisation: written,
  languages: z.array(z.enum(spokenLanguages)).max(spokenLanguages.length).readonly(),
  group: z.enum(['first', 'second']).nullable(),
  categories: two,
  seeks: written,
  offers: written,
  companion: written,
})

const participantCommands = [
  command('join', { name: written }),
  command('rename', { name: written }),
  command('rest', {}),
  command('takePart', {}),
  command('leave', {}),
  command('deleteMe', {}),
  command('here', {}),
  command('foundEachOther', { round }),
  command('cannotFindPartner', { round, spot: z.int().min(1).max(spotMost).nullable() }),
  command('joinNearby', { round }),
  command('knowEachOther', { round, partner: written }),
  command('notWith', { name: written }),
  command('cameWith', { name: written }),
  command('takeBackWish', { id: noticeId }),
  command('tellHost', { whom: written.nullable(), words: text.nullable(), neverAgain: z.boolean() }),
  command('suggest', { text }),
  command('takeBackSuggestion', { id: noticeId }),
] as const

const hostCommands = [
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
  command('undo', { id: noticeId }),
  command('close', {}),
  command('setPrompt', { round, prompt }),
  command('dropSuggestion', { id: noticeId }),
  command('configure', { settings: someSettings }),
  command('retitle', { title: written }),
  command('nameZones', { zones: z.array(z.strictObject({ from: spot, name: written })).max(zonesMost).readonly() }),
  command('replaceLinks', { generation: z.int().min(0) }),
  command('showWifi', { wifi: wifi.nullable() }),
  command('chooseAddress', { address: z.string().min(1).max(300) }),
  command('hostJoins', { name: written }),
  command('addPerson', { name: written }),
  command('renamePerson', { person, name: written }),
  command('restPerson', { person }),
  command('takePartPerson', { person }),
  command('removePerson', { person }),
  command('erasePerson', { person }),
  command('liftBar', { person }),
  command('letIn', { person }),
  command('letAllIn', {}),
  command('turnAllAway', {}),
  command('undoJoins', {}),
  command('hideName', { person, isHidden: z.boolean() }),
  command('describePerson', { person, card }),
  command('stayPerson', { person, stays: z.strictObject({ spot: z.int().min(1).max(spotMost).nullable() }).nullable() }),
  command('leavingPerson', { person, leavesAt: instant.nullable() }),
  command('wish', { kind: z.enum(['apart', 'meet', 'cameTogether']), people: z.tuple([person, person]).readonly() }),
  command('dropWish', { id: noticeId }),
  command('relabel', { labels: z.strictObject({ groups: two, categories: two }) }),
  command('planProgramme', { items: z.array(item).max(programmeItems).readonly(), of: z.int().min(0) }),
  command('addItem', { item, after: itemId.nullable() }),
  command('changeItem', { id: itemId, item }),
  command('moveItem', { id: itemId, after: itemId.nullable() }),
  command('removeItem', { id: itemId }),
  command('beginItem', { id: itemId, from: itemId.nullable() }),
  command('nextSpeaker', { step }),
  command('previousSpeaker', { step }),
  command('skipSpeaker', { step }),
  command('endEvening', { at: instant.nullable() }),
  command('settleReport', { id: noticeId, isSettled: z.boolean() }),
  command('dismissNotice', { id: noticeId }),
  command('hostFoundEachOther', { round }),
] as const

function command<Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), ...shape })
}

const hostTypes: ReadonlySet<string> = new Set(hostCommands.map((schema) => schema.shape.type.value))

/** Gives the schema back once the compiler has seen that it and the contract say the same, both ways. */
const exactly =
  <Contract>() =>
  <Schema extends z.ZodType<Contract>>(schema: Schema & ([Contract] extends [z.output<Schema>] ? unknown : never)): Schema =>
    schema

const messageSchema = exactly<CommandMessage>()(
  z.strictObject({
    id: newId.transform(commandId),
    command: z.discriminatedUnion('type', [...participantCommands, ...hostCommands]),
  }),
)
const helloSchema = exactly<Hello>()(
  z.strictObject({
    protocol: z.int(),
    code: z.string().max(64),
    as: z.enum(['participant', 'host', 'screen']),
    secret,
  }),
)
const anyHelloSchema = z.looseObject({ protocol: z.int() })
const openRoomSchema = exactly<OpenRoom>()(z.strictObject({ hostSecret: secret, title: written, language, purpose, passphrase: written.exactOptional() }))
