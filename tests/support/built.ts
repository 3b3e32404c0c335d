/** The built server as a process of its own, as an operator runs it: started, frozen, stopped, killed, started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { freePort } from './freePort.ts'
import { tempDir } from './tempDir.ts'

export type Built = {
  readonly url: string
  readonly port: number
  readonly dataDir: string
  /** Of the process that runs now. */
  readonly pid: () => number
  /** No goodbye: what is not on disk by now is lost. */
  readonly kill: () => Promise<void>
  /** As an operator stops it. Resolves with its exit code. */
  readonly stop: () => Promise<number | null>
  /** It stands still, as on a laptop that sleeps; what is sent to it waits. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** The same port and the same data; `build` is where another build lies. */
  readonly start: (build?: string) => Promise<void>
}

/** Stopped, and its data gone, when the test that asks is over. */
export async function builtServer(settings: Readonly<Record<string, string>> = {}, whenFinished: TestContext['onTestFinished'] = onTestFinished): Promise<Built> {
  const server = await startBuilt(tempDir(whenFinished), settings)
  whenFinished(server.kill)
  return server
}

export async function startBuilt(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Built> {
  const port = await freePort()
  let server: ChildProcess | null = null

  const start = async (build?: string): Promise<void> => {
    server = spawnBuilt(dataDir, { PORT: String(port), ...settings }, { build })
    await listening(server)
  }
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = server
    server = null
    if (ending === null || ending.exitCode !== null) return ending?.exitCode ?? null
    const gone = once(ending, 'exit')
    ending.kill(signal)
    await gone
    return ending.exitCode
  }
  await start()
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    pid: () => server?.pid ?? 0,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    start,
  }
}

type Special = {
  readonly build?: string | undefined
  /** No file of its can grow beyond that, as on a disk that is full. */
  readonly fileBytesMost?: number | null
}

const ownBuild = join(import.meta.dirname, '../../dist')

export function spawnBuilt(dataDir: string, settings: Readonly<Record<string, string>>, { build = ownBuild, fileBytesMost = null }: Special = {}): ChildProcess {
  const own = { HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const node = [process.execPath, join(build, 'server/main.js')] as const
  // The shell counts in blocks of 512 bytes. A soft limit, so that it can be lifted.
  const limited = ['-c', 'ulimit -S -f "$0" && exec "$@"', String(Math.floor((fileBytesMost ?? 0) / 512)), ...node]
  const [command, args] = fileBytesMost === null ? [node[0], node.slice(1)] : ['/bin/sh', limited]
  return spawn(command, args, { env: { ...process.env, ...own, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Rejects with what it said if it stopped instead. */
export function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const output of [server.stdout, server.stderr]) {
      output?.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        if (printed.includes('Klapp is running.')) resolve()
      })
    }
    server.once('exit', () => reject(new Error(`The server stopped before it listened. ${printed}`)))
  })
}
