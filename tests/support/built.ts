/** The built server as a process of its own, as an operator runs it: started, killed, started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freePort } from './freePort.ts'
import { tempDir } from './tempDir.ts'

export type Built = {
  readonly url: string
  /** No goodbye: what is not on disk by now is lost. */
  readonly kill: () => Promise<void>
  /** The same port and the same data. */
  readonly start: () => Promise<void>
}

/** Stopped, and its data gone, when the test that asks is over. */
export async function builtServer(): Promise<Built> {
  const server = await startBuilt(tempDir())
  onTestFinished(server.kill)
  return server
}

export async function startBuilt(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Built> {
  const port = await freePort()
  let server: ChildProcess | null = null

  const start = async (): Promise<void> => {
    const own = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
    const env = { ...process.env, ...own, ...settings }
    server = spawn(process.execPath, [join(import.meta.dirname, '../../dist/server/main.js')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await listening(server)
  }
  const kill = async (): Promise<void> => {
    const running = server
    server = null
    if (running === null || running.exitCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }
  await start()
  return { url: `http://127.0.0.1:${port}`, kill, start }
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Klapp is running.')) resolve()
    })
    server.once('exit', () => reject(new Error(`The server stopped before it listened. ${printed}`)))
  })
}
