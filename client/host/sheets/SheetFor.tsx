import type { ReactNode } from 'react'
import { unreachable } from '../../../shared/unreachable.ts'
import { DoorSheet } from '../door/DoorSheet.tsx'
import { EndSignUps, TurnAwayBranch } from '../inviting/Asked.tsx'
import { EveningSheet } from '../inviting/EveningSheet.tsx'
import { GuestSheet } from '../inviting/GuestSheet.tsx'
import { GuestsSheet } from '../inviting/GuestsSheet.tsx'
import { InvitationsSheet } from '../inviting/InvitationsSheet.tsx'
import { SnowballSheet } from '../inviting/SnowballSheet.tsx'
import { AddPersonSheet } from '../people/AddPersonSheet.tsx'
import { PeopleSheet } from '../people/PeopleSheet.tsx'
import { PersonSheet } from '../people/PersonSheet.tsx'
import { AddItemSheet } from '../programme/AddItemSheet.tsx'
import { BeginAnyway, RemoveBegun } from '../programme/Asked.tsx'
import { ItemSheet } from '../programme/ItemSheet.tsx'
import { PosterSheet } from '../programme/PosterSheet.tsx'
import { ProgrammeSheet } from '../programme/ProgrammeSheet.tsx'
import { ReadyMadeSheet, ReplaceProgramme } from '../programme/ReadyMadeSheet.tsx'
import { WifiSheet } from '../picture/WifiSheet.tsx'
import { QuestionSheet } from '../questions/QuestionSheet.tsx'
import { RehearseSheet } from '../rehearsal/RehearseSheet.tsx'
import { ReportsSheet } from '../reports/ReportsSheet.tsx'
import { KeysSheet } from '../settings/KeysSheet.tsx'
import { SettingsSheet } from '../settings/SettingsSheet.tsx'
import { SpotsSheet } from '../spots/SpotsSheet.tsx'
import { OnWallSheet } from '../takehome/OnWallSheet.tsx'
import { WhoMeetsSheet } from '../wishes/WhoMeetsSheet.tsx'
import { useMessages } from '../../messages/language.ts'
import { AnotherDeviceSheet } from './AnotherDeviceSheet.tsx'
import { GatherSheet } from './GatherSheet.tsx'
import { Confirm } from './Confirm.tsx'
import { MoreSheet } from './MoreSheet.tsx'
import { useSheets, type SheetName } from './SheetsContext.tsx'
import { WayInSheet } from './WayInSheet.tsx'

/** A sheet by its name. */
export function SheetFor({ sheet }: { readonly sheet: SheetName }): ReactNode {
  const { close } = useSheets()
  const text = useMessages('host')
  const links = useMessages('hostLinks')
  switch (sheet.kind) {
    case 'addPerson':
      return <AddPersonSheet onClose={close} />
    case 'anotherDevice':
      return <AnotherDeviceSheet onClose={close} />
    case 'door':
      return <DoorSheet onClose={close} />
    case 'people':
      return <PeopleSheet onClose={close} />
    case 'reports':
      return <ReportsSheet onClose={close} />
    case 'person':
      return <PersonSheet person={sheet.person} onClose={close} />
    case 'question':
      return <QuestionSheet round={sheet.round} onClose={close} />
    case 'settings':
      return <SettingsSheet onClose={close} />
    case 'spots':
      return <SpotsSheet onClose={close} />
    case 'keys':
      return <KeysSheet onClose={close} />
    case 'more':
      return <MoreSheet onClose={close} />
    case 'onWall':
      return <OnWallSheet onClose={close} />
    case 'wayIn':
      return <WayInSheet onClose={close} />
    case 'wifi':
      return <WifiSheet onClose={close} />
    case 'whoMeets':
      return <WhoMeetsSheet onClose={close} />
    case 'gather':
      return <GatherSheet round={sheet.round} onClose={close} />
    case 'replaceLinks': {
      const command = { type: 'replaceLinks', generation: sheet.generation } as const
      return <Confirm question={links.replaceLinksAsk} why={links.replaceLinksThen} yes={links.replaceLinks} command={command} onClose={close} />
    }
    case 'close': {
      const command = { type: 'close' } as const
      return <Confirm question={text.closeAsk} why={text.closeWhy} yes={text.closeRoom} command={command} onClose={close} />
    }
    case 'evening':
      return <EveningSheet onClose={close} />
    case 'endSignUps':
      return <EndSignUps onClose={close} />
    case 'guests':
      return <GuestsSheet onClose={close} />
    case 'guest':
      return <GuestSheet person={sheet.person} onClose={close} />
    case 'turnAwayBranch':
      return <TurnAwayBranch person={sheet.person} onClose={close} />
    case 'invitations':
      return <InvitationsSheet onClose={close} />
    case 'snowball':
      return <SnowballSheet onClose={close} />
    case 'addItem':
      return <AddItemSheet onClose={close} />
    case 'beginItem':
      return <BeginAnyway id={sheet.id} onClose={close} />
    case 'item':
      return <ItemSheet id={sheet.id} onClose={close} />
    case 'poster':
      return <PosterSheet onClose={close} />
    case 'programme':
      return <ProgrammeSheet onClose={close} />
    case 'readyMade':
      return <ReadyMadeSheet onClose={close} />
    case 'rehearse':
      return <RehearseSheet onClose={close} />
    case 'removeItem':
      return <RemoveBegun id={sheet.id} onClose={close} />
    case 'replaceProgramme':
      return <ReplaceProgramme evening={sheet.evening} onClose={close} />
    default:
      return unreachable(sheet)
  }
}
