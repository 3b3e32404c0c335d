/** What a spreadsheet program makes of a file: Gnumeric's, without its windows. */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { programForTests } from './programs.mjs'
import { tempDir } from './tempDir.ts'

export const spreadsheet: string | null = programForTests('ssconvert')

/** `formula`: something that the program reckons. */
export type Cell = { readonly row: number; readonly column: number; readonly is: 'text' | 'number' | 'formula' | 'other'; readonly text: string }

/**
 * Opened as somebody does who taps the file. In a file called csv Gnumeric expects commas, whatever its language; in one
 * called txt it looks what comes after the first quotes, and so reads what a Swedish Excel expects.
 */
export async function cellsOf(table: Uint8Array, name: 'table.csv' | 'table.txt' = 'table.csv'): Promise<readonly Cell[]> {
  if (spreadsheet === null) throw new Error('There is no ssconvert here.')
  const dir = tempDir()
  const [from, to] = [join(dir, name), join(dir, 'table.gnumeric')]
  writeFileSync(from, table)
  await promisify(execFile)(spreadsheet, ['--import-type=Gnumeric_stf:stf_csvtab', from, to], { env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: dir } })
  const xml = gunzipSync(readFileSync(to)).toString()
  return [...xml.matchAll(/<gnm:Cell ([^>]*?)(?:\/>|>(.*?)<\/gnm:Cell>)/gsu)].map(([, marks = '', text = '']) => ({
    row: Number(/Row="(\d+)"/u.exec(marks)?.[1]),
    column: Number(/Col="(\d+)"/u.exec(marks)?.[1]),
    is: kindOf(/ValueType="(\d+)"/u.exec(marks)?.[1]),
    text: unescaped(text),
  }))
}

/** Gnumeric writes a type beside each value, and none beside what it has to reckon. */
function kindOf(type: string | undefined): Cell['is'] {
  if (type === undefined) return 'formula'
  return type === '60' ? 'text' : type === '40' ? 'number' : 'other'
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replaceAll(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', ''))) : (entities[name] ?? whole),
  )
