/** The start button: what it would do, what is still missing, and the command itself. */
import { useState } from 'react'
import type { Plan } from '../../../shared/protocol.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { useMessages } from '../../messages/language.ts'
import type { Messages } from '../../messages/shape.ts'
import { roomNow } from '../../room/store.ts'
import { useCommon, useRoom } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { lengthText } from '../settings/lengthText.ts'
import { settleHostName } from '../settings/hostNameField.ts'
import { isSlip } from '../slip.ts'
import { useLengths } from '../useLengths.ts'
import { useHostCommand } from '../useHostCommand.ts'
import { useWallClock, useWallTime } from '../../ui/wallTime.ts'
import type { PlanDraft } from './planDraft.ts'
import { clockTime, endTime, planMs, roundsWithin } from './planFigures.ts'

type Lengths = ReturnType<typeof useLengths>
type Texts = Messages['hostSetup']

export type Start = {
  readonly press: () => void
  readonly isReady: boolean
  readonly isBusy: boolean
  /** "6 rounds of 2 min. Ends at about 19:45." */
  readonly summary: string | null
  /** What is missing, said only once the button was pressed all the same. */
  readonly missing: string | null
  readonly problem: Rejection | null
}

export function useStart(draft: PlanDraft): Start {
  const { people } = useCommon()
  const { nextRound, isStarting } = useConsole()
  const lengths = useLengths()
  const { store } = useRoom()
  const text = useMessages('hostSetup')
  const { give, problem, slow } = useHostCommand(draft)
  const [isPressed, setIsPressed] = useState(false)
  // What it comes to changes with the minute.
  useWallClock()
  const now = roomNow(store.getState())
  const end = useWallTime(now + planMs(draft.count, lengths)) ?? ''
  const planned = planNow(text, draft, lengths, now)
  const missing = whatIsMissing(text, people, planned)
  const summary = isStarting ? text.pairing : summaryOf(text, planned, lengths, end)

  function press(): void {
    if (isSlip('start')) return
    // The minute may have turned since this was drawn.
    const latest = planNow(text, draft, lengths, roomNow(store.getState()))
    const isPossible = people > 1 && latest.kind === 'possible'
    setIsPressed(!isPossible)
    // The name goes before the start, so that the first pairing knows of the host.
    if (isPossible && !settleHostName()) return
    if (isPossible && !isStarting) void give({ type: 'start', round: nextRound, plan: latest.plan })
  }

  return {
    press,
    isReady: missing === null,
    isBusy: isStarting || slow !== null,
    // Said once: as what is missing, when that is the same.
    summary: isPressed && summary === missing ? null : summary,
    missing: isPressed ? missing : null,
    problem,
  }
}

function whatIsMissing(text: Texts, people: number, plan: PlanNow): string | null {
  if (people === 0) return text.nobodyHere
  if (people === 1) return text.oneHere
  return plan.kind === 'impossible' ? plan.why : null
}

type PlanNow =
  | { readonly kind: 'possible'; readonly plan: Plan; readonly rounds: number }
  | { readonly kind: 'impossible'; readonly why: string }

/** What the draft comes to when it is started now: `now` is the room's clock, and the host wrote by this device's. */
function planNow(text: Texts, { kind, count, until }: PlanDraft, lengths: Lengths, now: number): PlanNow {
  if (kind === 'open') return { kind: 'possible', plan: { kind }, rounds: 0 }
  if (kind === 'rounds') return { kind: 'possible', plan: { kind, count }, rounds: count }
  const local = new Date()
  const end = endTime(until, local)
  if (end.kind === 'none') return { kind: 'impossible', why: text.timeMissing }
  if (end.kind === 'passed') return { kind: 'impossible', why: text.timePassed(clockTime(local)) }
  const ms = end.at - local.getTime()
  const rounds = roundsWithin(ms, lengths)
  if (rounds === 0) return { kind: 'impossible', why: text.planNoTime }
  return { kind: 'possible', plan: { kind, endsAt: Math.round(now + ms) }, rounds }
}

function summaryOf(text: Texts, planned: PlanNow, lengths: Lengths, end: string): string {
  if (planned.kind === 'impossible') return planned.why
  const length = lengthText(text, lengths.talkingMs)
  switch (planned.plan.kind) {
    case 'open':
      return text.planOpen(length)
    case 'rounds':
      return text.planCount(planned.rounds, length, end)
    case 'until':
      return text.planUntil(planned.rounds, length)
    default:
      return unreachable(planned.plan)
  }
}
