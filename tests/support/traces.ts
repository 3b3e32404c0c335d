/** Whether a word stands anywhere in the files of a folder, as bytes. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files that hold it. */
export function filesWith(dir: string, word: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(word))
}
