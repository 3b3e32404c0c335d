import { useEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { keepAwake, useStaysAwake } from '../clap/wakeLock.ts'
import { useMessages } from '../messages/language.ts'
import type { Messages } from '../messages/shape.ts'
import type { LineStore } from '../room/checkLine.ts'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Logo } from '../ui/Logo.tsx'
import styles from './Check.module.css'
import { gradeAwake, gradeClock, gradeConnection, gradeOfAll, gradeSound, type Grade, type Heard } from './grades.ts'
import { AwakeLine, ClockLine, ConnectionLine } from './Lines.tsx'
import { SoundLine } from './SoundLine.tsx'

export type CheckProps = { readonly line: LineStore; readonly sound: Sound }

/** Four things that the clap rests on, each with what to do where it is not well. */
export function Check({ line: store, sound }: CheckProps): ReactNode {
  const text = useMessages('check')
  const line = useStore(store)
  const trouble = useStore(sound.state, (state) => state.trouble)
  const staysAwake = useStaysAwake()
  const [heard, setHeard] = useState<Heard>(null)
  useEffect(keepAwake, [])
  useEffect(() => sound.load(), [sound])
  const grades = {
    connection: gradeConnection(line),
    clock: gradeClock(line),
    sound: gradeSound({ heard, trouble }),
    awake: gradeAwake(staysAwake),
  }
  return (
    <div className={styles.page}>
      <title>{`${text.title} – Klapp`}</title>
      <header className={styles.top}>
        <Logo />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1>{text.title}</h1>
        <p className={styles.why}>{text.why}</p>
        <p className={styles.all} role="status">
          {overall(text, gradeOfAll(Object.values(grades)))}
        </p>
        <ul className={styles.lines}>
          <ConnectionLine grade={grades.connection} line={line} />
          <ClockLine grade={grades.clock} line={line} />
          <SoundLine grade={grades.sound} heard={heard} onHeard={setHeard} trouble={trouble} onTest={sound.test} />
          <AwakeLine grade={grades.awake} />
        </ul>
        <a href="/">{text.toFront}</a>
      </main>
    </div>
  )
}

function overall(text: Messages['check'], grade: Grade): string {
  const words = { busy: text.allBusy, ask: text.allAsk, good: text.allGood, fair: text.allFair, bad: text.allBad }
  return words[grade]
}
