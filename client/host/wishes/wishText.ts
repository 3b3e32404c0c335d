/** What was asked of two people, in plain words. */
import type { Language } from '../../../shared/text.ts'
import type { ConsoleView } from '../../../shared/hostViews.ts'
import { messagesIn } from '../../messages/loaded.ts'

type WishView = ConsoleView['wishes'][number]

/** "Anna and Bo never meet". */
export function wishText(language: Language, { kind, names: [one, other] }: WishView): string {
  return messagesIn(language).hostWishes[kind](one, other)
}

/** "asked by Anna, in confidence"; null where the host asked. That two came together is no secret of theirs. */
export function askerText(language: Language, { kind, by }: WishView): string | null {
  if (by === null) return null
  const text = messagesIn(language).hostWishes
  return kind === 'cameTogether' ? text.toldBy(by) : text.askedBy(by)
}
