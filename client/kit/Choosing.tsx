import type { ReactNode } from 'react'
import { spotsMost } from '../../shared/limits.ts'
import { Stepper } from '../host/settings/Stepper.tsx'
import { Switch } from '../host/settings/Switch.tsx'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Logo } from '../ui/Logo.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './Kit.module.css'
import { type KitChoice, type KitPart, kitParts } from './kitChoice.ts'
import { roundsOnPaper } from './paperRounds.ts'

export type ChoosingProps = { readonly choice: KitChoice; readonly people: number; readonly onChoice: (choice: KitChoice) => void }

/** Not printed itself. */
export function Choosing({ choice, people, onChoice }: ChoosingProps): ReactNode {
  const { code } = useCommon()
  const text = useMessages('kit')
  const { parts, signs, rounds } = choice
  const most = roundsOnPaper(people)
  const switchTo = (part: KitPart, isOn: boolean): void =>
    onChoice({ ...choice, parts: isOn ? [...parts, part] : parts.filter((other) => other !== part) })
  return (
    <header className={styles.choosing}>
      <div className={styles.head}>
        <Logo />
        <LanguageSwitch />
      </div>
      <h1>{text.title}</h1>
      <p>{text.why}</p>
      {kitParts.map((part) => (
        <Switch key={part} label={text.part[part]} why={text.partWhy[part]} isOn={parts.includes(part)} onSwitch={(isOn) => switchTo(part, isOn)} />
      ))}
      {parts.includes('signs') && (
        <Stepper
          label={text.howManySigns}
          value={String(signs)}
          less={text.fewer}
          more={text.more}
          onLess={signs <= 1 ? undefined : () => onChoice({ ...choice, signs: signs - 1 })}
          onMore={signs >= spotsMost ? undefined : () => onChoice({ ...choice, signs: signs + 1 })}
        />
      )}
      {parts.includes('paper') && most > 0 && (
        <Stepper
          label={text.howManyRounds}
          value={String(Math.min(rounds, most))}
          less={text.fewer}
          more={text.more}
          onLess={rounds <= 1 ? undefined : () => onChoice({ ...choice, rounds: Math.min(rounds, most) - 1 })}
          onMore={rounds >= most ? undefined : () => onChoice({ ...choice, rounds: rounds + 1 })}
        />
      )}
      <div className={styles.buttons}>
        <Button onClick={() => window.print()}>{text.print}</Button>
        <a className={styles.back} href={`/host/${code}`}>{text.back}</a>
      </div>
    </header>
  )
}
