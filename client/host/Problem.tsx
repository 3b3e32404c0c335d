import type { ReactNode } from 'react'
import type { Rejection } from '../../shared/rejections.ts'
import { useLanguage } from '../messages/language.ts'
import { ErrorText } from '../ui/ErrorText.tsx'
import { rejectionText } from './rejectionText.ts'

/** Why the latest command was refused, near the button that gave it. */
export function Problem({ reason }: { readonly reason: Rejection | null }): ReactNode {
  const language = useLanguage()
  return <ErrorText text={reason === null ? null : rejectionText(language, reason)} />
}
