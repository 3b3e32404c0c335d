import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { callHost, callPhone } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'

const root = join(import.meta.dirname, '../..')

/** The script that stands in the README, as a reader would copy it. */
function readmeScript(): string {
  const [, script] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  if (script === undefined) throw new Error('The README shows no script.')
  return script
}

it('the README’s script joins a room and prints its partner', async () => {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  // Inside the tree, so that it finds socket.io-client as it would in a folder of its own.
  const file = join(root, `.readme-script-${process.pid}.mjs`)
  writeFileSync(file, readmeScript())
  const guest = spawn(process.execPath, [file, `http://127.0.0.1:${server.port}`, code, 'Ada'])
  onTestFinished(() => {
    guest.kill()
    rmSync(file, { force: true })
  })
  const printed = new Promise<string>((resolve) => {
    let text = ''
    guest.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('Round 1')) resolve(text)
    })
  })
  const host = await callHost(server.port, code, hostSecret)
  const phone = await callPhone(server.port, code, 'device-secret-of-22-signs-Grace')
  await phone.send({ type: 'join', name: 'Grace' })
  await host.until(({ roster }) => roster?.length === 2)
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  expect(await printed).toContain('Round 1: Grace, spot 1')
})
