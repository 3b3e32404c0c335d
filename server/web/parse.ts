/**
 * From anything at all to what the contract knows (shared/protocol.ts), or null. Strict: a field too many is refused.
 * The commands stand in commands/, by whose they are and what they are about.
 */
import { z } from 'zod'
import { commandId } from '../../shared/ids.ts'
import type { Command, CommandMessage, Hello, HostCommand, OpenRoom } from '../../shared/protocol.ts'
import { rehearsalPeople } from '../../shared/rehearsal.ts'
import { language, purpose, secret, written } from './commands/fields.ts'
import { hostInvitingCommands } from './commands/ofInviting.ts'
import { participantCommands } from './commands/ofParticipants.ts'
import { doorCommands, peopleCommands, wishCommands } from './commands/ofPeople.ts'
import { programmeCommands } from './commands/ofProgramme.ts'
import { promptCommands, roundCommands, speakerCommands } from './commands/ofRounds.ts'
import { settingsCommands } from './commands/ofSettings.ts'

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

const hostCommands = [
  ...roundCommands,
  ...speakerCommands,
  ...promptCommands,
  ...settingsCommands,
  ...peopleCommands,
  ...doorCommands,
  ...wishCommands,
  ...programmeCommands,
  ...hostInvitingCommands,
] as const
const hostTypes: ReadonlySet<string> = new Set(hostCommands.map((schema) => schema.shape.type.value))

/** Gives the schema back once the compiler has seen that it and the contract say the same, both ways. */
const exactly =
  <Contract>() =>
  <Schema extends z.ZodType<Contract>>(schema: Schema & ([Contract] extends [z.output<Schema>] ? unknown : never)): Schema =>
    schema

/** Long enough that no two devices make the same one. */
const newId = z.string().min(16).max(64)

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
const openRoomSchema = exactly<OpenRoom>()(
  z.strictObject({
    hostSecret: secret,
    title: written,
    language,
    purpose,
    passphrase: written.exactOptional(),
    rehearsal: z.strictObject({ people: z.int().min(rehearsalPeople.least).max(rehearsalPeople.most) }).exactOptional(),
  }),
)
