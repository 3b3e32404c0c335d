import { expect, it, onTestFinished } from 'vitest'
import { listening, spawnBuilt } from '../support/built.ts'
import { tempDir } from '../support/tempDir.ts'

const inline = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

/** Lets nothing be loaded whose name speaks of Redis; the tree itself may lie where it likes. */
const refusal = `export const resolve = (specifier, context, next) => {
  const isPlace = specifier.startsWith('file:') || specifier.startsWith('/')
  if (!isPlace && /redis|openNodes/i.test(specifier)) throw new Error('Not to be loaded: ' + specifier)
  return next(specifier, context)
}`
const withoutRedis = inline(`import { register } from 'node:module'; register('${inline(refusal).replaceAll("'", '%27')}')`)

/** What a server says that is started so, until it runs or gives up. */
async function saidByServer(settings: Readonly<Record<string, string>>): Promise<string> {
  const server = spawnBuilt(tempDir(), { PORT: '0', REDIS_URL: '', NODE_OPTIONS: `--import ${withoutRedis}`, ...settings })
  onTestFinished(() => void server.kill('SIGKILL'))
  return listening(server).then(() => 'It runs.', (error: unknown) => String(error))
}

it('without REDIS_URL nothing of Redis is loaded', async () => {
  expect(await saidByServer({})).toBe('It runs.')
})

it('with it, what knows Redis is', async () => {
  expect(await saidByServer({ REDIS_URL: 'redis://127.0.0.1:1' })).toContain('Not to be loaded')
})
