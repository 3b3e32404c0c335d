import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const client = join(import.meta.dirname, '../../../client')
/** Sides of the page rather than of the line; those four values at once whose two sides differ count as well. */
const physical = /^\s*(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right):|text-align: (?:left|right)|float: (?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)/

test('no style names left or right, so that every page can run the other way', () => {
  const found = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => readFileSync(join(client, path), 'utf8').split('\n').flatMap((line) => (physical.test(line) || isLopsided(line) ? [`${path}: ${line.trim()}`] : [])))
  expect(found).toEqual([])
})

function isLopsided(line: string): boolean {
  const [, values = ''] = /^\s*(?:margin|padding|inset): (.*);$/.exec(line) ?? []
  const [, right, , left] = values.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return left !== undefined && left !== right
}
