import { expect, it } from 'vitest'
import { protocolVersion } from '../../shared/protocol.ts'
import { callHost } from '../support/caller.ts'
import { openRawLine, type RawLine } from '../support/rawLine.ts'
import { openRoom, runServer } from '../support/running.ts'

const device = 'device-secret-of-22-signs-Ada'
const hello = (code: string, secret = device): string => `40${JSON.stringify({ protocol: protocolVersion, code, as: 'participant', secret })}`

async function lineTo(port: number, headers: Record<string, string> = {}): Promise<RawLine> {
  const line = await openRawLine({ port, headers })
  if (typeof line === 'number') throw new Error(`The server answered ${line}.`)
  return line
}

it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])('a socket is not opened for a page at %s', async (origin) => {
  const { port } = await runServer()
  expect(await openRawLine({ port, headers: { origin } })).toBe(400)
})

it('a socket is opened for a page of ours, and for what is no page', async () => {
  const { port } = await runServer()
  await expect(lineTo(port, { origin: `http://127.0.0.1:${port}` })).resolves.toBeDefined()
  await expect(lineTo(port, { origin: `http://klapp.local:${port}`, host: `klapp.local:${port}` })).resolves.toBeDefined()
  await expect(lineTo(port)).resolves.toBeDefined()
})

it('a page of others posts nothing', async () => {
  const { port } = await runServer()
  const post = (origin: string) =>
    fetch(`http://127.0.0.1:${port}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ hostSecret: 'host-secret-of-at-least-22-signs', title: 'Tisdag', language: 'sv', purpose: 'mingle' }),
    })
  expect((await post('https://evil.example')).status).toBe(403)
  expect((await post(`http://127.0.0.1:${port}`)).status).toBe(201)
})

it('a line that says more than any page does is cut; the others stay', async () => {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const line = await lineTo(server.port)
  line.text(hello(code))
  for (let packet = 0; packet < 300; packet += 1) line.text('42["probe"]')
  await line.ended
  expect(await host.send({ type: 'retitle', title: 'Onsdag' })).toMatchObject({ ok: true })
})

it('a message larger than any command ends its line', async () => {
  const { port } = await runServer()
  const line = await lineTo(port)
  line.text(`42["command","${'x'.repeat(16_384)}"]`)
  await expect(line.ended).resolves.toBeUndefined()
})

it('a line whose owner has said goodbye to the check page is hung up on', async () => {
  const { port } = await runServer()
  const line = await lineTo(port)
  line.text('40/check,')
  expect(await line.hears('40/check,')).toBe(true)
  line.text('41/check,')
  await expect(line.ended).resolves.toBeUndefined()
})

it('a line that introduces itself many times at once is one caller, or none', async () => {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const line = await lineTo(server.port)
  for (let caller = 0; caller < 20; caller += 1) line.text(hello(code, `${device}-${caller}`))
  expect(await line.hears('42["view"')).toBe(false)
  expect(await host.send({ type: 'retitle', title: 'Onsdag' })).toMatchObject({ ok: true })
})
