import type { Undoable } from '../../shared/hostViews.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Messages } from '../messages/shape.ts'

type Texts = Messages['host'] & Messages['hostDoor']

/** What can be taken back, in words. */
export function whatHappened(text: Texts, { kind, name, count }: Undoable): string {
  switch (kind) {
    case 'clap':
      return text.youClapped
    case 'skip':
      return text.talkingStarts
    case 'removal':
      return text.removed(name ?? '')
    case 'joins':
      return text.joinsUndone(count)
    default:
      return unreachable(kind)
  }
}
