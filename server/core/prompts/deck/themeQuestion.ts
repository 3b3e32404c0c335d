import type { Text } from '../../../../shared/text.ts'

/**
 * One row of a theme. Its id stays for ever: logs and exports of past evenings hold it. So a wording
 * may be improved under its id, but an id is never renamed, nor given to a different question.
 */
export type ThemeQuestion<Theme extends string> = { readonly id: `${Theme}.${string}` } & Translated

/** A language that is new may come with its sentences first and its questions later. */
export type Translated = Text & { readonly sv: string; readonly en: string }
