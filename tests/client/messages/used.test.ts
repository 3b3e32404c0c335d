import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import * as swedish from '../../../client/messages/sv.ts'

const surfaces = ['home', 'phone', 'host', 'kit', 'report', 'screen', 'check'] as const

const sources = sourcesOf('client').filter(({ path }) => !path.startsWith('messages/'))

test('every text is used somewhere', () => {
  // Some are chosen by a word that crosses the wire, such as a reason, or by that word and an ending.
  const words = new Set([...sources, ...sourcesOf('shared')].flatMap(({ code }) => code.match(/\w+/g) ?? []))
  const endings = sources.flatMap(({ code }) => [...code.matchAll(/text\[`\$\{[\w.]+\}(\w+)`\]/g)].map(([, ending = '']) => ending))
  const isUsed = (name: string): boolean => words.has(name) || endings.some((ending) => name.endsWith(ending) && words.has(name.slice(0, -ending.length)))
  const texts = Object.entries(swedish).flatMap(([section, ofSection]) => Object.keys(ofSection).map((name) => ({ section, name })))
  expect(texts.filter(({ name }) => !isUsed(name))).toEqual([])
})

// What is printed is put together with parts of the console, and a console opens rooms as the first page does.
const also: { readonly [folder: string]: readonly string[] } = { kit: ['host', 'home'], report: ['host', 'home'], host: ['home'], opening: ['home'] }

// Each surface downloads only its own sections and those of all (vite.config.ts).
test('a surface reads no section of another', () => {
  const strangers = sources.flatMap(({ path, code }) => {
    const folder = path.split('/')[0] ?? ''
    const own = [folder, ...(also[folder] ?? [])]
    const sections = [...code.matchAll(/(?:useMessages\('|messagesIn\([^)]*\)\.)(\w+)/g)].map(([, section = '']) => section)
    const theirs = sections.filter((section) => surfaces.some((surface) => section.startsWith(surface) && !own.includes(surface)))
    return theirs.map((section) => `${path}: ${section}`)
  })
  expect(strangers).toEqual([])
})

function sourcesOf(folder: 'client' | 'shared'): readonly { readonly path: string; readonly code: string }[] {
  const root = join(import.meta.dirname, '../../..', folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: path.replaceAll(sep, '/'), code: readFileSync(join(root, path), 'utf8') }))
}
