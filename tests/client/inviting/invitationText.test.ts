import { expect, test } from 'vitest'
import { baitOf, invitationText } from '../../../client/inviting/invitationText.ts'
import { roomCode } from '../../../shared/ids.ts'
import { invitationIn, invitationLink } from '../../../shared/invitationLink.ts'
import '../../support/everyLanguage.ts'

const item = (id: number, kind: 'gathering' | 'fika', title: string) => ({ id, plan: { kind, minutes: 20 }, title: title === '' ? {} : { sv: title }, isOver: false })
const items = [item(1, 'fika', 'Kaffe'), item(2, 'gathering', ''), item(3, 'gathering', 'Chokladprovning')]
const evening = {
  startsAt: Date.parse('2026-12-03T18:00'), endsAt: Date.parse('2026-12-03T21:00'), about: null, venue: { sv: 'Folkets hus' }, revision: 1, isFull: false, categories: ['', ''],
} as const

test('what people come for is the first gathering that has a title', () => {
  expect(baitOf('sv', items)).toBe('Chokladprovning')
  expect(baitOf('sv', items.slice(0, 2))).toBe('')
})

test('the words that go with a link say what for, when and where, in the language of whoever gets them', () => {
  const inviting = { title: 'Tisdagsmingel', evening, items, link: 'https://klapp.example/j/KM7P4T#i=secret', aheadMs: 0 }
  const [hello, bait, when, signUp] = invitationText('sv', inviting).split('\n')
  expect([hello, bait, signUp]).toEqual(['Kom med på Tisdagsmingel!', 'Vi börjar med: Chokladprovning.', 'Anmäl dig här: https://klapp.example/j/KM7P4T#i=secret'])
  expect(when).toMatch(/torsdag 3 december.*18:00.*Folkets hus/)
  expect(invitationText('en', inviting)).toMatch(/Thursday.*3 December.*18:00/)
})

test('[I3] the secret stands behind the “#”, and comes out as it went in', () => {
  const code = roomCode('KM7P4T')
  if (code === null) throw new Error('Not a code.')
  const { hash, pathname } = new URL(invitationLink({ origin: 'https://klapp.example', code, secret: 'a-secret' }))
  expect([pathname, invitationIn(hash)]).toEqual(['/j/KM7P4T', 'a-secret'])
  expect(['', '#', '#i=', '#me=a-secret'].map(invitationIn)).toEqual([null, null, null, null])
})
