/** SIGTERM: what is under way is finished and answered, everybody is told, and the next server goes on. */
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { builtServer } from '../support/built.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { cuttableProxy } from '../support/cuttableProxy.ts'
import { openRoom } from '../support/running.ts'

const device = (number: number): string => `device-secret-of-22-signs-${number}`

it('finishes what is in flight, tells the phones and exits 0; whatever had no answer is done once by the next server', async () => {
  const server = await builtServer()
  const { code, hostSecret } = await openRoom(server)
  const phones = await Promise.all(Array.from({ length: 30 }, (_, number) => callPhone(server.port, code, device(number))))
  const told = Promise.all(phones.map(({ socket }) => new Promise<void>((resolve) => socket.once('disconnect', () => resolve()))))
  const answers = new Map<number, unknown>()
  const join = (number: number) => ({ id: `joining-command-number-${number}`, command: { type: 'join', name: `Guest ${number}` } }) as const
  phones.forEach(({ socket }, number) => socket.emit('command', join(number), (reply: unknown) => answers.set(number, reply)))
  const exitCode = server.stop()
  await told
  expect(await exitCode).toBe(0)
  expect([...answers.values()].filter((reply) => !isOk(reply))).toEqual([])

  await server.start()
  const back = await Promise.all(phones.map((_, number) => callPhone(server.port, code, device(number))))
  // What was answered is there already; the rest is asked again, as a page does, and all of it is answered as before.
  expect(back.filter((phone, number) => answers.has(number) && phone.slices().you?.status !== 'takingPart')).toEqual([])
  const again = await Promise.all(back.map((phone, number) => phone.send(join(number).command, join(number).id)))
  expect(again.filter((reply, number) => !isOk(reply) || !isDeepStrictEqual(answers.get(number) ?? reply, reply))).toEqual([])
  const host = await callHost(server.port, code, hostSecret)
  const { roster } = await host.until(({ roster }) => roster?.length === phones.length)
  expect(roster?.map(({ name }) => name).toSorted()).toEqual(phones.map((_, number) => `Guest ${number}`).toSorted())
}, 120_000)

it('does not wait for a phone that sleeps', async () => {
  const server = await builtServer()
  const { code } = await openRoom(server)
  const proxy = await cuttableProxy(server.port)
  await callPhone(proxy.port, code, device(1))
  proxy.cut()
  // Left to itself the connection would be given up after half a minute: this test's time is less.
  expect(await server.stop()).toBe(0)
}, 25_000)

const isOk = (reply: unknown): boolean => typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true
