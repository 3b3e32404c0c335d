import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './AddressChoice.module.css'
import { shownAddress } from '../../ui/shownAddress.ts'

/** A laptop with several addresses can't know which of them the phones can reach; whoever tries it can. */
export function AddressChoice(): ReactNode {
  const { address } = useCommon()
  const { addresses, hasPhoneArrived } = useConsole()
  const text = useMessages('hostSetup')
  const { give, problem } = useHostCommand()
  return (
    <div>
      <Choice
        legend={text.whichAddress}
        options={addresses.map((value) => ({ value, label: shownAddress(value) }))}
        value={address}
        onChoose={(wanted) => void give({ type: 'chooseAddress', address: wanted })}
      />
      {!hasPhoneArrived && <p className={styles.why}>{text.whichAddressWhy}</p>}
      <Problem reason={problem} />
    </div>
  )
}
