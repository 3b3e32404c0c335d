import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { goToStep } from './guideStep.ts'

/** The guide once more, where the bar of a rehearsal has no room to offer it. `onShown`: what lies over the page goes away. */
export function ShowMeButton({ onShown }: { readonly onShown: () => void }): ReactNode {
  const text = useMessages('hostRehearsal')
  const { rehearsal } = useCommon()
  if (rehearsal === null) return null
  return (
    <Button
      look="quiet"
      onClick={() => {
        onShown()
        goToStep(0)
      }}
    >
      {text.showMe}
    </Button>
  )
}
