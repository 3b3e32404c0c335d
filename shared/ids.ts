/** Branded ids. This file holds the only casts in Klapp: a string becomes an id here or nowhere. */

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A room's inner name, in the log and in the database; never shown. */
export type RoomId = Branded<'RoomId'>
/** What people type to enter: six signs of `codeAlphabet`, shown as "KM7 P4T". */
export type RoomCode = Branded<'RoomCode'>
/** A participant, within one room only. */
export type PersonId = Branded<'PersonId'>
/** A text that a host wrote, kept beside the log. */
export type TextId = Branded<'TextId'>
/** Somebody whom a phone's owner met. It means that person to this one phone, and nothing to any other. */
export type MetId = Branded<'MetId'>
/** What somebody wrote for all to read: what they seek or offer, or what two have in common. Leads to nobody. */
export type EntryId = Branded<'EntryId'>
/** A link by which people sign up, and which shows who invited them. */
export type InvitationId = Branded<'InvitationId'>
/** Made by the client with each command, so that a retry does nothing twice. */
export type CommandId = Branded<'CommandId'>

/** No I, O, 0 or 1: nobody should have to guess which of two signs they see from fifteen metres. */
export const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const codeLength = 6

export const roomId = (text: string): RoomId => text as RoomId
export const personId = (text: string): PersonId => text as PersonId
export const textId = (text: string): TextId => text as TextId
export const metId = (text: string): MetId => text as MetId
export const entryId = (text: string): EntryId => text as EntryId
export const invitationId = (text: string): InvitationId => text as InvitationId
export const commandId = (text: string): CommandId => text as CommandId

/** A code as people write it (lower case, spaces, dashes) to a code, or null if it can't be one. */
export function roomCode(written: string): RoomCode | null {
  const signs = written.toUpperCase().replace(/[\s\-–]/g, '')
  const isCode = signs.length === codeLength && [...signs].every((sign) => codeAlphabet.includes(sign))
  return isCode ? (signs as RoomCode) : null
}

/** A code as it is shown: "KM7 P4T". */
export const spacedCode = (code: RoomCode): string => `${code.slice(0, 3)} ${code.slice(3)}`
