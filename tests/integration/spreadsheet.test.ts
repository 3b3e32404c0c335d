/** The tables a host takes along, opened in a real spreadsheet program. */
import { expect, it } from 'vitest'
import { csvText } from '../../server/web/csv.ts'
import { callPhone } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'
import { cellsOf, spreadsheet } from '../support/spreadsheet.ts'

const names = [
  'Åsa Öberg-Ängström',
  'Anna "Ann" B',
  'Berg, Cy; Co',
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+46 70 555 00 01',
  '-2',
  '@SUM(A1:A9)',
  '\t=1+1',
  '  =1+1',
  'rad\nett',
  'rad\r\n=2+2',
  '＝1+1',
  '👩‍🚒 Kim',
  'عائشة, من دمشق',
  'שרה "ש"',
  "'redan",
  'SANT',
  'TRUE',
  '2024-01-02',
  'Jan 2',
  '12:30',
  '007',
  '50%',
  '1e5',
  '#N/A',
]

it.skipIf(spreadsheet === null).each([[',', 'table.csv'], [';', 'table.txt']] as const)('[K12] every text comes out of a spreadsheet as it went in, with %j between the cells, and nothing is reckoned', async (separator, file) => {
  const cells = await cellsOf(Buffer.from(csvText([['Namn', 'Antal'], ...names.map((name, index) => [name, index])], separator)), file)
  expect(cells.filter(({ is }) => is === 'formula')).toEqual([])
  const shown = cells.filter(({ column }) => column === 0)
  expect(shown.map(({ text }) => plain(text))).toEqual(['Namn', ...names].map(plain))
  expect(shown.filter(({ is }) => is !== 'text')).toEqual([])
  expect(cells.filter(({ column }) => column === 1).map(({ is, text }) => `${is} ${text}`)).toEqual(['text Antal', ...names.map((_, index) => `number ${index}`)])
  expect(Math.max(...cells.map(({ column }) => column))).toBe(1)
})

/** An apostrophe at the beginning marks a text for the program, and is not a part of it; nor is a space of no width at the end. */
const plain = (text: string): string => text.replace(/^'|\u200B$/gu, '').replaceAll('\r\n', '\n')

it.skipIf(spreadsheet === null)('[K12] the file of people opens with their names, whatever they call themselves', async () => {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const called = ['Åsa', '=2+3', 'Berg, Cy', 'Anna "Ann"', 'عائشة', 'Maj 2']
  for (const name of called) await (await callPhone(server.port, code, `spreadsheet-device-${encodeURIComponent(name)}`)).send({ type: 'join', name })
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}/people.csv?lang=sv`, { headers: { authorization: `Bearer ${hostSecret}` } })
  const cells = await cellsOf(new Uint8Array(await answer.arrayBuffer()), 'table.txt')
  const [heading, ...shown] = cells.filter(({ column }) => column === 0).map(({ text }) => text)
  expect(heading).toBe('Namn')
  expect(shown.map(plain).toSorted()).toEqual(called.toSorted())
  expect(cells.every(({ is }) => is !== 'formula')).toBe(true)
})
