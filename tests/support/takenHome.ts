/** People of an evening who have talked, and tell what they have in common, look for and can help with; without their pages. */
import type { TestContext } from 'vitest'
import { type Hello, protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import type { Host } from '../pictures/guests.ts'
import { type Caller, call } from './caller.ts'

type Guest = { readonly name: string; readonly seeks: string; readonly offers: string }

type TakenHome = {
  readonly guests: readonly Guest[]
  readonly commons: readonly string[]
  readonly rounds?: number
  /** The test's own, where several go at the same time. */
  readonly whenFinished?: TestContext['onTestFinished'] | undefined
}

/** All have joined, and talked in one round of each two; each pair has something in common, of `commons` in turns. */
export async function takenHome(port: number, room: Host, { guests, commons, rounds = 1, whenFinished }: TakenHome): Promise<readonly Caller<PhoneSlices>[]> {
  const phones: Caller<PhoneSlices>[] = []
  for (const { name, seeks, offers } of guests) {
    const hello: Hello = { protocol: protocolVersion, code: room.code, as: 'participant', secret: `taken-home-device-of-${encodeURIComponent(name)}` }
    const phone = await call<PhoneSlices>(port, hello, whenFinished)
    await phone.send({ type: 'join', name })
    await phone.send({ type: 'describeMe', card: { seeks, offers } })
    for (const kind of ['seeks', 'offers'] as const) await phone.send({ type: 'putOnBoard', kind, isOn: true })
    phones.push(phone)
  }
  for (let round = 1; round <= rounds; round += 1) await talk(room, phones, round)
  let written = 0
  for (const [place, phone] of phones.entries()) {
    for (const { id, name, common } of peopleOf(phone)) {
      const other = guests.findIndex((guest) => guest.name === name)
      const words = commons[written % Math.max(1, commons.length)]
      if (common !== null || other < place || words === undefined || written >= commons.length) continue
      written += 1
      await phone.send({ type: 'proposeCommon', person: id, words, insteadOf: '' })
      const partner = phones[other]
      if (partner === undefined) continue
      await partner.until(() => peopleOf(partner).some((met) => met.common?.words === words))
      const mine = peopleOf(partner).find((met) => met.common?.words === words)
      if (mine !== undefined) await partner.send({ type: 'agreeCommon', person: mine.id, words, isAgreed: true })
      await phone.send({ type: 'agreeCommon', person: id, words, isAgreed: true })
    }
  }
  return phones
}

/** A round as short as it can be, and everybody gathers. */
async function talk(room: Host, phones: readonly Caller<PhoneSlices>[], round: number): Promise<void> {
  await room.send({ type: 'configure', settings: { talkingMs: 5_000, movingMs: 3_000 } })
  const wasMet = phones.map((phone) => peopleOf(phone).length)
  await room.send({ type: 'start', round, plan: { kind: 'rounds', count: 1 } })
  await Promise.all(phones.map((phone, index) => phone.until(() => peopleOf(phone).length > (wasMet[index] ?? 0))))
}

function peopleOf(phone: Caller<PhoneSlices>) {
  const { takeHome } = phone.slices()
  return takeHome?.kind === 'open' ? takeHome.people : []
}
