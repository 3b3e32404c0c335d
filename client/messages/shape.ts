/** What every language has to say: the shape of the Swedish file, text by text. */
import type * as swedish from './sv.ts'

type Swedish = typeof swedish

type Same<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends readonly (infer Item)[]
      ? readonly Same<Item>[]
      : { readonly [Name in keyof T]: Same<T[Name]> }

export type Messages = { readonly [Section in keyof Swedish]: Same<Swedish[Section]> }
