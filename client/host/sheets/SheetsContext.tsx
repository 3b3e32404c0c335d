/** Which sheets lie open, one on top of the other. */
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { PersonId } from '../../../shared/ids.ts'

export type SheetName =
  | { readonly kind: 'addPerson' | 'anotherDevice' | 'close' | 'door' | 'keys' | 'more' | 'onWall' | 'people' | 'reports' | 'settings' | 'spots' | 'wayIn' | 'wifi' | 'whoMeets' | 'addItem' | 'poster' | 'programme' | 'readyMade' | 'rehearse' | 'evening' | 'endSignUps' | 'guests' | 'invitations' | 'snowball' }
  | { readonly kind: 'person' | 'guest' | 'turnAwayBranch'; readonly person: PersonId }
  /** The question of `round`. */
  | { readonly kind: 'question'; readonly round: number }
  | { readonly kind: 'gather'; readonly round: number }
  /** The links of `generation`. */
  | { readonly kind: 'replaceLinks'; readonly generation: number }
  /** An item of the programme: open, begun in the middle of rounds, or removed once it has begun. */
  | { readonly kind: 'item' | 'beginItem' | 'removeItem'; readonly id: number }
  | { readonly kind: 'replaceProgramme'; readonly evening: string }

type Sheets = {
  readonly open: (sheet: SheetName) => void
  /** Closes the topmost one. */
  readonly close: () => void
}

const SheetsContext = createContext<Sheets | null>(null)

export type SheetsProviderProps = {
  readonly draw: (sheet: SheetName) => ReactNode
  readonly children: ReactNode
}

export function SheetsProvider({ draw, children }: SheetsProviderProps): ReactNode {
  const [lying, setLying] = useState<readonly SheetName[]>([])
  const sheets = useMemo<Sheets>(
    () => ({
      open: (sheet) => setLying((before) => [...before, sheet]),
      close: () => setLying((before) => before.slice(0, -1)),
    }),
    [],
  )
  return (
    <SheetsContext value={sheets}>
      {children}
      {lying.map((sheet) => (
        <div key={JSON.stringify(sheet)}>{draw(sheet)}</div>
      ))}
    </SheetsContext>
  )
}

export function useSheets(): Sheets {
  const sheets = use(SheetsContext)
  if (sheets === null) throw new Error('There is no SheetsProvider above this component.')
  return sheets
}
