import type { BeckoningEvent } from '../../server/core/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Names } from './words.ts'

export function tellBeckoning(event: BeckoningEvent, { of }: Names): string {
  const person = of(event.person)
  switch (event.type) {
    case 'beckoningChosen':
      return event.isOn ? `Partners come to ${person} from now on [C1]` : `${person} meets partners like everybody [C1]`
    case 'whereTold':
      return event.text === null ? `${person} says no longer where they wait [C4]` : `${person} says where they wait [C4]`
    case 'partnersBeckoned':
      return `${person} asks their partners to come to them [C3]`
    case 'comingTold':
      return `${person} is coming [C3]`
    default:
      return unreachable(event)
  }
}
