import type { ReactNode } from 'react'
import { hostMessages } from '../../messages/host.ts'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { switchKeys, useKeysAreOn } from '../keys.ts'
import styles from './KeyList.module.css'
import { Switch } from './Switch.tsx'

/** What each key does, and the way to do without them. */
export function KeyList(): ReactNode {
  const areOn = useKeysAreOn()
  const text = { ...useMessages(hostMessages), ...useMessages(hostSetupMessages) }
  const list: readonly (readonly [key: string, does: string])[] = [
    [text.keySpace, text.bigButton],
    ['C', text.clapNow],
    ['+', text.addHalfMinute],
    ['Z', text.takeBack],
    ['?', text.keyList],
  ]
  return (
    <>
      <Switch label={text.keysOn} why={text.keysWhy} isOn={areOn} onSwitch={switchKeys} />
      <dl className={styles.list}>
        {list.map(([key, does]) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
