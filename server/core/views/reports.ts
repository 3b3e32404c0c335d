import type { ReportsView } from '../../../shared/hostViews.ts'
import { reportsToShow } from '../reports/reports.ts'
import type { RoomState } from '../state.ts'
import type { Words } from './words.ts'

/** More no host could read in an evening. */
const shownMost = 100

/** What has been told, for hosts alone: what is still open first, the latest of it on top. */
export function reportsView(state: RoomState, words: Words): ReportsView {
  const reports = reportsToShow(state)
  const open = reports.filter(({ isSettled }) => !isSettled)
  const inOrder = [...open.toReversed(), ...reports.filter(({ isSettled }) => isSettled).toReversed()]
  return {
    open: open.length,
    latest: inOrder.slice(0, shownMost).map(({ id, by, about, note, at, isSettled }) => ({
      id,
      by: { id: by, name: words.nameOf(by) },
      about: about === null ? null : { id: about, name: words.nameOf(about) },
      words: note === null ? null : words.textOf(note),
      at,
      isApart: about !== null && state.wishes.some(({ kind, people }) => kind === 'apart' && people.includes(by) && people.includes(about)),
      isSettled,
    })),
  }
}
