// `npm run check`: types, lint and unused code. All three run, whichever fails.
import { ensureInstalled } from './ensure.mjs'
import { main, runNode } from './run.mjs'

/** @type {[name: string, args: string[]][]} */
const checks = [
  ['types', ['node_modules/typescript/bin/tsc', '-b', 'tests']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives']],
  ['unused code', ['node_modules/knip/bin/knip.js', '--no-progress']],
]

await main(async () => {
  await ensureInstalled()
  let failed = 0
  for (const [name, args] of checks) {
    const isFine = (await runNode(args)) === 0
    console.log(`${isFine ? 'ok    ' : 'FAILED'} ${name}`)
    if (!isFine) failed += 1
  }
  console.log(`\n${checks.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
