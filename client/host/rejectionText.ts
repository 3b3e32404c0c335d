import type { Rejection } from '../../shared/rejections.ts'
import type { Language } from '../../shared/text.ts'
import { messagesIn } from '../messages/loaded.ts'

/** Why Klapp said no, in other words where a participant's would not fit a host. */
export function rejectionText(language: Language, reason: Rejection): string {
  const { hostRejections, rejections } = messagesIn(language)
  const own: { readonly [R in Rejection]?: string } = hostRejections
  return own[reason] ?? rejections[reason]
}
