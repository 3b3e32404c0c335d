import type { ReactNode } from 'react'
import { unreachable } from '../../../shared/unreachable.ts'
import type { PlaceView } from '../../../shared/views.ts'
import { useTurn } from '../../clap/useTurn.ts'
import { useTurnText } from '../../clap/useTurnText.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import { useIsCued } from '../../ui/useIsCued.ts'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './HostPlace.module.css'
import { PlaceLine } from './PlaceLine.tsx'
import { WhoWaits } from './WhoWaits.tsx'

/** Where the host stands and with whom, when they take part: console and partner on one page. */
export function HostPlace({ round }: { readonly round: number }): ReactNode {
  const place = useConsole().places.find((known) => known.round === round)
  if (place === undefined) return null
  return (
    <section className={styles.place}>
      <Words place={place} />
      {place.kind === 'pairing' && !place.hasFound && <WhoWaits beckoning={place.beckoning} />}
      {place.kind === 'pairing' && <Turn key={round} place={place} />}
      {place.kind === 'pairing' && <Found round={round} hasFound={place.hasFound} />}
    </section>
  )
}

function Words({ place }: { readonly place: PlaceView }): ReactNode {
  const text = useMessages('hostPeople')
  switch (place.kind) {
    case 'pairing':
      return <PlaceLine spot={place.spot}>{text.youMeet(place.partners)}</PlaceLine>
    case 'alone':
      return <PlaceLine spot={null}>{text.partnerLeft(place.left)}</PlaceLine>
    case 'bye':
    case 'neighbour':
    case 'waiting':
      return <p className={styles.free}>{text.youAreFree}</p>
    default:
      return unreachable(place)
  }
}

/** Whose turn it is, as a phone would say it: once more for each turn, to who listens to the console. */
function Turn({ place }: { readonly place: Extract<PlaceView, { readonly kind: 'pairing' }> }): ReactNode {
  const turnText = useTurnText(place, useTurn(place.round, place.partners.length + 1))
  const isCued = useIsCued()
  return (
    <p className={styles.turn} role="status">
      {!isCued && turnText}
    </p>
  )
}

/** Only while people look for each other; later it is of no use to anybody. */
function Found({ round, hasFound }: { readonly round: number; readonly hasFound: boolean }): ReactNode {
  const isMoving = useStage().kind === 'moving'
  const text = useMessages('hostPeople')
  const { give, problem, slow } = useHostCommand(round)
  if (!isMoving) return null
  if (hasFound) return <p>{text.hasFound}</p>
  return (
    <div>
      <Button
        look="quiet"
        className={styles.found}
        isBusy={slow !== null}
        onClick={() => void give({ type: 'hostFoundEachOther', round })}
      >
        {text.foundEachOther}
      </Button>
      <Problem reason={problem} />
    </div>
  )
}
