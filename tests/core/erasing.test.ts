import { describe, expect, it } from 'vitest'
import { givenRoom, givenRounds, matchingOf, p } from '../support/givenRoom.ts'

describe('whoever wants to be forgotten', () => {
  it('[P8] leaves the round they are in, and whoever was with them is mended like anybody who lost their partner', () => {
    const room = givenRounds({ people: 6 }).when({ type: 'erase', person: p(1), by: 'self' })
    expect(room.state.people[0]?.standing).toBe('left')
    expect(matchingOf(room).pairings.flatMap(({ members }) => members)).not.toContain(p(1))
    expect(room.events.map(({ type }) => type).slice(0, 2)).toEqual(['personLeft', 'personErased'])
  })

  it('[P8] takes along what was asked of them, and what they asked; what others asked of each other stays', () => {
    const room = givenRoom()
      .when({ type: 'wish', kind: 'apart', people: [p(1), p(2)], by: p(1) })
      .when({ type: 'wish', kind: 'meet', people: [p(3), p(1)], by: null })
      .when({ type: 'wish', kind: 'meet', people: [p(3), p(4)], by: null })
      .when({ type: 'erase', person: p(1), by: 'self' })
    expect(room.state.wishes.map(({ people }) => people)).toEqual([[p(3), p(4)]])
  })

  it('[P8] may do so in a closed room, and twice', () => {
    const room = givenRoom().when({ type: 'close' }).when({ type: 'erase', person: p(1), by: 'self' })
    expect(room.refusal).toBeNull()
    expect(room.when({ type: 'erase', person: p(1), by: 'self' }).refusal).toBeNull()
    expect(room.state.stage.kind).toBe('closed')
  })

  it('[P8] is erased by the host only where they are no longer in the room; then no removal is taken back', () => {
    const room = givenRoom()
    expect(room.when({ type: 'erase', person: p(1), by: 'host' }).refusal).toBe('stale')
    const erased = room.when({ type: 'remove', person: p(1) }).when({ type: 'erase', person: p(1), by: 'host' })
    expect(erased.refusal).toBeNull()
    expect(erased.state.undoable).toBeNull()
    expect(erased.when({ type: 'join', person: p(1), hasPhone: true }).refusal).toBe('removed')
  })

  it('[P8] is nobody where there is nobody', () => {
    expect(givenRoom().when({ type: 'erase', person: p(99), by: 'self' }).refusal).toBe('unknownPerson')
  })
})
