import { expect, test } from 'vitest'
import { screenMessages } from '../../../client/messages/screen.ts'

const { sv, en } = screenMessages

test('lengths are said as one would say them', () => {
  expect(sv.youMeet(6, 120_000)).toBe('Du möter sex personer, två minuter var.')
  expect(en.youMeet(1, 90_000)).toBe('You will meet one person, one and a half minutes each.')
  expect(sv.youMeetOneByOne(150_000)).toBe('Du möter en i taget, två och en halv minut var.')
  expect(en.youMeetOneByOne(45_000)).toBe('Meet people one by one, 45 seconds each.')
  expect(en.youMeetOneByOne(135_000)).toBe('Meet people one by one, 2:15 min each.')
})
