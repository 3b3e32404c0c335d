import { expect, test } from 'vitest'
import type { RoomEvent } from '../../server/core/events.ts'
import { evolve } from '../../server/core/room.ts'
import { givenRoom } from '../support/givenRoom.ts'

const changed = (settings: object): RoomEvent => ({ type: 'settingsChanged', settings })
const { state } = givenRoom()

test('the question stands in a second language of the host’s choice', () => {
  expect(givenRoom().when({ type: 'configure', settings: { secondLanguage: 'ar' } }).state.settings.secondLanguage).toBe('ar')
})

test('a log from when there were two languages is read as meaning the other of them', () => {
  const swedish = evolve(state, changed({ hasBothLanguages: true }))
  expect(swedish.settings).toMatchObject({ language: 'sv', secondLanguage: 'en' })
  expect(evolve(state, changed({ language: 'en', hasBothLanguages: true })).settings.secondLanguage).toBe('sv')
  expect(evolve(swedish, changed({ hasBothLanguages: false })).settings.secondLanguage).toBeNull()
  expect(swedish.settings).not.toHaveProperty('hasBothLanguages')
})
