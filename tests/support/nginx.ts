/** The nginx of `deploy/nginx.conf`, before servers of the test's own, on a port that nobody has. */
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { freePort } from './freePort.ts'
import { programForTests } from './programs.mjs'
import { tempDir } from './tempDir.ts'

export const nginx: string | null = programForTests('nginx')

const example = join(import.meta.dirname, '../../deploy/nginx.conf')

/** Before the servers on these two ports. Resolves with its own. */
export async function startNginx(first: number, second: number): Promise<number> {
  if (nginx === null) throw new Error('There is no nginx here.')
  const program = nginx
  const dir = tempDir()
  const port = await freePort()
  writeFileSync(join(dir, 'nginx.conf'), configuration(port, first, second))
  mkdirSync(join(dir, 'passing'))
  const words = ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', join(dir, 'error.log'), '-g', `pid ${join(dir, 'pid')};`]
  const call = (...more: readonly string[]) => promisify(execFile)(program, [...words, ...more])
  // It goes on in the background once it listens.
  await call()
  onTestFinished(async () => {
    await call('-s', 'stop')
  })
  return port
}

/** Only the addresses are others, and it keeps to a folder of its own. */
function configuration(port: number, first: number, second: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path passing;`)
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['klapp-1:3000', `127.0.0.1:${first}`],
    ['klapp-2:3000', `127.0.0.1:${second}`],
    ['http {', `http { access_log off; ${places.join(' ')}`],
  ] as const
  let text = readFileSync(example, 'utf8')
  for (const [written, wanted] of changes) {
    if (!text.includes(written)) throw new Error(`deploy/nginx.conf has no "${written}".`)
    text = text.replace(written, wanted)
  }
  return text
}
