/** The start button: what it would do, what is still missing, and the command itself. */
import { useState } from 'react'
import type { Plan, Settings } from '../../../shared/protocol.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { roomNow } from '../../room/store.ts'
import { useCommon, useRoom } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { lengthText } from '../settings/lengthText.ts'
import { isSlip } from '../slip.ts'
import { useHostCommand } from '../useHostCommand.ts'
import { useWallClock, useWallTime } from '../wallTime.ts'
import type { PlanDraft } from './planDraft.ts'
import { nextAt, planMs, roundsWithin } from './planFigures.ts'

type Texts = (typeof hostSetupMessages)['en']

export type Start = {
  readonly press: () => void
  readonly isReady: boolean
  readonly isBusy: boolean
  /** "6 rounds of 2 min. Ends at about 19:45." */
  readonly summary: string
  /** What is missing, said only once the button was pressed all the same. */
  readonly missing: string | null
  readonly problem: Rejection | null
}

export function useStart(draft: PlanDraft): Start {
  const { people } = useCommon()
  const { nextRound, isStarting, settings } = useConsole()
  const { store } = useRoom()
  const text = useMessages(hostSetupMessages)
  const { give, problem, slow } = useHostCommand(draft)
  const [isPressed, setIsPressed] = useState(false)
  // What it comes to changes with the minute.
  useWallClock()
  const now = roomNow(store.getState())
  const end = useWallTime(now + planMs(draft.count, settings)) ?? ''
  const missing = whatIsMissing(text, people, draft)

  function press(): void {
    if (isSlip('start')) return
    const plan = planOf(draft, roomNow(store.getState()))
    setIsPressed(missing !== null)
    if (missing === null && plan !== null && !isStarting) void give({ type: 'start', round: nextRound, plan })
  }

  return {
    press,
    isReady: people > 1,
    isBusy: isStarting || slow !== null,
    summary: isStarting ? text.pairing : summaryOf(text, draft, settings, end),
    missing: isPressed ? missing : null,
    problem,
  }
}

function whatIsMissing(text: Texts, people: number, draft: PlanDraft): string | null {
  if (people === 0) return text.nobodyHere
  if (people === 1) return text.oneHere
  return draft.kind === 'until' && draft.until === '' ? text.timeMissing : null
}

function planOf({ kind, count, until }: PlanDraft, now: number): Plan | null {
  if (kind === 'open') return { kind }
  if (kind === 'rounds') return { kind, count }
  const local = new Date()
  const at = nextAt(until, local)
  return at === null ? null : { kind, endsAt: now + at - local.getTime() }
}

function summaryOf(text: Texts, draft: PlanDraft, settings: Settings, end: string): string {
  const length = lengthText(text, settings.talkingMs)
  if (draft.kind === 'open') return text.planOpen(length)
  if (draft.kind === 'rounds') return text.planCount(draft.count, length, end)
  const local = new Date()
  const at = nextAt(draft.until, local)
  if (at === null) return text.timeMissing
  const count = roundsWithin(at - local.getTime(), settings)
  return count === 0 ? text.planNoTime : text.planUntil(count, length)
}
