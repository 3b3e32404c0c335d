import { expect, it } from 'vitest'
import type { PhoneSlices } from '../../shared/views.ts'
import { builtServer } from '../support/built.ts'
import { type Caller, callHost, callPhone } from '../support/caller.ts'
import { flood } from '../support/flood.ts'
import { openRoom } from '../support/running.ts'

const longMs = 600_000
const bots = 5_000
const guests = 200
const seated = 20

const device = (name: string): string => `device-secret-of-22-signs-${name}`
const roundOf = ({ slices }: Caller<PhoneSlices>) => {
  const { common, you } = slices()
  const [stage] = common?.schedule ?? []
  const places = you !== undefined && 'places' in you ? you.places.filter(({ round }) => round === 1) : []
  return { kind: stage?.kind, clapAt: stage !== undefined && 'endsAt' in stage ? stage.endsAt : null, places }
}

it(`${bots} bots at the venue’s own address keep none of ${guests} guests out, and leave the running round alone`, async () => {
  const server = await builtServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const sitting: Caller<PhoneSlices>[] = []
  for (let number = 0; number < seated; number += 1) {
    const phone = await callPhone(server.port, code, device(`seated-${number}`))
    await phone.send({ type: 'join', name: `Seated ${number}` })
    sitting.push(phone)
  }
  expect(await host.send({ type: 'configure', settings: { movingMs: 3_000, talkingMs: 30 * 60_000 } })).toMatchObject({ ok: true })
  expect(await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })).toMatchObject({ ok: true })
  await Promise.all(sitting.map((phone) => phone.until(() => roundOf(phone).kind === 'talking')))
  const before = sitting.map(roundOf)
  // They have scanned the code, and are writing their names.
  const arriving = await Promise.all(Array.from({ length: guests }, (_, number) => callPhone(server.port, code, device(`guest-${number}`))))

  const flooded = flood({ port: server.port, code, bots, seed: 20_261_123 })
  await host.until(({ common }) => (common?.people ?? 0) > bots / 20)
  const replies = await Promise.all(arriving.map((phone, number) => phone.send({ type: 'join', name: `Guest ${number}` })))
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  await Promise.all(arriving.map((phone) => phone.until(({ you }) => you?.status === 'takingPart')))
  await flooded

  expect(sitting.map(roundOf)).toEqual(before)
  expect(await host.send({ type: 'pause', round: 1 })).toMatchObject({ ok: true })
  await Promise.all(sitting.map((phone) => phone.until(() => roundOf(phone).kind === 'paused')))
}, longMs)
