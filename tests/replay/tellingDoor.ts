/** The same of the door. */
import type { DoorEvent, ReportEvent } from '../../server/core/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { type Names, all } from './words.ts'

export function tellDoor(event: DoorEvent, { of, clock }: Names): string {
  switch (event.type) {
    case 'personJoined':
      return `${of(event.person)} joins${event.isHost ? ', who is the host' : ''}${event.hasPhone ? '' : ', without a phone'} [P1]`
    case 'personAsked':
      return `${of(event.person)} waits at the door [D3]`
    case 'peopleLetIn':
      return `Let in: ${all(event.people, of)} [D3]`
    case 'joinsUndone':
      return `The host puts out ${all(event.people, of)}, to be taken back until ${clock(event.until)} [D4]`
    case 'joinsBack':
      return 'The host takes that back [D4]'
    case 'barLifted':
      return `The host allows ${of(event.person)} again [D5]`
    default:
      return unreachable(event)
  }
}

export function tellReport(event: ReportEvent, { of }: Names): string {
  if (event.type === 'reportSettled') return `Report ${event.id} ${event.isSettled ? 'is seen to' : 'is open again'} [T3]`
  return `${of(event.by)} tells the host${event.about === null ? ' that somebody bothers them' : ` that ${of(event.about)} bothers them`} [T1]`
}
