/** `npm run replay -- FILE`: tells what happened in an evening, from the log that its host saved from the console. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readRoomFile } from './roomFile.ts'
import { storyOf } from './story.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Which log? npm run replay -- klapp-KM7P4T.jsonl')
  process.exitCode = 1
} else {
  try {
    const { lines, isWhole } = storyOf(readRoomFile(readFileSync(resolve(process.env.INIT_CWD ?? '', file), 'utf8')))
    console.log(lines.join('\n'))
    if (!isWhole) process.exitCode = 1
  } catch (error) {
    // Told to whoever chose the file.
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
