import type { ReactNode } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import { useMessages } from '../../messages/language.ts'
import { useSnowball } from '../HostContext.tsx'
import { Confirm } from '../sheets/Confirm.tsx'
import { branchOf } from './guestFigures.ts'

/** Asks once before a whole branch is turned away. */
export function TurnAwayBranch({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }): ReactNode {
  const { signUps } = useSnowball()
  const text = useMessages('hostGuests')
  const name = signUps.find(({ id }) => id === person)?.name ?? ''
  const others = branchOf(signUps, person).length - 1
  return (
    <Confirm
      question={text.turnAwayBranchAsk(name)}
      why={text.turnAwayBranchWhy}
      yes={text.turnAwayBranch(others)}
      command={{ type: 'turnAwayBranch', person }}
      onClose={onClose}
    />
  )
}

export function EndSignUps({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useMessages('hostEvening')
  return <Confirm question={text.endAsk} why={text.endWhy} yes={text.endSignUps} command={{ type: 'announce', evening: null }} onClose={onClose} />
}
