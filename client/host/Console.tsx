import { useEffect, type ReactNode } from 'react'
import { keepAwake } from '../clap/wakeLock.ts'
import { useMessages } from '../messages/language.ts'
import { SpokenHere } from '../spoken/SpokenHere.tsx'
import { keepFocus } from '../ui/keepFocus.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { ConsoleNarrow } from './ConsoleNarrow.tsx'
import { ConsoleWide } from './ConsoleWide.tsx'
import { useBeginAhead } from './inviting/useBeginAhead.ts'
import { usePlanDraft } from './gathering/planDraft.ts'
import { useKeys, useMouseLeavesNoFocus } from './keys.ts'
import { useChosenEvening } from './programme/useChosenEvening.ts'
import { useTakeCarried } from './rehearsal/useTakeCarried.ts'
import { Sentence } from './Sentence.tsx'
import { SaveLog } from './settings/SaveLog.tsx'
import { SpokenNews } from './SpokenNews.tsx'
import { SpokenStage } from './SpokenStage.tsx'
import { SheetFor } from './sheets/SheetFor.tsx'
import { SheetsProvider, useSheets, type SheetName } from './sheets/SheetsContext.tsx'
import { ReportLink } from './takehome/ReportLink.tsx'
import { useIsWide } from './useIsWide.ts'

/** The host's desk: on a laptop two columns, on a phone one. */
export function Console(): ReactNode {
  useMouseLeavesNoFocus()
  useEffect(keepFocus, [])
  useEffect(() => keepAwake(), [])
  return (
    <SheetsProvider draw={drawSheet}>
      <SpokenHere />
      <SpokenStage />
      <SpokenNews />
      <Desk />
    </SheetsProvider>
  )
}

const drawSheet = (sheet: SheetName): ReactNode => <OpenSheet sheet={sheet} />

/** In a closed room there is nothing left to set. */
function OpenSheet({ sheet }: { readonly sheet: SheetName }): ReactNode {
  return useStage().kind === 'closed' ? null : <SheetFor sheet={sheet} />
}

function Desk(): ReactNode {
  const stage = useStage()
  const isWide = useIsWide()
  const text = useMessages('host')
  const { open } = useSheets()
  const [draft, setDraft] = usePlanDraft(useCommon().code)
  useChosenEvening()
  useTakeCarried()
  useBeginAhead()
  useKeys({ '?': () => open({ kind: 'keys' }) })
  if (stage.kind === 'closed') {
    return (
      <Sentence title={text.closed} why={text.closedWhy}>
        <ReportLink />
        <SaveLog />
        <a href="/">{text.toFront}</a>
      </Sentence>
    )
  }
  const Layout = isWide ? ConsoleWide : ConsoleNarrow
  return <Layout stage={stage} draft={draft} onDraft={setDraft} />
}
