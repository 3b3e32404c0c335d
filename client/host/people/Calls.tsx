import type { ReactNode } from 'react'
import type { CallView } from '../../../shared/beckoning.ts'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { useCalls } from '../HostContext.tsx'
import styles from './Notices.module.css'

/** "Amina is waiting for Bo." He has no phone that would tell him: the host brings them together. */
export function Calls(): ReactNode {
  return (
    <div className={styles.notices}>
      {useCalls().map((call) => (
        <Call key={call.by} call={call} />
      ))}
    </div>
  )
}

function Call({ call: { by, partners, spot, where } }: { readonly call: CallView }): ReactNode {
  const text = useMessages('hostHelp')
  const language = useLanguage()
  const words = where === null ? '' : textIn(where, language)
  return (
    <div className={styles.notice}>
      <p className={styles.words}>
        {spot === null ? text.bringTogether(by, partners) : text.bringTogetherAt(by, partners, spot)} {words !== '' && text.inTheirWords(words)}
      </p>
    </div>
  )
}
