/**
 * Real processes and a real network that fail while commands fly; a history of every command is then held against
 * the log. The same with a thousand phones, and measured: `npm run bench -- crash`.
 */
import { expect, it } from 'vitest'
import { builtServer } from '../support/built.ts'
import { until, volley } from '../support/crowd.ts'
import { crowdedEvening, crowdedEveningOn, insist, lastNames, namesOf } from '../support/crowdedEvening.ts'
import { judgeHistory } from '../support/history.ts'
import { roughNetwork } from '../support/roughNetwork.ts'
import { savedEntries } from '../support/savedEntries.ts'

/** For real processes on a machine however busy. */
const longMs = 180_000
const nothingWrong = { lost: [], doubled: [], disordered: [] }

it('a server that is killed again and again loses nothing that it answered, does nothing twice, and all come back', async () => {
  const { server, room, crowd } = await crowdedEvening()
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
  const { server, room, crowd } = await crowdedEvening()
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
  const { room, crowd } = await crowdedEveningOn(server, network.port)
  for (let round = 1; round <= 3; round += 1) await volley(crowd, (phone) => ({ type: 'rename', name: `Guest ${phone} ${round}` }))
  network.calm()
  await insist(crowd)
  expect(network.cuts()).toBeGreaterThan(10)
  expect(judgeHistory(crowd.given(), await savedEntries(server.url, room))).toEqual(nothingWrong)
  expect(namesOf(crowd)).toEqual(lastNames)
}, longMs)
