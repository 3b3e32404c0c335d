import { spawnBuilt } from '../support/built.ts'
import { expect, it, onTestFinished } from 'vitest'
import { emptyCard } from '../../shared/card.ts'
import { personId } from '../../shared/ids.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { callHost, callPhone, callScreen } from '../support/caller.ts'
import { freePort } from '../support/freePort.ts'
import { openRoom } from '../support/running.ts'
import { tempDir } from '../support/tempDir.ts'

it('the server’s own log says what goes on, and at its loudest no name, no code, no secret, and nothing that anybody wrote', async () => {
  const [port, dir] = [await freePort(), tempDir()]
  const server = spawnBuilt(dir, { PORT: String(port), LOG_LEVEL: 'trace', OPEN_PASSPHRASE: '' })
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  for (const output of [server.stdout, server.stderr]) output?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Klapp is running.')

  const { code, hostSecret } = await openRoom({ port }, { title: 'Quagmire Gathering' })
  const host = await callHost(port, code, hostSecret)
  await callScreen(port, code, screenSecretOf(hostSecret))
  const device = (name: string): string => `device-secret-of-22-signs-${name}`
  const names = ['Zephyrine', 'Wolfhart', 'Xanthippe']
  for (const name of names) await (await callPhone(port, code, device(name))).send({ type: 'join', name })
  await host.until(({ roster }) => roster?.length === 3)
  const person = personId(host.slices().roster?.[0]?.id ?? '')
  await host.send({ type: 'describePerson', person, card: { ...emptyCard, organisation: 'Quixotterie', seeks: 'Unmistakablework' } })
  await host.send({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text: { sv: 'Vad gör en Xylofonist?' } } })
  const phone = await callPhone(port, code, device('Wolfhart'))
  await phone.send({ type: 'notWith', name: 'Zephyrine' })
  await phone.send({ type: 'rename', name: 'Wolfhart the long'.repeat(9) })
  await phone.sendRaw({ id: 'Wolfhart', command: { type: 'join', name: ['Xanthippe'] } })
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await callPhone(port, 'ZZZZZZ', device('Zephyrine')).catch(() => null)
  await callHost(port, code, 'not-the-secret-of-the-host').catch(() => null)
  await fetch(`http://127.0.0.1:${port}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"hostSecret":"${hostSecret}","title":"Zephyrine` })
  await phone.send({ type: 'deleteMe' })
  await fetch(`http://127.0.0.1:${port}/api/rooms/${code}`, { method: 'DELETE', headers: { authorization: `Bearer ${hostSecret}` } })
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('close', resolve))

  const log = said.slice(said.indexOf('{'))
  expect(log).toMatch(/"command":"join"[^]+"command":"start"/)
  expect(log).toMatch(/"reason":"nameTooLong"/)
  const secrets = [code, 'ZZZZZZ', hostSecret, screenSecretOf(hostSecret), 'not-the-secret', 'device-secret', '127.0.0.1:']
  const words = [...names, 'Quagmire', 'Quixotterie', 'Unmistakablework', 'Xylofonist', ...secrets]
  expect(words.filter((word) => log.includes(word))).toEqual([])
}, 120_000)
