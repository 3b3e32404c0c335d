import { expect, test } from 'vitest'
import { codeIn } from '../../../client/home/codeIn.ts'

test('a code may be written in any shape', () => {
  expect(['KM7P4T', 'km7 p4t', ' Km7-P4t '].map(codeIn)).toEqual(['KM7P4T', 'KM7P4T', 'KM7P4T'])
})

test('a pasted link is as good as a code', () => {
  expect(codeIn('http://192.168.1.20:3000/j/km7p4t?x#y')).toBe('KM7P4T')
  expect(codeIn('klapp.example/j/KM7P4T')).toBe('KM7P4T')
})

test('what can be no code is none', () => {
  expect(['', 'KM7P4', 'KM7P4TT', 'KM7P4O', 'klapp.example/host/KM7P4T'].map(codeIn)).toEqual([null, null, null, null, null])
})
