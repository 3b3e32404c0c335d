// `node tests/script.mjs bench NAME` runs tests/bench/NAME.ts; any other folder's `main.ts` runs by the folder's name.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from '../deploy/ensure.mjs'
import { Failure, main, root, runNode } from '../deploy/run.mjs'

await main(async () => {
  const [folder = '', ...words] = process.argv.slice(2)
  const [name = '', ...args] = folder === 'bench' ? words : ['main', ...words]
  const file = `tests/${folder}/${name}.ts`
  if (!existsSync(join(root, file))) throw new Failure(`There is no ${file}.${choices(folder)}`)
  await ensureInstalled()
  return runNode(['--expose-gc', '--enable-source-maps', '--import', 'tsx', file, ...args])
})

/** @param {string} folder */
function choices(folder) {
  const path = join(root, 'tests', folder)
  const names = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.ts')) : []
  return names.length === 0 ? '' : ` There is: ${names.map((file) => file.slice(0, -3)).join(', ')}.`
}
