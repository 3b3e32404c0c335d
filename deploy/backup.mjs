// `npm run backup -- FILE`: every room, in one file, while Klapp runs or not.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ensureInstalled } from './ensure.mjs'
import { Failure, main } from './run.mjs'

/** By this the server that opens it knows that what phones have seen since is lost (server/log/restored.ts). */
const backupMark = 0x4b_6c_61_70

await main(async () => {
  await ensureInstalled()
  const [file = ''] = process.argv.slice(2)
  if (file === '') throw new Failure('Backup to which file? npm run backup -- klapp-backup.db')
  if (process.env.REDIS_URL) throw new Failure('With REDIS_URL the rooms lie in Redis: keep its append-only files instead.')
  // Npm changes the folder; this is the one it was called from.
  const target = resolve(process.env.INIT_CWD ?? '', file)
  await backup(join(resolve(process.env.DATA_DIR || 'data'), 'klapp.db'), target)
  console.log(`The rooms are in ${target}. People's names are in it: keep it as you keep those.`)
  return 0
})

/**
 * A reader among others as far as the server is concerned, which goes on writing. Nothing stands under the name asked
 * for before the whole of it is on disk.
 *
 * @param {string} database
 * @param {string} file
 */
async function backup(database, file) {
  if (!existsSync(database)) throw new Failure(`There is no ${database} to back up. Set DATA_DIR to the folder that Klapp uses.`)
  if (existsSync(file)) throw new Failure(`${file} is there already. Choose another name, or move it away.`)
  if (!existsSync(dirname(file))) throw new Failure(`There is no folder ${dirname(file)}.`)
  const { default: Database } = await import('libsql')
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    const rooms = new Database(database)
    rooms.pragma('busy_timeout = 5000')
    rooms.prepare('VACUUM INTO ?').run(unfinished)
    rooms.close()
    const copy = new Database(unfinished)
    copy.pragma(`application_id = ${backupMark}`)
    copy.close()
    const handle = openSync(unfinished, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new Failure(`The backup could not be made: ${error instanceof Error ? error.message : String(error)}`)
  }
}
