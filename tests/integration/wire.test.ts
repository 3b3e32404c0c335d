/**
 * What crosses the wire to a phone and to a screen, held against what they may know: every byte of an evening. A phone
 * learns the names of those it is with, was with, or is about to be with, and nothing else about anybody.
 */
import { describe, expect, it } from 'vitest'
import type { YouView } from '../../shared/views.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { emptyCard } from '../../shared/card.ts'
import { type PersonId, personId } from '../../shared/ids.ts'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import { languages } from '../../shared/text.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { type Caller, callHost, callPhone, callScreen } from '../support/caller.ts'
import { pathsIn } from '../support/pathsIn.ts'
import { openRoom, runServer } from '../support/running.ts'

const names = ['Zephyrine', 'Wolfhart', 'Xanthippe', 'Quentin', 'Ysolde', 'Vladimir', 'Ulrika', 'Tancred', 'Sieglinde'] as const
const device = (name: string): string => `device-secret-of-22-signs-${name}`
const told = 'Frightfully close'
const organisationOf = (name: string): string => `Employer-of-${name}-Ltd`

type Heard = { readonly name: string; readonly bytes: string; readonly phone: Caller<PhoneSlices> }
/** On the poster alone [S1]. */
const wifi = { kind: 'wpa', name: 'Grannens-nät', password: 'fikapaus-idag' } as const

type Evening = {
  readonly phones: readonly Heard[]
  readonly stranger: string
  readonly screen: string
  readonly looking: Caller<ScreenSlices>
  readonly ids: ReadonlyMap<string, PersonId>
  readonly hostSecret: string
}

async function evening(): Promise<Evening> {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const looking = await callScreen(server.port, code, screenSecretOf(hostSecret))
  const onScreen = listen(looking)
  const stranger = await callPhone(server.port, code, device('Stranger'))
  const toStranger = listen(stranger)
  const phones = await Promise.all(names.map((name) => callPhone(server.port, code, device(name))))
  const heard = phones.map(listen)
  const [ada, bo, cy] = phones
  if (ada === undefined || bo === undefined || cy === undefined) throw new Error('There are too few phones.')
  for (const [index, phone] of phones.entries()) await phone.send({ type: 'join', name: names[index] ?? '' })
  await host.until(({ roster }) => roster?.length === names.length)
  const ids = new Map((host.slices().roster ?? []).map(({ id, name }) => [name, personId(id)]))
  for (const [name, person] of ids) {
    await host.send({ type: 'describePerson', person, card: { ...emptyCard, organisation: organisationOf(name), seeks: `Secretly-${name}-seeks`, offers: `Offered-by-${name}` } })
  }
  await ada.send({ type: 'notWith', name: 'Wolfhart' })
  await ada.send({ type: 'tellHost', whom: 'Ulrika', words: { sv: told }, neverAgain: true })
  await host.until(({ console }) => console?.reports.latest.length === 1)
  await bo.send({ type: 'cameWith', name: 'Xanthippe' })
  await host.send({ type: 'showWifi', wifi })
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })
  await host.until(({ common }) => common?.schedule[0].kind === 'moving')
  await cy.send({ type: 'cannotFindPartner', round: 1, spot: null })
  await server.clock.advance(60_000)
  await host.until(({ common }) => common?.schedule[0].kind === 'talking')
  await host.send({ type: 'removePerson', person: ids.get('Sieglinde') ?? personId('') })
  await phones[3]?.send({ type: 'leave' })
  await phones[4]?.send({ type: 'deleteMe' })
  await server.clock.advance(420_000)
  await host.until(({ common }) => common?.schedule[0].kind === 'gathering')
  await host.send({ type: 'close' })
  await Promise.all(phones.map((phone) => phone.until(({ common }) => common?.schedule[0].kind === 'closed')))
  return {
    phones: phones.map((phone, index) => ({ name: names[index] ?? '', bytes: heard[index]?.() ?? '', phone })),
    stranger: toStranger(),
    screen: onScreen(),
    looking,
    ids,
    hostSecret,
  }
}

/** All that comes in on the line: what came with the handshake, and every packet since, answers included. */
function listen<Slices>({ socket, received }: Caller<Slices>): () => string {
  const first = JSON.stringify(received)
  const packets: string[] = []
  socket.io.engine.on('packet', ({ data }) => {
    if (typeof data === 'string') packets.push(data)
  })
  return () => [first, ...packets].join('\n')
}

/** The names that this phone's own view ever had a place for. */
function mayKnow({ name, phone }: Heard): ReadonlySet<string> {
  const known = phone.received.flatMap(({ slices }) => (slices.you === undefined ? [] : namesIn(slices.you)))
  // Whoever was erased is told of without a name.
  return new Set([name, ...known].filter((word) => word !== ''))
}

function namesIn(you: YouView): readonly string[] {
  if (you.status !== 'takingPart' && you.status !== 'resting') return 'met' in you ? you.met : []
  const places = you.places.flatMap((place) => {
    if (place.kind === 'pairing') return place.partners
    return place.kind === 'alone' ? [...place.left, ...(place.nearby?.names ?? [])] : []
  })
  return [...you.met, ...places, ...(you.group?.names ?? []), ...you.wishes.map((wish) => wish.name)]
}

/** Each field of what is about the phone's owner, as a path. A new one is thought about, and then written down here. */
const ownFields = [
  'status', 'id', 'name', 'isMissed', 'met[]',
  'places[].kind', 'places[].round', 'places[].spot', 'places[].partners[]', 'places[].cards[]', 'places[].companions[].of', 'places[].companions[].name', 'places[].turn', 'places[].isHere', 'places[].comes[]', 'places[].hasFound',
  // Who waits to be come to, and where: for those who stand with them. Never why.
  'places[].beckoning', 'places[].beckoning.isWaiting', 'places[].beckoning.goes', 'places[].beckoning.waiting[].name', 'places[].beckoning.waiting[].spot', 'places[].beckoning.waiting[].where', 'places[].beckoning.coming[]',
  'stays', 'beckons', 'where',
  'places[].left[]', 'places[].nearby', 'places[].nearby.spot', 'places[].nearby.names[]',
  // With whom one stands in a group, as it is on the page.
  'group', 'group.kind', 'group.spot', 'group.names[]', ...inEachLanguage('group.question'),
  'group.turns[].turn', 'group.turns[].name', 'group.turns[].presents', 'group.own', 'group.own.turn', 'group.own.name', 'group.own.presents',
  'wishes[].id', 'wishes[].kind', 'wishes[].name',
  'suggestions[].id', ...inEachLanguage('suggestions[].text'),
]

function inEachLanguage(path: string): readonly string[] {
  return languages.map((language) => `${path}.${language}`)
}

describe('what a phone is sent in an evening', () => {
  it('names nobody but those it is with, was with or is about to be with, and holds nothing else of anybody', async () => {
    const { phones, ids, hostSecret } = await evening()
    expect(phones.some((one) => mayKnow(one).size < names.length)).toBe(true)
    for (const one of phones) {
      const known = mayKnow(one)
      const others = names.filter((name) => name !== one.name)
      expect(others.filter((name) => one.bytes.includes(name) && !known.has(name)), one.name).toEqual([])
      const secret = others.flatMap((name) => [ids.get(name) ?? name, device(name), organisationOf(name), `Secretly-${name}`, `Offered-by-${name}`])
      expect([...secret, device(one.name), wifi.name, wifi.password, told, hostSecret, screenSecretOf(hostSecret)].filter((word) => one.bytes.includes(word)), one.name).toEqual([])
    }
  })

  it('is no list of people: with three rounds to go it has heard of few', async () => {
    const { phones } = await evening()
    // Two partners a round at the most, the pair it might have joined, and one it named itself.
    const most = 3 * 2 + 3 + 1
    for (const one of phones) expect(mayKnow(one).size, one.name).toBeLessThanOrEqual(Math.min(most, names.length))
  })

  it('tells of its owner what stands in this list, and no more', async () => {
    const { phones } = await evening()
    const told = phones.flatMap(({ phone }) => phone.received.flatMap(({ slices }) => (slices.you === undefined ? [] : pathsIn(slices.you))))
    const allowed: ReadonlySet<string> = new Set(ownFields)
    expect([...new Set(told)].filter((path) => !allowed.has(path))).toEqual([])
  })

  it('has these parts, and no list of people, cards or wishes of others beside them', async () => {
    const { phones } = await evening()
    const parts = new Set(phones.flatMap(({ phone }) => phone.received.flatMap(({ slices }) => Object.keys(slices))))
    // `announced` and `signUp` are held field by field in inviting.test.ts.
    expect([...parts].toSorted()).toEqual(['announced', 'common', 'hints', 'mine', 'needs', 'programme', 'signUp', 'takeHome', 'you'])
  })

  it('tells who asks with the code alone nobody at all', async () => {
    const { stranger, ids } = await evening()
    expect([...names, ...ids.values()].filter((word) => stranger.includes(word))).toEqual([])
  })
})

describe('a screen', () => {
  it('is sent names and places: no id, no card, no wish, no key; and it looks only', async () => {
    const { screen, ids, hostSecret, looking } = await evening()
    const secret = names.flatMap((name) => [ids.get(name) ?? name, organisationOf(name), `Secretly-${name}`, `Offered-by-${name}`, device(name)])
    expect([...secret, told, hostSecret, 'cameTogether', 'apart'].filter((word) => screen.includes(word))).toEqual([])
    expect(screen).toContain('Zephyrine')
    expect(screen).toContain(wifi.password)
    const asked = [{ type: 'join', name: 'Screen' }, { type: 'close' }, { type: 'addPerson', name: 'Screen' }, { type: 'deleteMe' }] as const
    expect(await Promise.all(asked.map((command) => looking.send(command)))).toEqual(asked.map(() => ({ ok: false, reason: 'notAllowed' })))
  })
})
