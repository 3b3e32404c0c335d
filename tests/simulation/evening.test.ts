import { describe, expect, it } from 'vitest'
import { replay } from '../../server/core/room.ts'
import { playEvening } from './evening.ts'

const seeds = Array.from({ length: 500 }, (_, index) => index + 1)

it('[M18] [M23] seed 5145: colleagues learn of it, and the host asks that they never meet, once they are settled for the next round', () => {
  expect(playEvening(5145).violations).toEqual([])
})

describe('500 random evenings', () => {
  const evenings = seeds.map(playEvening)

  it('break no rule at any step', () => {
    const broken = evenings.flatMap(({ seed, violations }) => violations.map((sentence) => `seed ${seed}: ${sentence}`))
    expect(broken).toEqual([])
  })

  it('come back from their log as they were', () => {
    for (const { state, events } of evenings) expect(replay(events)).toEqual(state)
  })

  it('leave no kind of event out', () => {
    const counts = new Map<string, number>()
    for (const evening of evenings) {
      for (const [type, count] of Object.entries(evening.counts)) counts.set(type, (counts.get(type) ?? 0) + count)
    }
    expect(eventTypes.filter((type) => (counts.get(type) ?? 0) < 5)).toEqual([])
  })
})

const eventTypes = [
  'settingsChanged', 'addressChosen', 'titleChanged', 'linksReplaced', 'personJoined', 'personRenamed', 'personRested', 'personTookPart',
  'personLeft', 'personRemoved', 'removalUndone', 'personSeen', 'unseenCounted', 'noticeDismissed', 'meetingStarted',
  'planChanged', 'movingBegan', 'talkingBegan', 'clapped', 'gatheringBegan', 'paused', 'resumed', 'timeAdded', 'clapCalled',
  'clapUndone', 'pauseAwaited', 'lookHereAwaited', 'lookHereBegan', 'lookHereEnded', 'clapMoved', 'undoAwaited', 'talkSignalled', 'skipUndone', 'foundEachOther', 'roomClosed', 'matchingWanted',
  'matchingMade', 'matchingLocked', 'matchingUnlocked', 'matchingDropped', 'matchingRepaired', 'partnersMissed',
  'promptReplaced', 'nextPromptSet', 'personAsked', 'peopleLetIn', 'joinsUndone', 'joinsBack', 'barLifted', 'nameHidden', 'hostTold', 'reportSettled',
  'introducingBegan', 'turnBegan', 'speakerSkipped', 'discussionBegan', 'groupJoined', 'groupsHeld', 'pageWritten',
  'eveningAnnounced', 'signUpsEnded', 'invited', 'invitationOver', 'signedUp', 'signUpsMoved', 'signedOff',
]
