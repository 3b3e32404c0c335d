import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { switchKeys, useKeysAreOn } from '../../ui/keysAreOn.ts'
import styles from './KeyList.module.css'
import { Switch } from './Switch.tsx'

/** What each key does, and the way to do without them. */
export function KeyList(): ReactNode {
  const areOn = useKeysAreOn()
  const text = { ...useMessages('host'), ...useMessages('hostSetup'), ...useMessages('hostClap') }
  // A clicker sends Page Down and Page Up.
  const list: readonly (readonly [does: string, ...keys: string[]])[] = [
    [text.bigButton, text.keySpace, 'Page Down', '→'],
    [text.clapNow, 'C'],
    [text.addHalfMinute, '+'],
    [text.lookHere, 'L'],
    [text.takeBack, 'Z', 'Page Up', '←'],
    [text.keyList, '?'],
  ]
  return (
    <>
      <Switch label={text.keysOn} why={text.keysWhy} isOn={areOn} onSwitch={switchKeys} />
      <dl className={styles.list}>
        {list.map(([does, ...keys]) => (
          <div key={does} className={styles.row}>
            <dt>{does}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
