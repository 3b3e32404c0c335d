// `node tests/run.mjs PROJECT... [vitest arguments]`: the tests of vite.config.ts, from a fresh clone on.
//
// Ends with `N passed, N failed` alone on a line, counted from vitest's own report. What never ran is no success:
// a run without a single test fails, and so does one that broke outside a test.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled } from '../deploy/ensure.mjs'
import { Failure, main, root, runNode } from '../deploy/run.mjs'
import { ensureBrowser } from './support/browser.mjs'
import { ensurePrograms } from './support/programs.mjs'

const report = join(root, '.cache/tests/report.json')
const knownProjects = ['unit', 'integration', 'browser', 'full']
/** No test is timed: this is only for what would never end. */
const limitMs = 60 * 60_000

const projects = process.argv.slice(2).filter((word) => knownProjects.includes(word))
const others = process.argv.slice(2).filter((word) => !knownProjects.includes(word))

await main(async () => {
  if (projects.join() === 'full' && !hasFullTests()) return close({ passed: 0, failed: 0 })
  try {
    await prepare()
  } catch (error) {
    if (error instanceof Failure) console.error(`\n${error.message}`)
    else console.error(error)
    return close({ passed: 0, failed: 1 })
  }
  rmSync(report, { force: true })
  const code = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...others,
    ],
    { limitMs },
  )
  return close(count(code))
})

async function prepare() {
  await ensureInstalled()
  if (projects.some((name) => name === 'integration' || name === 'full')) await ensurePrograms()
  if (projects.some((name) => name !== 'unit')) await ensureBuilt()
  if (!projects.some((name) => name === 'browser' || name === 'full')) return
  process.env.CHROMIUM_PATH = await ensureBrowser()
}

/** @param {number} code vitest's exit code */
function count(code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unloadable = testResults.filter(isUnloadable).length
  const failed = numFailedTests + unloadable
  // An error outside any test, or a limit reached, fails the run without failing a test or a file.
  const isBroken = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isBroken ? 1 : failed }
}

/** @param {{ status: string, assertionResults: { status: string }[] }} file */
function isUnloadable({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

/** @param {{ passed: number, failed: number }} tally */
function close({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function hasFullTests() {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).some((file) =>
    /\.full\.test\.tsx?$/.test(file),
  )
}
