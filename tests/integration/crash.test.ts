/**
 * Real processes and a real network that fail while commands fly; a history of every command is then held against
 * the log. The same with a thousand phones, and measured: `npm run bench -- crash`.
 */
import { expect, it, onTestFinished } from 'vitest'
import { type Built, builtServer } from '../support/built.ts'
import { type Crowd, openCrowd, until, volley } from '../support/crowd.ts'
import { judgeHistory } from '../support/history.ts'
import { roughNetwork } from '../support/roughNetwork.ts'
import { openRoom } from '../support/running.ts'
import { savedEntries } from '../support/savedEntries.ts'

const phones = 30
/** For real processes on a machine however busy. */
const longMs = 180_000
const nothingWrong = { lost: [], doubled: [], disordered: [] }

it('a server that is killed again and again loses nothing that it answered, does nothing twice, and all come back', async () => {
  const { server, room, crowd } = await evening()
  for (let crash = 1; crash <= 2; crash += 1) {
    const answers = volley(crowd, (phone) => ({ type: 'rename', name: `Guest ${phone} ${crash}` }))
    // In the middle of it: some are answered by then, the others are not.
    await Promise.race(crowd.phones.map((phone) => until(phone, ({ you }) => you !== undefined && 'name' in you && you.name.endsWith(` ${crash}`))))
    await server.kill()
    await server.start()
    await answers
  }
  await insist(crowd)
  expect(judgeHistory(crowd.given(), await savedEntries(server.url, room))).toEqual(nothingWrong)
  expect(namesOf(crowd)).toEqual(lastNames)
}, longMs)

it('a server that stood still answers what was asked meanwhile, once', async () => {
  const { server, room, crowd } = await evening()
  server.freeze()
  const answers = volley(crowd, (phone) => ({ type: 'rename', name: `Guest ${phone} frozen` }))
  // The phones notice, and ask on other lines, which wait as well.
  await Promise.all(crowd.phones.map((phone) => until(phone, (_, link) => link === 'lost')))
  server.thaw()
  await answers
  await insist(crowd)
  expect(judgeHistory(crowd.given(), await savedEntries(server.url, room))).toEqual(nothingWrong)
  expect(namesOf(crowd)).toEqual(lastNames)
}, longMs)

it('a network that is slow and cuts lines in the middle of a word loses nothing and doubles nothing', async () => {
  const server = await builtServer()
  const network = await roughNetwork(server.port, 1)
  const { room, crowd } = await eveningOn(server, network.port)
  for (let round = 1; round <= 3; round += 1) await volley(crowd, (phone) => ({ type: 'rename', name: `Guest ${phone} ${round}` }))
  network.calm()
  await insist(crowd)
  expect(network.cuts()).toBeGreaterThan(10)
  expect(judgeHistory(crowd.given(), await savedEntries(server.url, room))).toEqual(nothingWrong)
  expect(namesOf(crowd)).toEqual(lastNames)
}, longMs)

const lastNames = Array.from({ length: phones }, (_, phone) => `Guest ${phone} at last`).toSorted()

async function evening() {
  const server = await builtServer()
  return { server, ...(await eveningOn(server, server.port)) }
}

/** Everybody has joined and walks to their spot. */
async function eveningOn(server: Built, port: number) {
  const room = await openRoom(server)
  const crowd = await openCrowd({ ...room, port, count: phones })
  onTestFinished(crowd.close)
  await crowd.host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await until(crowd.host, ({ common }) => common?.schedule[0].kind === 'moving')
  return { room, crowd }
}

/** Each phone asks until it is answered with yes, as people do; then all are connected, and the host has heard of everything. */
async function insist(crowd: Crowd): Promise<void> {
  await Promise.all(crowd.phones.map(async (phone, number) => {
    let isDone = false
    while (!isDone) isDone = (await phone.send({ type: 'rename', name: `Guest ${number} at last` })).ok
    await until(phone, (_, link) => link === 'connected')
  }))
  const last = Math.max(...crowd.given().map(({ answered }) => answered?.seq ?? 0))
  await until(crowd.host, (_, link) => link === 'connected' && crowd.host.store.getState().seq >= last)
}

const namesOf = ({ host }: Crowd): readonly string[] =>
  (host.store.getState().slices.roster ?? []).map(({ name }) => name).toSorted()
