import { useState, type ReactNode } from 'react'
import type { Rejection } from '../../../shared/rejections.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { saveRoomFile } from './saveRoomFile.ts'
import styles from './SaveLog.module.css'

/** What happened in the evening, as a file, for whoever wonders. */
export function SaveLog(): ReactNode {
  const { code } = useCommon()
  const text = useMessages('hostSetup')
  const [problem, setProblem] = useState<Rejection | null>(null)
  return (
    <div className={styles.log}>
      <Button look="quiet" isWide onClick={() => void saveRoomFile(code, { path: 'log', name: `klapp-${code}.jsonl` }).then(setProblem)}>
        {text.saveLog}
      </Button>
      <p className={styles.why}>{text.saveLogWhy}</p>
      <Problem reason={problem} />
    </div>
  )
}
