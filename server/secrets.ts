/** The only source of chance, and all that is done with secrets. The server keeps hashes, never a secret itself. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { customRandom, urlAlphabet } from 'nanoid'
import type { EntryId, InvitationId, MetId, PersonId, RoomCode, RoomId, TextId } from '../shared/ids.ts'
import { codeAlphabet, codeLength, entryId, invitationId, metId, personId, roomCode, roomId, textId } from '../shared/ids.ts'
import type { EntryKind } from '../shared/takeHome.ts'

/** 72 bits: enough never to meet twice within one server, short enough for a log that names people often. */
const idLength = 12
/** No vowels, so that no code spells a word on the projector. That leaves 28^6, some 480 million codes. */
const codeSigns = codeAlphabet.replace(/[AEUY]/g, '')

/** Asked anew for each, never from a store of chance drawn before: the simulation plays an evening again from its seed. */
const randomBytes = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))
const randomCode = customRandom(codeSigns, codeLength, randomBytes)
const randomId = customRandom(urlAlphabet, idLength, randomBytes)

/** A rehearsal's inner name says so, and it can be told from others without reading its log. */
const rehearsalSign = 'rehearsal-'

export const newRoomId = (): RoomId => roomId(randomId())
export const newRehearsalId = (): RoomId => roomId(`${rehearsalSign}${randomId()}`)
export const isRehearsalId = (id: RoomId): boolean => id.startsWith(rehearsalSign)
export const newPersonId = (): PersonId => personId(randomId())
export const newTextId = (): TextId => textId(randomId())
export const newInvitationId = (): InvitationId => invitationId(randomId())
/** By which one of several nodes is known to the others. */
export const newNodeId = (): string => randomId()
/** By which a write that is sent twice is known for one. */
export const newOnce = (): string => randomId()

/** A code that may be taken already: the log decides. */
export function newRoomCode(): RoomCode {
  const code = roomCode(randomCode())
  if (code === null) throw new Error('A new code is not a code: shared/ids.ts and server/secrets.ts disagree.')
  return code
}

/** A room's seed: an unsigned 32-bit number. */
export const newSeed = (): number => Buffer.from(randomBytes(4)).readUInt32LE()

/**
 * What is kept of a secret. One plain round of SHA-256 is enough: secrets are 128 random bits, not passwords
 * that somebody chose.
 */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(`klapp secret 1\n${secret}`).digest('base64url')

/**
 * By which `viewer`'s phone names `other`. No phone knows another person's id, so none can work this out, nor can two
 * that lay theirs side by side see that they mean the same person.
 */
export const metIdOf = (viewer: PersonId, other: PersonId): MetId => metId(shortHash('met', viewer, other))

/** Another one as soon as the words are others, so that nobody answers what they have not read. */
export const entryIdOf = (person: PersonId, kind: EntryKind, text: string): EntryId => entryId(shortHash('entry', person, kind, text))

/** For two in either order. */
export const commonIdOf = (people: readonly [PersonId, PersonId]): EntryId => entryId(shortHash('common', ...people.toSorted()))

const shortHash = (...parts: readonly string[]): string => createHash('sha256').update(`klapp ${parts.join('\n')}`).digest('base64url').slice(0, 16)

/** Compares two hashes in a time that tells nothing about where they differ. */
export function sameHash(one: string, other: string): boolean {
  const bytes = Buffer.from(one)
  const otherBytes = Buffer.from(other)
  return bytes.length === otherBytes.length && timingSafeEqual(bytes, otherBytes)
}

/**
 * The tokens in the links of a room, each made from the one above so that whoever has that one arrives at it: host,
 * co-hosts, screens. None leads back, and the server keeps their hashes only. The host gives all of them up by counting
 * `generation` on. Rooms of generation 0 are from before there were co-hosts.
 */
export const coHostSecretOf = (hostSecret: string, generation: number): string =>
  `${coHostSign}${derived(hostSecret, `klapp co-host ${generation}`)}`

/** `secret`: the host's, or a co-host's, which knows its generation. */
export function screenSecretOf(secret: string, generation = 1): string {
  const isCoHosts = secret.startsWith(coHostSign)
  return derived(isCoHosts || generation === 0 ? secret : coHostSecretOf(secret, generation), 'klapp screen 1')
}

/** A console tells by it which of the two links it was opened with. */
const coHostSign = 'co-host-'

const derived = (secret: string, purpose: string): string => createHmac('sha256', secret).update(purpose).digest('base64url')
