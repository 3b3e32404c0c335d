import type { Language } from '../../../shared/text.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemHeading, itemName, type Item } from '../../programme/itemName.ts'

/** What the button says that begins an item: by its title where it has one, else as one would say it of its kind. */
export function beginWords(language: Language, item: Pick<Item, 'plan' | 'title'>, isFirst: boolean): string {
  const text = messagesIn(language).hostProgramme
  const named = isFirst ? text.beginWith(itemHeading(language, item)) : text.goOnTo(itemName(language, item))
  if (Object.keys(item.title).length > 0) return named
  const { kind } = item.plan
  switch (kind) {
    case 'gathering':
    case 'speaker':
    case 'fika':
      return named
    case 'meeting':
      return text.startMeeting
    case 'groups':
      return text.startGroups
    case 'introductions':
      return text.startIntroductions
    case 'goodbye':
      return text.sayGoodbye
    default:
      return unreachable(kind)
  }
}
