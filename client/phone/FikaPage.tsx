import { useState, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'
import { itemHeading } from '../programme/itemName.ts'
import { useNowAndNext, useNowAndNextWords } from '../programme/useNowAndNext.ts'
import { Button } from '../ui/Button.tsx'
import { Page } from './Page.tsx'
import { RecapPage } from './RecapPage.tsx'
import { RoomLine } from './RoomLine.tsx'
import type { Insider } from './scene.ts'
import { SuggestionSheet } from './SuggestionSheet.tsx'
import { BoardLink } from './takehome/BoardLink.tsx'
import { CardLink } from './takehome/CardLink.tsx'
import { useDim } from './useDim.ts'
import { Words } from './Words.tsx'

export type FikaPageProps = { readonly you: Insider; readonly menu: ReactNode }

/** People talk, and nobody needs a phone; whom one has met is a tap away. */
export function FikaPage({ you, menu }: FikaPageProps): ReactNode {
  const text = useMessages('phone')
  const language = useLanguage()
  const { now, untilTime } = useNowAndNext()
  const { next } = useNowAndNextWords()
  const programme = useMessages('programme')
  const [isLooking, setIsLooking] = useState(false)
  const isDim = useDim()
  const { series } = useMessages('common')
  if (isLooking) return <RecapPage you={you} isClosed={false} menu={menu} />
  const met = you.met.length
  return (
    <Page isDim={isDim} top={<><RoomLine />{menu}</>}>
      <Words
        over={now === null ? undefined : series([itemHeading(language, now.item), ...(untilTime === null ? [] : [programme.until(untilTime)])])}
        heading={text.putMeAway}
        actions={
          <>
            <SuggestionSheet you={you} />
            <BoardLink />
            {met > 0 && (
              <Button look="link" onClick={() => setIsLooking(true)}>
                {text.youMet(met)}
              </Button>
            )}
            <CardLink />
          </>
        }
      >
        {next !== null && <p>{next}</p>}
      </Words>
    </Page>
  )
}
