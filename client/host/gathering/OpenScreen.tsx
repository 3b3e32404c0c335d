import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'

/** The projector's page, in a window of its own that can be dragged to the projector. */
export function OpenScreen({ look }: { readonly look: 'main' | 'quiet' }): ReactNode {
  const { screenPath } = useConsole()
  const text = useMessages('host')
  return (
    <Button look={look} data-guide="screen" onClick={() => openScreen(screenPath)}>
      {text.openScreen}
    </Button>
  )
}

/** A popup of its own size, since a tab in the same window can't be moved to the projector with one drag. */
export function openScreen(path: string): void {
  window.open(path, 'klapp-screen', 'popup,width=1280,height=720')
}
