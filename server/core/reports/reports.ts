/** "Tell the host": somebody is bothered by somebody, and hosts alone ever learn of it. RULES, T. */
import { isRoomFor, personReports, roomReports } from '../../../shared/limits.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { ReportCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { ReportEvent, RoomEvent } from '../events.ts'
import { matchAnew } from '../matching/upcoming.ts'
import { isOutside, personOf } from '../people/people.ts'
import type { Report, RoomState } from '../state.ts'

export function decideReports(state: RoomState, command: ReportCommand, now: number): Decision {
  switch (command.type) {
    case 'tellHost':
      return tellHost(state, command, now)
    case 'settleReport': {
      const { id, isSettled } = command
      const known = state.reports.find((report) => report.id === id)
      return known === undefined || known.isSettled === isSettled ? accept() : accept({ type: 'reportSettled', id, isSettled })
    }
    default:
      return unreachable(command)
  }
}

type Told = Extract<ReportCommand, { type: 'tellHost' }>

/** Whoever has left may still tell; who was never let in has met nobody. */
function tellHost(state: RoomState, told: Told, now: number): Decision {
  const { person: by, about, note } = told
  const person = personOf(state, by)
  if (person === undefined || about === by) return refuse('unknownPerson')
  if (about !== null && personOf(state, about) === undefined) return refuse('unknownPerson')
  if (person.standing === 'removed') return refuse('removed')
  if (isOutside(person)) return refuse('stale')
  const heard = reportsToShow(state)
  const own = heard.filter((report) => report.by === by).length
  if (own >= personReports || !isRoomFor(heard.length, own, roomReports)) return refuse('tooManyReports')
  return accept({ type: 'hostTold', by, about, note, at: now }, ...partedFrom(state, told))
}

/** Beyond what may be wished for otherwise: each comes with a report, and those have limits of their own. */
function partedFrom(state: RoomState, { person: by, about, neverAgain }: Told): readonly RoomEvent[] {
  if (!neverAgain || about === null) return []
  const isAsked = state.wishes.some((wish) => wish.kind === 'apart' && wish.by === by && wish.people.includes(about))
  return isAsked ? [] : [{ type: 'wishMade', kind: 'apart', people: [by, about], by }, ...matchAnew(state)]
}

/** A flood that was put out takes its words along. */
export function reportsToShow(state: RoomState): readonly Report[] {
  const out = new Set(state.people.filter(({ standing }) => standing === 'putOut').map(({ id }) => id))
  return out.size === 0 ? state.reports : state.reports.filter(({ by }) => !out.has(by))
}

export function evolveReports(state: RoomState, event: ReportEvent): RoomState {
  switch (event.type) {
    case 'hostTold': {
      const id = state.counter + 1
      const { by, about, note, at } = event
      return { ...state, counter: id, reports: [...state.reports, { id, by, about, note, at, isSettled: false }] }
    }
    case 'reportSettled':
      return { ...state, reports: state.reports.map((report) => (report.id === event.id ? settled(report, event.isSettled) : report)) }
    default:
      return unreachable(event)
  }
}

const settled = (report: Report, isSettled: boolean): Report => ({ ...report, isSettled })
