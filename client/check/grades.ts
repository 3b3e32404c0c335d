/** From figures to what a person makes of them. Pure. */
import { unreachable } from '../../shared/unreachable.ts'
import { uncertainMostMs } from '../clap/schedule.ts'
import type { LineReport } from '../room/checkLine.ts'

/** `busy`: still finding out. `ask`: only the person can tell. */
export type Grade = 'busy' | 'ask' | 'good' | 'fair' | 'bad'

/** A page that answers within this feels immediate; later than the other, people would wait for each tap. */
const fastMs = 150
const slowMs = 600
/** Within this nobody hears two phones apart (CLAP). */
const exactMs = 5

export const gradeConnection = (line: LineReport): Grade =>
  gradeLine(line, ({ answerMs }) => ({ ms: answerMs, goodMs: fastMs, fairMs: slowMs }))

export const gradeClock = (line: LineReport): Grade =>
  gradeLine(line, ({ uncertaintyMs }) => ({ ms: uncertaintyMs, goodMs: exactMs, fairMs: uncertainMostMs }))

type Up = Extract<LineReport, { readonly kind: 'up' }>
type Measure = { readonly ms: number; readonly goodMs: number; readonly fairMs: number }

function gradeLine(line: LineReport, measure: (up: Up) => Measure): Grade {
  switch (line.kind) {
    case 'trying':
      return 'busy'
    case 'down':
      return 'bad'
    case 'up': {
      const { ms, goodMs, fairMs } = measure(line)
      if (ms <= goodMs) return 'good'
      return ms <= fairMs ? 'fair' : 'bad'
    }
    default:
      return unreachable(line)
  }
}

/** What the person said after the clap: null while they have not said it. */
export type Heard = 'yes' | 'no' | null
export type SoundFacts = { readonly heard: Heard; readonly trouble: 'slow' | 'notLoaded' | null }

export function gradeSound({ heard, trouble }: SoundFacts): Grade {
  if (trouble === 'notLoaded' || heard === 'no') return 'bad'
  if (trouble === 'slow') return 'fair'
  return heard === 'yes' ? 'good' : 'ask'
}

/** A screen that goes dark is a nuisance, not the end: the projector claps in any case. */
export const gradeAwake = (staysAwake: boolean): Grade => (staysAwake ? 'good' : 'fair')

/** The worst there is; what only the person can tell comes before what is good. */
export function gradeOfAll(grades: readonly Grade[]): Grade {
  const worstFirst: readonly Grade[] = ['bad', 'busy', 'ask', 'fair', 'good']
  return worstFirst.find((grade) => grades.includes(grade)) ?? 'good'
}
