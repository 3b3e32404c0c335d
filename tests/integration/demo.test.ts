import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { callHost } from '../support/caller.ts'
import { freePort } from '../support/freePort.ts'
import { tempDir } from '../support/tempDir.ts'

it('[H1] npm run demo starts a server, opens a rehearsal, prints its links and takes the server along', { timeout: 120_000 }, async () => {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: tempDir(), LOG_LEVEL: 'warn' }
  const demo = spawn(process.execPath, [join(import.meta.dirname, '../script.mjs'), 'demo'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void demo.kill('SIGTERM'))
  let printed = ''
  await new Promise<void>((resolve) => {
    demo.stdout.on('data', (words: Buffer) => {
      printed += words.toString()
      if (printed.includes('Ctrl-C')) resolve()
    })
  })
  const [, code = '', secret = ''] = /Console +http:\S+\/host\/(\w+)#(\S+)/.exec(printed) ?? []
  for (const [, page = ''] of printed.matchAll(/(http:\S+\/(?:host|screen|j)\/\w+)/g)) expect((await fetch(page)).status).toBe(200)
  const host = await callHost(port, code, secret)
  await host.until(({ roster }) => (roster?.length ?? 0) > 2)
  expect(host.slices().common?.rehearsal).toEqual({ people: 24, pace: 1 })

  demo.kill('SIGTERM')
  await once(demo, 'exit')
  await expect.poll(() => fetch(`http://127.0.0.1:${port}/healthz`).then(() => 'runs', () => 'gone')).toBe('gone')
})
