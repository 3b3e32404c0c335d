/** [I] on the wire: an evening from its first invitation to its door, and what reaches whom. */
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import type { Announcement } from '../../shared/inviting.ts'
import { callHost, callPhone, callScreen } from '../support/caller.ts'
import { pathsIn } from '../support/pathsIn.ts'
import { openRoom, runServer, startOfEvening } from '../support/running.ts'

const dayMs = 24 * 60 * 60_000
const evening: Announcement = {
  startsAt: startOfEvening + 40 * dayMs,
  endsAt: startOfEvening + 40 * dayMs + 3 * 60 * 60_000,
  about: { sv: 'Vi som vill bygga något i Årsta' },
  venue: { sv: 'Folkets hus' },
  places: 3,
  wayIn: 'atOnce',
}
const linkOf = (name: string): string => `a-link-of-22-signs-by-${name}`
const deviceOf = (name: string): string => `device-secret-of-22-signs-${name}`

async function anEvening(change: Partial<Announcement> = {}) {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  await host.send({ type: 'relabel', labels: { groups: ['', ''], categories: ['Bransch', ''] } })
  await host.send({ type: 'announce', evening: { ...evening, ...change } })
  await host.send({ type: 'hostInvites', secret: linkOf('host'), places: 50 })
  const signUp = async (name: string, invitation: string | null) => {
    const phone = await callPhone(server.port, code, deviceOf(name))
    expect(await phone.send({ type: 'signUp', name, invitation })).toMatchObject({ ok: true })
    await phone.until((slices) => slices.signUp?.name === name)
    return phone
  }
  return { server, code, hostSecret, host, signUp }
}

it('[I2] [I3] [I5] [I8] walks from the host’s link to a friend’s friend: a place, the waiting list, a sign-off, and the tree that the host sees', async () => {
  const { host, signUp } = await anEvening({ places: 2 })
  const ada = await signUp('Ada', linkOf('host'))
  await ada.send({ type: 'invite', secret: linkOf('ada'), places: 2 })
  const bo = await signUp('Bo', linkOf('ada'))
  await bo.send({ type: 'invite', secret: linkOf('bo'), places: 1 })
  const cleo = await signUp('Cleo', linkOf('bo'))
  expect([ada, bo, cleo].map((phone) => phone.slices().signUp)).toMatchObject([
    { standing: 'in', invitedBy: null },
    { standing: 'in', invitedBy: 'Ada' },
    { standing: 'waiting', invitedBy: 'Bo', ahead: 0 },
  ])
  expect(cleo.slices().announced).toMatchObject({ isFull: true, about: evening.about, venue: evening.venue, categories: ['Bransch', ''] })
  await ada.send({ type: 'signOff' })
  await cleo.until((slices) => slices.signUp?.standing === 'in')
  await host.until(({ snowball }) => snowball?.signUps.length === 3 && snowball.signUps[2]?.standing === 'in')
  const { signUps = [], invitations } = host.slices().snowball ?? {}
  expect(signUps.map(({ name, standing, generation }) => [name, standing, generation])).toEqual([['Ada', 'off', 1], ['Bo', 'in', 2], ['Cleo', 'in', 3]])
  expect(signUps.map(({ by }) => by)).toEqual([null, signUps[0]?.id, signUps[1]?.id])
  expect(invitations?.map(({ places, used }) => [places, used])).toEqual([[50, 1], [2, 1], [1, 1]])
})

describe('[I8] who came through whom, and what people answered,', () => {
  it('reaches hosts and nobody else: no other phone, no screen, no log', async () => {
    const { server, code, hostSecret, host, signUp } = await anEvening()
    const screen = await callScreen(server.port, code, screenSecretOf(hostSecret))
    const ada = await signUp('Ada', linkOf('host'))
    const dan = await signUp('Dan', linkOf('host'))
    await ada.send({ type: 'invite', secret: linkOf('ada'), places: 1 })
    const bo = await signUp('Bosse', linkOf('ada'))
    await bo.send({ type: 'describeMe', card: { categories: ['Glasblåsare', ''] } })
    await host.until(({ snowball }) => snowball?.signUps.at(-1)?.categories[0] === 'Glasblåsare' && snowball.mix[0]?.told === 1)
    expect(host.slices().snowball?.mix).toEqual([{ category: 0, told: 1, of: 3, kinds: 1, most: null }])
    // What comes next is heard by all, so whatever was to come before it has come.
    await host.send({ type: 'retitle', title: 'Om sex veckor' })
    for (const caller of [ada, dan, screen]) await caller.until(({ common }) => common?.title === 'Om sex veckor')
    expect(JSON.stringify([ada.received, dan.received, screen.received])).not.toMatch(/Bosse|Glasbl|snowball/)
    expect(JSON.stringify(dan.received)).not.toContain('Ada')
    const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${hostSecret}` } })
    const log = await answer.text()
    expect(log).toContain('signedUp')
    expect(log).not.toMatch(/Bosse|Glasbl|Årsta|Folkets|a-link-of/)
  })

  it('has no field in what a phone is shown: a new one is thought about, and then written down here', async () => {
    const { signUp } = await anEvening()
    const ada = await signUp('Ada', linkOf('host'))
    await ada.send({ type: 'invite', secret: linkOf('ada'), places: 2 })
    await ada.until((slices) => slices.signUp?.invitations.length === 1)
    const { signUp: own, announced } = ada.slices()
    const card = ['does', 'organisation', 'group', 'categories[]', 'seeks', 'offers', 'companion'].map((line) => `card.${line}`)
    const ownFields = ['standing', 'name', 'invitedBy', 'ahead', 'invitations[].id', 'invitations[].places', ...card]
    expect([...new Set(pathsIn(own))].toSorted()).toEqual(ownFields.toSorted())
    expect(new Set(pathsIn(announced))).toEqual(new Set(['startsAt', 'endsAt', 'about.sv', 'venue.sv', 'revision', 'isFull', 'categories[]']))
  })

  it('is for no phone to ask: what a host may, a phone may not', async () => {
    const { host, signUp } = await anEvening({ wayIn: 'asks' })
    const ada = await signUp('Ada', linkOf('host'))
    const person = host.slices().snowball?.signUps[0]?.id
    if (person === undefined) throw new Error('Ada has signed up.')
    for (const command of [{ type: 'answerSignUp', person, isYes: true }, { type: 'letInSignUps' }, { type: 'announce', evening: null }] as const) {
      expect(await ada.send(command)).toEqual({ ok: false, reason: 'notAllowed' })
    }
    expect(await ada.send({ type: 'invite', secret: linkOf('ada'), places: 1 })).toEqual({ ok: false, reason: 'stale' })
  })
})

it('[I7] [P8] comes in at a locked door with one tap, on the day; erased, leaves no word behind', async () => {
  const { server, code, hostSecret, host, signUp } = await anEvening()
  const ada = await signUp('Ada', linkOf('host'))
  await ada.send({ type: 'invite', secret: linkOf('ada'), places: 2 })
  const bo = await signUp('Bosse', linkOf('ada'))
  await host.send({ type: 'configure', settings: { door: 'locked' } })
  const again = await server.restart()
  const [adasPhone, hosts] = [await callPhone(again.port, code, deviceOf('Ada')), await callHost(again.port, code, hostSecret)]
  expect(adasPhone.slices()).toMatchObject({ signUp: { standing: 'in', name: 'Ada' }, you: { status: 'outside' } })
  expect(await adasPhone.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
  await adasPhone.until(({ you }) => you?.status === 'takingPart')
  expect(await adasPhone.send({ type: 'deleteMe' })).toMatchObject({ ok: true })
  await hosts.until(({ snowball }) => snowball?.signUps[0]?.name === '')
  const bosPhone = await callPhone(again.port, code, deviceOf('Bosse'))
  expect(bosPhone.slices().signUp).toMatchObject({ standing: 'in', invitedBy: null })
  expect(bo.slices().signUp).toMatchObject({ invitedBy: 'Ada' })
})

it('[I4] asks the host about whoever brings no link, half a link, or none that is one', async () => {
  const { host, signUp } = await anEvening()
  for (const [name, link] of [['Ada', null], ['Bo', ''], ['Cleo', linkOf('host').slice(0, -1)]] as const) {
    const phone = await signUp(name, link)
    expect(phone.slices().signUp).toMatchObject({ standing: 'asked', invitedBy: null })
  }
  await host.send({ type: 'letInSignUps' })
  await host.until(({ snowball }) => snowball?.signUps.every(({ standing }) => standing === 'in') === true)
})

describe('[I12] the calendar file', () => {
  it('is there for whoever has the code, and says more than once that it was changed', async () => {
    const { server, code, host } = await anEvening()
    const read = async () => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}/evening.ics?lang=sv`)
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      return convertIcsCalendar(undefined, await answer.text()).events?.[0]
    }
    const first = await read()
    expect(first).toMatchObject({ sequence: 1, location: 'Folkets hus', url: `http://127.0.0.1:${server.port}/j/${code}` })
    await host.send({ type: 'announce', evening: { ...evening, startsAt: evening.startsAt + dayMs, endsAt: evening.endsAt + dayMs } })
    const moved = await read()
    expect(moved).toMatchObject({ uid: first?.uid, sequence: 2 })
    expect(moved?.start.date.getTime()).toBe(evening.startsAt + dayMs)
  })

  it('is none where nothing is announced, and for a code that is none', async () => {
    const { server, code, host } = await anEvening()
    await host.send({ type: 'announce', evening: null })
    for (const wrong of [code, 'ZZZZZZ', 'nonsense']) {
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${wrong}/evening.ics`)
      expect([answer.status, await answer.json()]).toEqual([404, { ok: false, reason: 'unknownRoom' }])
    }
  })
})

describe('[I11] a room whose evening is announced', () => {
  it('is kept until so long after it, and then erased like any other', async () => {
    const { server, code, hostSecret } = await anEvening()
    const other = await openRoom(server)
    await server.clock.advance(45 * dayMs)
    await expect(callHost(server.port, other.code, other.hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
    await callHost(server.port, code, hostSecret)
    await server.clock.advance(30 * dayMs)
    await expect(callHost(server.port, code, hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
  })
})
