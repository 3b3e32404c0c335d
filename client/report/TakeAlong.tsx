import { useState, type ReactNode } from 'react'
import type { Rejection } from '../../shared/rejections.ts'
import { Problem } from '../host/Problem.tsx'
import { saveRoomFile, type RoomFile } from '../host/settings/saveRoomFile.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Logo } from '../ui/Logo.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './Report.module.css'

/** On paper and as files; not printed itself. */
export function TakeAlong(): ReactNode {
  const { code } = useCommon()
  const language = useLanguage()
  const text = useMessages('report')
  const [problem, setProblem] = useState<Rejection | null>(null)
  const files: readonly (RoomFile & { readonly label: string })[] = [
    { label: text.peopleFile, path: `people.csv?lang=${language}`, name: `klapp-${code}-people.csv` },
    { label: text.needsFile, path: `needs.csv?lang=${language}`, name: `klapp-${code}-needs.csv` },
    { label: text.allFile, path: 'evening.json', name: `klapp-${code}.json` },
  ]
  return (
    <header className={styles.along}>
      <div className={styles.head}>
        <Logo />
        <LanguageSwitch />
      </div>
      <p>{text.why}</p>
      <div className={styles.buttons}>
        <Button onClick={() => window.print()}>{text.print}</Button>
        {files.map(({ label, ...file }) => (
          <Button key={file.name} look="quiet" onClick={() => void saveRoomFile(code, file).then(setProblem)}>
            {label}
          </Button>
        ))}
        <a href={`/host/${code}`}>{text.back}</a>
      </div>
      <Problem reason={problem} />
    </header>
  )
}
