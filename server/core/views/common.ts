import type { RoomCode } from '../../../shared/ids.ts'
import type { CommonView } from '../../../shared/views.ts'
import { movingMsOf, talkingMsOf } from '../lengths.ts'
import { conversationsIn } from '../matching/met.ts'
import { isMatchable } from '../people/people.ts'
import { promptFor } from '../prompts/prompts.ts'
import { activeStage, hasNextRound, lastClap, stageEnd } from '../rounds/timeline.ts'
import type { RoomState } from '../state.ts'
import { introducesIn } from './groups.ts'
import { scheduleOf } from './schedule.ts'
import { askerOf, promptText, type Words } from './words.ts'

/** What everybody in the room sees. Nothing in it is about one person. */
export function commonView(
  state: RoomState,
  words: Words,
  { code, address, now }: { readonly code: RoomCode; readonly address: string; readonly now: number },
): CommonView {
  const { settings, rounds, stage, meeting } = state
  const last = lastClap(state, now)
  const end = stageEnd(stage, now)
  const isMoving = activeStage(stage)?.kind === 'moving'
  return {
    code,
    title: words.title,
    language: settings.language,
    purpose: settings.purpose,
    address,
    hasSpots: spotsNow(state),
    floor: settings.floor,
    rehearsal: state.rehearsal,
    zones: words.zones,
    talkingMs: talkingMsOf(state),
    movingMs: movingMsOf(state),
    whoClaps: settings.whoClaps,
    hasTurnCue: settings.hasTurnCue || introducesIn(state) !== null,
    phonesSound: settings.phonesSound,
    hasBoard: settings.hasBoard,
    people: state.people.filter((person) => isMatchable(person) && !person.isHost).length,
    introduces: introducesIn(state),
    schedule: scheduleOf(state),
    rounds: {
      number: rounds.length,
      of: last?.round ?? null,
      isLast: meeting !== null && end !== null && !hasNextRound(state, isMoving ? end + talkingMsOf(state) : end),
      uncounted: rounds.filter(({ isIntroduction }) => isIntroduction).length,
    },
    // With the clap of introductions nothing is over.
    endsAt: stage.kind === 'paused' || introducesIn(state) !== null ? null : (last?.at ?? null),
    prompts: [rounds.length, rounds.length + 1]
      .filter((round) => round > 0)
      .map((round) => ({ round, prompt: promptFor(state, round) }))
      .map(({ round, prompt }) => ({ round, text: promptText(prompt, words), by: askerOf(prompt, words) })),
    conversations: conversationsIn(rounds),
  }
}

/** A round keeps the spots that it was made with, whatever is set meanwhile for the next. */
function spotsNow({ stage, rounds, settings }: RoomState): boolean {
  const pairings = activeStage(stage) === null ? [] : (rounds.at(-1)?.matching?.pairings ?? [])
  return pairings[0] === undefined ? settings.hasSpots : pairings[0].spot !== null
}
