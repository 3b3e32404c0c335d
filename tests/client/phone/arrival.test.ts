import { expect, it } from 'vitest'
import { linkOf, secretOf } from '../../../client/phone/arrival.ts'
import { newSecret } from '../../../client/room/identity.ts'
import { roomCode } from '../../../shared/ids.ts'

const code = roomCode('KM7P4T')

it('the link to one\'s page has its secret behind the "#", which no browser sends', () => {
  if (code === null) throw new Error('Not a code.')
  const secret = newSecret()
  const link = new URL(linkOf('https://klapp.example.org', code, secret))
  expect(`${link.origin}${link.pathname}${link.search}`).toBe('https://klapp.example.org/j/KM7P4T')
  expect(secretOf(link.hash)).toBe(secret)
})

it.each(['', '#erased', '#me=', '#me=short', `#me=${'a'.repeat(500)}`, '#me=<script>alert(1)</script>aaaaaaaa', `#${'a'.repeat(22)}`])('takes nothing else for a secret: %j', (hash) => {
  expect(secretOf(hash)).toBeNull()
})
