import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import type { LineReport } from '../room/checkLine.ts'
import { Finding } from './Finding.tsx'
import type { Grade } from './grades.ts'

type LineProps = { readonly grade: Grade; readonly line: LineReport }

export function ConnectionLine({ grade, line }: LineProps): ReactNode {
  const text = useMessages('check')
  const finding = { title: text.connection, grade }
  if (line.kind === 'trying') return <Finding {...finding} says={text.trying} />
  if (line.kind === 'down') {
    const [says, advice] = line.isServerThere ? [text.noLine, text.noLineDo] : [text.noServer, text.noServerDo]
    return <Finding {...finding} says={says} advice={advice} />
  }
  const ms = wholeMs(line.answerMs)
  if (grade === 'bad') return <Finding {...finding} says={text.slow(ms)} advice={text.slowDo} />
  return <Finding {...finding} says={grade === 'good' ? text.fast(ms) : text.slowish(ms)} />
}

export function ClockLine({ grade, line }: LineProps): ReactNode {
  const text = useMessages('check')
  const finding = { title: text.clock, grade }
  if (line.kind === 'trying') return <Finding {...finding} says={text.clockBusy} />
  if (line.kind === 'down') return <Finding {...finding} says={text.clockNone} />
  const ms = wholeMs(line.uncertaintyMs)
  if (grade === 'bad') return <Finding {...finding} says={text.clockBad} advice={text.clockBadDo} />
  return <Finding {...finding} says={grade === 'good' ? text.clockGood(ms) : text.clockFair(ms)} />
}

export function AwakeLine({ grade }: { readonly grade: Grade }): ReactNode {
  const text = useMessages('check')
  const finding = { title: text.awake, grade }
  if (grade === 'good') return <Finding {...finding} says={text.awakeGood} />
  const advice = window.isSecureContext ? text.awakeRefusedDo : text.awakeInsecureDo
  return <Finding {...finding} says={text.awakeBad} advice={advice} />
}

/** Never "0 ms": nobody would believe it. */
const wholeMs = (ms: number): number => Math.max(1, Math.round(ms))
