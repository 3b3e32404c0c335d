import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import styles from './Outlook.module.css'
import { troubleTexts } from './outlookText.ts'

/** What contradicts itself or can't be, by name, before it is started. Nothing in nearly every room. */
export function Troubles(): ReactNode {
  const { outlook } = useConsole()
  const language = useLanguage()
  const texts = outlook === null ? [] : troubleTexts(language, outlook)
  return (
    <div className={styles.troubles} role="status">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}
