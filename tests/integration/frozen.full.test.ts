/** A laptop that slept, as far as a process can tell: it stood still past a deadline, for longer than anybody would wait. */
import { setTimeout as passed } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { until, volley } from '../support/crowd.ts'
import { crowdedEvening, insist, lastNames, namesOf } from '../support/crowdedEvening.ts'
import { judgeHistory } from '../support/history.ts'
import { savedEntries } from '../support/savedEntries.ts'

/** Thirty seconds of walking, and thirty beyond which nobody plays on without asking. */
const tooLongMs = 62_000
const longMs = 240_000

it('[R13] a server that stood still for long wakes paused and asks; no clap sounds, nothing is lost or doubled', async () => {
  const { server, room, crowd } = await crowdedEvening()
  server.freeze()
  const answers = volley(crowd, (phone) => ({ type: 'rename', name: `Guest ${phone} frozen` }))
  // No event tells that time has passed for a process that stands still.
  await passed(tooLongMs)
  server.thaw()
  await answers
  await Promise.all(crowd.phones.map((phone) => until(phone, ({ common }, link) => link === 'connected' && common?.schedule[0].kind === 'paused')))
  await until(crowd.host, ({ common }) => common?.schedule[0].kind === 'paused')
  expect(crowd.host.store.getState().slices.common?.schedule[0]).toMatchObject({ why: 'overdue', held: 'moving', round: 1 })
  const schedules = crowd.phones.flatMap(({ store }) => store.getState().slices.common?.schedule ?? [])
  expect(schedules.filter(({ kind }) => kind === 'talking')).toEqual([])

  expect(await crowd.host.send({ type: 'resume', round: 1 })).toMatchObject({ ok: true })
  await insist(crowd)
  const entries = await savedEntries(server.url, room)
  expect(judgeHistory(crowd.given(), entries)).toEqual({ lost: [], doubled: [], disordered: [] })
  expect(entries.flatMap(({ events }) => events.filter(({ type }) => type === 'clapped'))).toEqual([])
  expect(namesOf(crowd)).toEqual(lastNames)
}, longMs)
