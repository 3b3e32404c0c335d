import type { ProgrammeEvent } from '../../server/core/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { type Names, told } from './words.ts'

export function tellProgramme(event: ProgrammeEvent, { clock }: Pick<Names, 'clock'>): string {
  switch (event.type) {
    case 'itemAdded':
      return `The host plans an item at place ${event.index + 1}: ${told(event.plan)} [E1]`
    case 'itemChanged':
      return `The host changes item ${event.id}: ${told(event.plan)} [E1]`
    case 'itemMoved':
      return `The host moves item ${event.id} to place ${event.index + 1} [E1]`
    case 'itemRemoved':
      return `The host takes item ${event.id} out [E1]`
    case 'itemBegan':
      return `Item ${event.id} begins [E2]`
    case 'eveningEndSet':
      return event.at === null ? 'The evening has no set end [E4]' : `The evening is to end at ${clock(event.at)} [E4]`
    default:
      return unreachable(event)
  }
}
