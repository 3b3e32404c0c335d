/** A real Redis of its own, on a port that nobody has: killed, started again, and robbed of what it wrote last. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'
import { programForTests } from './programs.mjs'

export const redisServer: string | null = programForTests('redis-server')

export type Redis = {
  /** Ends with a slash; the number of a database may follow. */
  readonly url: string
  readonly port: number
  /** Where its files lie. */
  readonly dir: string
  /** No goodbye, and no last write. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  /** Keeps what is on disk now … */
  readonly remember: () => Promise<void>
  /** … so that the next start finds that, and nothing later; nothing at all where nothing was kept. Only while it is down. */
  readonly forget: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Everything it acknowledges is on disk. */
export async function startRedis(): Promise<Redis> {
  if (redisServer === null) throw new Error('There is no redis-server here.')
  const program = redisServer
  const dir = await mkdtemp(join(tmpdir(), 'klapp-redis-'))
  const [data, kept] = [join(dir, 'appendonlydir'), join(dir, 'kept')]
  const port = await freePort()
  let server: ChildProcess | null = null

  const start = async (): Promise<void> => {
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--databases', '100', '--save', '', '--appendonly', 'yes', '--appendfsync', 'always']
    server = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    await saysReady(server)
  }
  const kill = async (): Promise<void> => {
    const running = server
    server = null
    if (running === null || running.exitCode !== null) return
    running.kill('SIGKILL')
    await once(running, 'exit')
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}/`,
    port,
    dir,
    start,
    kill,
    remember: () => cp(data, kept, { recursive: true }),
    forget: async () => {
      await rm(data, { recursive: true })
      if (existsSync(kept)) await cp(kept, data, { recursive: true })
    },
    remove: async () => {
      await kill()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

function saysReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`Redis stopped before it was ready. ${said}`)))
  })
}
