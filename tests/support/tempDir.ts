import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'

/** A folder of its own for the test that asks, gone when that test is over. */
export function tempDir(whenFinished: TestContext['onTestFinished'] = onTestFinished): string {
  const dir = mkdtempSync(join(tmpdir(), 'klapp-'))
  whenFinished(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }))
  return dir
}
