/**
 * What two people are to each other, in sixteen bits, so that the bonds of 5,000 people fit in fifty megabytes and
 * everything about two of them is one look:
 *
 *   0-6   points, how well they suit each other     11     put together only where nothing else is possible
 *   7-10  times met this evening, 15 at most        12     both of the same one of two groups
 *                                                   13     they knew each other before
 *                                                   14-15  the host wants them to meet: 0 no, 1 yes, 2 and soon
 */
export type Bond = number

/** They must not meet. No other bond is this one, for points end at `pointsMost`. */
export const apart: Bond = 0xffff

/** Points go from 0 to this. */
export const pointsMost = 100
const timesMost = 15
/** Bonds that differ in their points alone are of one class, from 0 to `classes` - 1. */
export const classes = 512

export const unfit: Bond = 1 << 11
export const sameGroup: Bond = 1 << 12
export const acquainted: Bond = 1 << 13
export const wanted: Bond = 1 << 14
export const wantedSoon: Bond = 2 << 14
const once: Bond = 1 << 7

export const pointsOf = (bond: Bond): number => bond & 127
export const classOf = (bond: Bond): number => bond >> 7
/** Any bond of this class. */
export const bondIn = (index: number): Bond => index << 7
export const timesOf = (bond: Bond): number => (bond >> 7) & timesMost
/** 0, 1, or 2 for soon. */
export const wantOf = (bond: Bond): number => Math.min(2, bond >> 14)
export const has = (bond: Bond, mark: Bond): boolean => (bond & mark) !== 0

/** The bond once they have met once more. */
export const metAgain = (bond: Bond): Bond => (bond === apart || timesOf(bond) === timesMost ? bond : bond + once)
/** What they told, and what has been: the two halves of a bond. */
export const joined = (told: Bond, been: Bond): Bond => (told === apart || been === apart ? apart : told | been)
export const marked = (bond: Bond, mark: Bond): Bond => (bond === apart ? apart : bond | mark)
