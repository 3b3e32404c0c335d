import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** To the form with the network's name and password; once they are there, it says which one is shown. */
export function WifiLink({ look }: { readonly look: 'link' | 'quiet' }): ReactNode {
  const { wifi } = useConsole()
  const text = useMessages('hostScreen')
  const { open } = useSheets()
  return (
    <Button look={look} onClick={() => open({ kind: 'wifi' })}>
      {wifi === null ? text.addWifi : text.wifiShown(wifi.name)}
    </Button>
  )
}
