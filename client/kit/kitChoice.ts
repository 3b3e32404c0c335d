/** What a host wants to print. */
export const kitParts = ['toSay', 'door', 'signs', 'paper'] as const
export type KitPart = (typeof kitParts)[number]

export type KitChoice = {
  readonly parts: readonly KitPart[]
  /** How many signs, from 1 on. */
  readonly signs: number
  /** Rounds on paper. */
  readonly rounds: number
}
