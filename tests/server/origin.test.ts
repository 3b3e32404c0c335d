import { expect, it } from 'vitest'
import { isOwnPage } from '../../server/web/origin.ts'

const addresses = ['https://klapp.example.org', 'http://192.168.1.20:3000']

it.each([
  ['http://192.168.1.20:3000', '192.168.1.20:3000'],
  ['http://klapp.local:3000', 'klapp.local:3000'],
  ['http://klapp.local:3000', 'Klapp.Local:3000'],
  ['https://klapp.example.org', '127.0.0.1:3000'],
  ['http://192.168.1.20:3000', 'localhost:3000'],
  [undefined, 'localhost:3000'],
])('a page at %s is ours, asking %s', (origin, host) => {
  expect(isOwnPage({ origin, host }, addresses)).toBe(true)
})

it.each([
  ['https://evil.example', 'klapp.local:3000'],
  ['http://klapp.local:3001', 'klapp.local:3000'],
  ['https://klapp.example.org.evil.example', 'klapp.local:3000'],
  ['null', 'null'],
  ['file://', ''],
  ['ftp://klapp.local:3000', 'klapp.local:3000'],
  ['', 'klapp.local:3000'],
  ['nonsense', 'nonsense'],
  ['https://evil.example', undefined],
])('a page at %s is not, asking %s', (origin, host) => {
  expect(isOwnPage({ origin, host }, addresses)).toBe(false)
})
