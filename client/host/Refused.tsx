import type { ReactNode } from 'react'
import type { Rejection } from '../../shared/rejections.ts'
import type { Language } from '../../shared/text.ts'
import { useLanguage } from '../messages/language.ts'
import { messagesIn } from '../messages/loaded.ts'
import { Button } from '../ui/Button.tsx'
import { useLinkPasted } from '../ui/useLinkPasted.ts'
import { rejectionText } from './rejectionText.ts'
import { Sentence } from './Sentence.tsx'

/** The room did not let this console in, and asking again would not help. */
export function Refused({ reason }: { readonly reason: Rejection }): ReactNode {
  const language = useLanguage()
  useLinkPasted()
  const text = messagesIn(language).host
  if (reason === 'oldPage') {
    return (
      <Sentence title={text.pageTooOld} why={text.pageTooOldWhy}>
        <Button onClick={() => location.reload()}>{messagesIn(language).common.reload}</Button>
      </Sentence>
    )
  }
  return (
    <Sentence {...wordsFor(language, reason)}>
      <a href="/">{text.toFront}</a>
    </Sentence>
  )
}

function wordsFor(language: Language, reason: Rejection): { readonly title: string; readonly why: string } {
  const text = messagesIn(language).host
  if (reason === 'notAllowed') return { title: text.notTheKey, why: text.notTheKeyWhy }
  if (reason === 'unknownRoom') return { title: text.noSuchRoom, why: text.noSuchRoomWhy }
  if (reason === 'roomClosed') return { title: text.closed, why: text.closedWhy }
  return { title: text.refused, why: rejectionText(language, reason) }
}
