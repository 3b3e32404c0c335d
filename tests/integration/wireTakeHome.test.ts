/** Every byte that reaches a phone of what six people told, wrote and wanted, held against what each may know. */
import { expect, it } from 'vitest'
import type { PhoneSlices } from '../../shared/views.ts'
import { type Caller, callHost, callPhone } from '../support/caller.ts'
import { pathsIn } from '../support/pathsIn.ts'
import { openRoom, runServer } from '../support/running.ts'

const names = ['Zephyrine', 'Wolfhart', 'Xanthippe', 'Quentin', 'Ysolde', 'Vladimir'] as const
type Name = (typeof names)[number]
type Guest = { readonly name: Name; readonly phone: Caller<PhoneSlices>; readonly partner: Name }

/** What each has written that nobody else has. */
const words = {
  card: (name: Name) => `${name}-would-like`,
  offBoard: (name: Name) => `${name}-can-do`,
  contact: (name: Name) => `${name}-lives-at`,
  note: (name: Name) => `${name}-noted-down`,
  common: (name: Name) => `${name}-proposes`,
} as const

/** Of the first pair both want to keep in touch, of the second one does, of the third nobody. One need stands on the board. */
async function evening(): Promise<readonly Guest[]> {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const phones = await Promise.all(names.map((name) => callPhone(server.port, code, `device-secret-of-22-signs-${name}`)))
  for (const [index, phone] of phones.entries()) {
    const name = names[index] ?? names[0]
    await phone.send({ type: 'join', name })
    await phone.send({ type: 'describeMe', card: { seeks: words.card(name), offers: words.offBoard(name) } })
    await phone.send({ type: 'giveContact', contact: { other: words.contact(name) } })
  }
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
  await host.until(({ common }) => common?.schedule[0].kind === 'moving')
  await server.clock.advance(200_000)
  const met = await Promise.all(phones.map(async (phone) => peopleOf(await phone.until((slices) => peopleOf(slices).length === 1))))
  const guests = names.flatMap((name, index): readonly Guest[] => {
    const [phone, partner] = [phones[index], names.find((other) => other === met[index]?.[0]?.name)]
    return phone === undefined || partner === undefined ? [] : [{ name, phone, partner }]
  })
  const wanting = willing(guests)
  for (const { name, phone } of guests) {
    const [other] = peopleOf(phone.slices())
    if (other === undefined) continue
    await phone.send({ type: 'noteDown', about: other.id, text: words.note(name) })
    await phone.send({ type: 'proposeCommon', person: other.id, words: words.common(name), insteadOf: other.common?.words ?? '' })
    if (wanting.includes(name)) await phone.send({ type: 'keepInTouch', person: other.id, isWanted: true })
  }
  await phones[0]?.send({ type: 'putOnBoard', kind: 'seeks', isOn: true })
  await host.send({ type: 'configure', settings: { hasBoard: true } })
  await host.send({ type: 'close' })
  await Promise.all(phones.map((phone) => phone.until(({ common, needs }) => common?.schedule[0].kind === 'closed' && needs?.seeks.length === 1)))
  return guests
}

const peopleOf = ({ takeHome }: Partial<PhoneSlices>) => (takeHome?.kind === 'open' ? takeHome.people : [])

function willing(guests: readonly Guest[]): readonly Name[] {
  const [first, ...others] = guests.filter(({ name, partner }) => name < partner)
  return first === undefined ? [] : [first.name, first.partner, ...others.slice(0, 1).map(({ name }) => name)]
}

function mayKnow({ name, partner }: Guest, wanting: readonly Name[]): ReadonlySet<string> {
  const own = Object.values(words).map((word) => word(name))
  const bothWant = wanting.includes(name) && wanting.includes(partner)
  return new Set([...own, words.card(partner), words.offBoard(partner), words.common(partner), words.card(names[0]), ...(bothWant ? [words.contact(partner)] : [])])
}

it('[K2] [K5] [K6] [K7] [K8] a phone is sent what its owner wrote, what whom they met told, and nothing else of anybody', async () => {
  const guests = await evening()
  const wanting = willing(guests)
  expect(guests).toHaveLength(6)
  expect(wanting).toHaveLength(3)
  for (const guest of guests) {
    const bytes = JSON.stringify(guest.phone.received)
    const all = names.flatMap((name) => Object.values(words).map((word) => word(name)))
    const known = mayKnow(guest, wanting)
    expect(all.filter((word) => bytes.includes(word) && !known.has(word)), guest.name).toEqual([])
    expect([words.card(guest.partner), words.note(guest.name)].filter((word) => !bytes.includes(word)), guest.name).toEqual([])
    expect(bytes.includes(words.contact(guest.partner)), guest.name).toBe(wanting.includes(guest.name) && wanting.includes(guest.partner))
    expect(names.filter((name) => bytes.includes(`"${name}"`)).toSorted(), guest.name).toEqual([guest.name, guest.partner].toSorted())
  }
})

/** Each field of what is taken home, as a path. A new one is thought about, and then written down here. */
const told = ['does', 'seeks', 'offers', 'languages[]']
const contact = ['phone', 'email', 'link', 'other']
const fields: { readonly [Slice in 'mine' | 'takeHome' | 'needs']: readonly string[] } = {
  mine: [
    ...[...told, 'organisation', 'group', 'categories[]', 'companion'].map((line) => `card.${line}`),
    ...contact.map((line) => `contact.${line}`),
    'isShown', 'onBoard.seeks', 'onBoard.offers', 'entries[]', 'answered[]',
  ],
  takeHome: [
    'kind',
    ...[...told, 'id', 'name', 'by', 'isWanted', 'note', 'contact', ...contact.map((line) => `contact.${line}`), 'common', 'common.words', 'common.isMine', 'common.isTheirs'].map((line) => `people[].${line}`),
    ...[...told, 'entry', 'kind', 'by', 'name'].map((line) => `answers[].${line}`),
  ],
  needs: ['seeks', 'offers'].flatMap((kind) => ['id', 'text', 'isAnswered'].map((line) => `${kind}[].${line}`)),
}

it('what a phone is sent of it stands in this list, and no more', async () => {
  const guests = await evening()
  const sent = guests.flatMap(({ phone }) => phone.received.map(({ slices: { mine, takeHome, needs } }) => ({ mine, takeHome, needs })))
  for (const slice of ['mine', 'takeHome', 'needs'] as const) {
    const paths = new Set(sent.flatMap((slices) => pathsIn(slices[slice] ?? [])))
    expect(paths.size, slice).toBeGreaterThan(2)
    expect([...paths].filter((path) => !fields[slice].includes(path)), slice).toEqual([])
  }
})
