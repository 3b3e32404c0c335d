import type { ReactNode } from 'react'
import { spotLook } from '../../shared/spots.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { phoneMessages, spotWords } from '../messages/phone.ts'
import { phoneCueMessages } from '../messages/phoneCues.ts'
import { useIsCued } from '../ui/useIsCued.ts'
import type { PairingPlace, Scene } from './scene.ts'
import { useQuestion } from './useQuestion.ts'
import { useTurn } from './useTurn.ts'
import { useTurnText } from './useTurnText.ts'

/** Says partner, spot and question once each, for those who listen to their phone. */
export function Spoken({ scene }: { readonly scene: Scene }): ReactNode {
  const text = useMessages(phoneMessages)
  const where = useWhere(scene.kind === 'moving' ? scene.place.spot : null)
  const question = useQuestion(scene.kind === 'talking' ? scene.place.round : 0)
  const cues = useMessages(phoneCueMessages)
  return (
    <p className="spoken" aria-live="polite">
      {scene.kind === 'moving' && text.spokenMoving(where, scene.place.partners)}
      {scene.kind === 'talking' && text.spokenTalking(question)}
      {scene.kind === 'talking' && <Turn key={scene.place.round} place={scene.place} />}
      {scene.kind === 'onYourOwn' && cues.findNew}
      {scene.kind === 'lookHere' && `${cues.lookUp} ${text.listen}`}
    </p>
  )
}

/** Whose turn it is, and that everybody waits for the host's clap. */
function Turn({ place }: { readonly place: PairingPlace }): ReactNode {
  const cues = useMessages(phoneCueMessages)
  const turn = useTurnText(place, useTurn(place.partners.length + 1))
  const isCued = useIsCued()
  return isCued ? ` ${cues.timeIsUp} ${cues.hostClaps}` : turn !== null && ` ${turn}`
}

/** "Go to spot 3: triangle on green." */
function useWhere(spot: number | null): string {
  const text = useMessages(phoneMessages)
  const words = spotWords[useLanguage()]
  if (spot === null) return text.findPartner
  const { symbol, colour } = spotLook(spot)
  const look = text.spotLook(words.symbols[symbol], words.colours[colour - 1] ?? '')
  return `${text.goToSpot(spot)} ${look}.`
}
