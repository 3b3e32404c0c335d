import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../support/freePort.ts'
import { tempDir } from '../support/tempDir.ts'

const inline = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

/** Lets nothing be loaded whose name speaks of Redis; the tree itself may lie where it likes. */
const refusal = `export const resolve = (specifier, context, next) => {
  const isPlace = specifier.startsWith('file:') || specifier.startsWith('/')
  if (!isPlace && /redis/i.test(specifier)) throw new Error('Not to be loaded: ' + specifier)
  return next(specifier, context)
}`
const withoutRedis = inline(`import { register } from 'node:module'; register('${inline(refusal).replaceAll("'", '%27')}')`)

/** What a server says that is started so, until it runs or gives up. */
async function saidByServer(settings: Readonly<Record<string, string>>): Promise<string> {
  const script = join(import.meta.dirname, '../../server/main.ts')
  const own = { PORT: String(await freePort()), HOST: '127.0.0.1', DATA_DIR: tempDir(), LOG_LEVEL: 'error' }
  const { REDIS_URL: _, ...env } = process.env
  const server = spawn(process.execPath, ['--import', 'tsx', '--import', withoutRedis, script], { env: { ...env, ...own, ...settings } })
  onTestFinished(() => void server.kill('SIGKILL'))
  return new Promise((resolve) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('Klapp is running.')) resolve(said)
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('close', () => resolve(said))
  })
}

it('without REDIS_URL nothing of Redis is loaded', async () => {
  expect(await saidByServer({})).toContain('Klapp is running.')
})

it('with it, what knows Redis is', async () => {
  expect(await saidByServer({ REDIS_URL: 'redis://127.0.0.1:1' })).toContain('Not to be loaded')
})
