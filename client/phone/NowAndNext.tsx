import type { ReactNode } from 'react'
import { useNowAndNextWords } from '../programme/useNowAndNext.ts'

/** What the room does now and what comes next, for those who wait; nothing where there is no programme. */
export function NowAndNext(): ReactNode {
  const { now, next } = useNowAndNextWords()
  return (
    <>
      {now !== null && <p>{now}</p>}
      {next !== null && <p>{next}</p>}
    </>
  )
}
