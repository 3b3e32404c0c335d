/** Versions below these have known holes, or are not what Klapp was tried with; nested copies count as well. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const floors = {
  'engine.io': '6.6.7',
  'socket.io-parser': '4.2.7',
  ws: '8.21.1',
  'socket.io': '4.8.4',
  'socket.io-client': '4.8.4',
  express: '5.3.0',
  helmet: '8.3.0',
} as const

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> }

it.each(Object.entries(floors))('the lock file has %s from %s on', (name, floor) => {
  const { packages }: Lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'))
  const versions = Object.entries(packages).flatMap(([path, { version = '' }]) => (path.endsWith(`node_modules/${name}`) ? [version] : []))
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => isBelow(version, floor))).toEqual([])
})

it.each([
  ['8.21.0', '8.21.1', true],
  ['8.21.1', '8.21.1', false],
  ['8.3.0', '8.21.1', true],
  ['9.0.0', '8.21.1', false],
  ['8.21.1-rc.1', '8.21.1', true],
])('%s is below %s: %s', (version, floor, isSo) => {
  expect(isBelow(version, floor)).toBe(isSo)
})

function isBelow(version: string, floor: string): boolean {
  const [one, other] = [version, floor].map((written) => (written.split('-')[0] ?? '').split('.').map(Number))
  const differs = [0, 1, 2].find((place) => one?.[place] !== other?.[place])
  // What comes before a release is not the release.
  if (differs === undefined) return version.includes('-')
  return (one?.[differs] ?? 0) < (other?.[differs] ?? 0)
}
