/** Plants one bug at a time in a copy of the tree, and asks the tests there whether they notice. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { root, runNode } from '../../deploy/run.mjs'
import type { Mutant } from './mutants.ts'

export type Plot = {
  /** The name of the first test that fails, or null: nobody noticed. */
  readonly caughtBy: (mutant: Mutant) => Promise<string | null>
  /** The first of these that fails with nothing planted; it would be no witness. */
  readonly failingAlready: (tests: readonly string[]) => Promise<string | null>
  readonly close: () => void
}

const limitMs = 240_000
const leftBehind = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.cache'])

/** How often the edit's place is found: once, as long as the mutant fits the tree. */
export const placesOf = ({ file, from }: Mutant): number => readFileSync(join(root, file), 'utf8').split(from).length - 1

export function openPlot(): Plot {
  const copy = mkdtempSync(join(tmpdir(), 'klapp-mutants-'))
  cpSync(root, copy, { recursive: true, filter: (path) => !leftBehind.has(relative(root, path).split(sep)[0] ?? '') })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const firstFailing = (tests: readonly string[]): Promise<string | null> => firstFailingIn(copy, tests)

  async function caughtBy(mutant: Mutant): Promise<string | null> {
    const { name, file, from, to, tests } = mutant
    if (placesOf(mutant) !== 1) throw new Error(`"${name}" has no place in ${file} any more, or several.`)
    const sound = readFileSync(join(root, file), 'utf8')
    writeFileSync(join(copy, file), sound.replace(from, () => to))
    try {
      return await firstFailing(tests)
    } finally {
      writeFileSync(join(copy, file), sound)
    }
  }

  return { caughtBy, failingAlready: firstFailing, close: () => rmSync(copy, { recursive: true, force: true }) }
}

type Result = Report['testResults'][number]['assertionResults'][number]

type Report = {
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[]
  }[]
}

async function firstFailingIn(tree: string, tests: readonly string[]): Promise<string | null> {
  const report = join(tree, '.cache/mutant.json')
  rmSync(report, { force: true })
  const code = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--bail', '1', '--testTimeout=60000', '--reporter=json', `--outputFile=${report}`, ...tests],
    { cwd: tree, stdio: 'ignore', limitMs },
  )
  if (code === 0) return null
  if (!existsSync(report)) throw new Error(`${tests.join(', ')} did not end within ${limitMs / 1_000} s.`)
  // A file that does not even load says nothing about the bug, nor does a slow machine: only a test that judged is a witness.
  const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find(isWitness)
  if (failed === undefined) throw new Error(`No test of ${tests.join(', ')} came to an end: ${testResults.map(({ message }) => message).join('\n')}`)
  return failed.fullName
}

/** Vitest tells of a test that ran out of time by the first of these, or by a stack without a message. */
const isWitness = ({ status, failureMessages }: Result): boolean =>
  status === 'failed' && !failureMessages.some((message) => /timed out|STACK_TRACE_ERROR/.test(message))
