/**
 * What is overwritten in the database is zeroes there (`secure_delete`), once the write-ahead file has been worked in;
 * that one is then cut to nothing, for what was written first still stands in it.
 */
import type Database from 'libsql'
import { z } from 'zod'

type Scrubbing = {
  readonly isDue: () => void
  /** Does what is due. Whoever reads the file just now, such as a backup, is in the way: then the next write tries again. */
  readonly goOn: () => void
}

export function openScrubbing(database: Database.Database): Scrubbing {
  // A server that was killed may have left behind what it was about to scrub.
  let isDue = true
  return {
    isDue: () => {
      isDue = true
    },
    goOn: () => {
      if (isDue) isDue = checkpoint.parse(database.pragma('wal_checkpoint(TRUNCATE)'))[0].busy !== 0
    },
  }
}

const checkpoint = z.tuple([z.object({ busy: z.int() })])
