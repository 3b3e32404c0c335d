import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useSnowball } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { figuresOf } from './guestFigures.ts'

/** On the day: how many of those who signed up are here, and the way to the list. Nothing where nobody has. */
export function SignedUpLine(): ReactNode {
  const { in: isIn, came, asked } = figuresOf(useSnowball().signUps)
  const text = useMessages('hostGuests')
  const { open } = useSheets()
  if (isIn + came + asked === 0) return null
  return (
    <Button look="link" onClick={() => open({ kind: 'guests' })}>
      {[text.arrived(came, came + isIn), ...(asked > 0 ? [text.askedNow(asked)] : [])].join(' · ')}
    </Button>
  )
}
