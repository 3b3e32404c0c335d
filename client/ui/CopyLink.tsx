import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from './Button.tsx'
import styles from './CopyLink.module.css'
import { copyText } from './copyText.ts'

const shownMs = 2_500

export type CopyLinkProps = { readonly link: string; readonly label: string }

/** A link for a chat or a mail. Where copying is forbidden it shows itself, so that it can be marked and copied. */
export function CopyLink({ link, label }: CopyLinkProps): ReactNode {
  const text = useMessages('common')
  const [state, setState] = useState<'idle' | 'copied' | 'forbidden'>('idle')

  useEffect(() => {
    if (state !== 'copied') return undefined
    const timer = setTimeout(() => setState('idle'), shownMs)
    return () => clearTimeout(timer)
  }, [state])

  if (state === 'forbidden') return <p className={styles.link}>{link}</p>
  return (
    <Button look="quiet" onClick={() => void copyText(link).then((isDone) => setState(isDone ? 'copied' : 'forbidden'))}>
      <span aria-live="polite">{state === 'copied' ? text.copied : label}</span>
    </Button>
  )
}
