import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import type { PresentingGroup, PresentingStage } from '../scene.ts'
import { laterYouText, nowYouText, presentsText } from './presentingText.ts'

type Presenting = { readonly now: string; readonly own: string | null; readonly isOwn: boolean }

/** Who presents whom now, and what that means for oneself. */
export function usePresenting(stage: PresentingStage, group: PresentingGroup | null): Presenting {
  const { introduces } = useCommon()
  const text = useMessages('presenting')
  const phone = useMessages('phoneGroups')
  const { turn, isByClock } = stage
  const speaker = group?.turns.find((known) => known.turn === Math.max(1, turn))
  const own = group?.own ?? null
  const isOwn = own !== null && turn > 0 && own.turn === turn
  const later = own === null ? null : laterYouText(phone, introduces, own, turn)
  if (isOwn) return { now: nowYouText(phone, introduces, own), own: null, isOwn }
  if (isByClock && group === null) {
    // Cut off as the circles were made: whoever one talked with knows where.
    const way = introduces === 'byThemselves' ? text.makeCircles : phone.goWithPartner
    return { now: turn === 0 ? way : text.nextInCircle, own: null, isOwn }
  }
  if (turn === 0) {
    const first = speaker === undefined || own?.turn === 1 ? null : `${presentsText(text, introduces, speaker)}.`
    return { now: text.comeTogether, own: [first, later].filter((line) => line !== null).join(' ') || null, isOwn }
  }
  if (speaker === undefined) return { now: phone.allPresented, own: phone.talkOn, isOwn }
  const listens = own === null ? phone.youListen : phone.listen
  return { now: `${presentsText(text, introduces, speaker)}.`, own: later ?? listens, isOwn }
}
