// A process of its own that appends to a new room in the folder it is given. It says the room's id, then each number
// once that is acknowledged, and goes on until it is killed, or for a minute's worth of appends.
import { writeSync } from 'node:fs'

import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import { aBatch, aHeader } from './givenLog.ts'

const opening = await openSqliteLog(process.argv[2] ?? '')
if (!opening.ok) throw new Error(opening.sentence)
const { log } = opening
const header = aHeader()
await log.create(header, aBatch(0))
say(header.id)
for (let seq = 1; seq < 200_000; seq += 1) {
  await log.append(header.id, seq, aBatch(seq))
  say(seq + 1)
}

/** At once, and not when the process next gets round to it: the process is not going to. */
function say(word: string | number): void {
  writeSync(1, `${word}\n`)
}
