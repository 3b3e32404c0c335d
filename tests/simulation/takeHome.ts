/**
 * A random evening and the days after it, from one seed: people tell, note, want and withdraw as they like, and what
 * each of them may see is worked out here by itself, from what was asked and answered alone.
 */
import type { EntryId } from '../../shared/ids.ts'
import type { ParticipantCommand } from '../../shared/protocol.ts'
import { hintsView } from '../../server/core/views/hints.ts'
import { eveningView } from '../../server/core/views/evening.ts'
import { networkView } from '../../server/core/views/network.ts'
import { youView } from '../../server/core/views/phone.ts'
import { mineView, takeHomeView } from '../../server/core/views/takeHome.ts'
import { needsView, onWallView, wallView } from '../../server/core/views/wall.ts'
import { activeStage } from '../../server/core/rounds/timeline.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { type TakeHomeRoom, openTakeHomeRoom } from '../support/takeHomeRoom.ts'

export type TakenHome = { readonly violations: readonly string[]; readonly counts: Readonly<Record<string, number>> }

/** By device; a person's words all carry the mark of who they are about or by, so that they can be looked for. */
type Model = {
  readonly wants: Set<string>
  readonly contacts: Map<string, string>
  readonly agreed: Map<string, { words: string; by: Set<string> }>
  readonly saved: Map<string, Map<string, string>>
  readonly gone: string[]
  readonly out: Set<string>
}

const vocabulary = ['bokföring', 'webbdesign', 'odling', 'snickeri', 'översättning', 'juridik'] as const
const steps = 160

export function playTakingHome(seed: number): TakenHome {
  const random = randomFrom(seed)
  const devices = Array.from({ length: 3 + random.below(5) }, (_, index) => `dev${index}`)
  const room = openTakeHomeRoom(devices, seed)
  const model: Model = { wants: new Set(), contacts: new Map(), agreed: new Map(), saved: new Map(), gone: [], out: new Set() }
  const counts: Record<string, number> = {}
  const found: string[] = []
  if (random.chance(0.7)) room.host({ type: 'configure', settings: { hasBoard: true } })
  room.talk(1 + random.below(3))
  for (let step = 0; step < steps; step += 1) {
    const device = random.pick(devices) ?? 'dev0'
    const before = new Map(devices.map((other) => [other, seenBy(room, other)]))
    const publicBefore = seenByAll(room)
    const asked = random.chance(0.06) ? hostDoes(room, random, devices, model) : phoneDoes(room, device, { random, step, model, devices })
    if (asked !== null) counts[asked.name] = (counts[asked.name] ?? 0) + 1
    const sentences = [...wrongViews(room, devices, model), ...leftOfGone(room, devices, model), ...wrongForAll(room, model)]
    if (asked?.isPrivate === true) {
      for (const other of devices) if (other !== device && seenBy(room, other) !== before.get(other)) sentences.push(`[K5] ${other} sees that ${device} did something: ${asked.name}`)
      if (seenByAll(room) !== publicBefore) sentences.push(`[K5] everybody sees that ${device} did something: ${asked.name}`)
    }
    found.push(...sentences.map((sentence) => `seed ${seed}, step ${step} (${asked?.name ?? 'nothing'}): ${sentence}`))
  }
  return { violations: found, counts }
}

/** `isPrivate`: nobody else may see a byte of it. */
type Asked = { readonly name: string; readonly isPrivate: boolean }

type Doing = { readonly random: Random; readonly step: number; readonly model: Model; readonly devices: readonly string[] }

function phoneDoes(room: TakeHomeRoom, device: string, doing: Doing): Asked | null {
  const { random, step, model } = doing
  const known = room.shelf().personByDevice(device)
  if (known === undefined) {
    const name = `Again${device}at${step}`
    return room.phone(device, { type: 'join', name }).ok ? { name: 'join', isPrivate: false } : null
  }
  const page = takeHomeView(room.state(), room.shelf().words, known.id)
  const met = page.kind === 'open' ? random.pick(page.people) : undefined
  const other = met === undefined ? undefined : deviceOf(room, doing.devices, met.name)
  const mark = `${device}m${step}`
  const word = random.pick(vocabulary) ?? 'odling'
  const ask = (command: ParticipantCommand): boolean => room.phone(device, command).ok
  const kind = random.below(11)
  if (kind === 0) return saved(model, device, 'offers', word, ask({ type: 'describeMe', card: { offers: `${word} ${mark}` } }))
  if (kind === 1) return saved(model, device, 'seeks', word, ask({ type: 'describeMe', card: { seeks: `${word} ${mark}` } }))
  if (kind === 2) {
    const isOk = ask({ type: 'giveContact', contact: { other: `contact-${mark}` } })
    if (isOk) model.contacts.set(device, `contact-${mark}`)
    const isMutual = doing.devices.some((one) => model.wants.has(`${device}>${one}`) && model.wants.has(`${one}>${device}`))
    return { name: 'giveContact', isPrivate: isOk && !isMutual }
  }
  if (kind === 3) return ask({ type: 'putOnBoard', kind: random.chance(0.5) ? 'seeks' : 'offers', isOn: random.chance(0.8) }) ? { name: 'putOnBoard', isPrivate: false } : null
  if (kind === 4) return answer(room, device, random, ask)
  if (kind === 5) return settle(room, device, doing, ask)
  if (kind === 6 && random.chance(0.15)) return erase(room, device, doing)
  if (met === undefined || other === undefined) return null
  if (kind === 7) return ask({ type: 'noteDown', about: met.id, text: `note-${mark}-${other}` }) ? { name: 'noteDown', isPrivate: true } : null
  if (kind === 8) return common(model, { device, other, mark, met, random }, ask)
  const isWanted = random.chance(0.7)
  if (!ask({ type: 'keepInTouch', person: met.id, isWanted })) return null
  if (isWanted) model.wants.add(`${device}>${other}`)
  else model.wants.delete(`${device}>${other}`)
  return { name: 'keepInTouch', isPrivate: !model.wants.has(`${other}>${device}`) }
}

function saved(model: Model, device: string, line: string, word: string, isOk: boolean): Asked | null {
  if (!isOk) return null
  const lines = model.saved.get(device) ?? new Map<string, string>()
  model.saved.set(device, lines.set(line, word))
  return { name: 'describeMe', isPrivate: false }
}

type WithOther = { readonly device: string; readonly other: string; readonly mark: string; readonly met: Extract<ReturnType<typeof takeHomeView>, { kind: 'open' }>['people'][number]; readonly random: Random }

function common(model: Model, { device, other, mark, met, random }: WithOther, ask: (command: ParticipantCommand) => boolean): Asked | null {
  const key = [device, other].toSorted().join(' ')
  const known = model.agreed.get(key)
  if (known === undefined || random.chance(0.3)) {
    const words = `common-${mark}-${other}`
    if (!ask({ type: 'proposeCommon', person: met.id, words, insteadOf: met.common?.words ?? '' })) return null
    model.agreed.set(key, { words, by: new Set([device]) })
    return { name: 'proposeCommon', isPrivate: false }
  }
  const isAgreed = random.chance(0.7)
  if (!ask({ type: 'agreeCommon', person: met.id, words: known.words, isAgreed })) return null
  if (isAgreed) known.by.add(device)
  else known.by.delete(device)
  if (known.by.size === 0) model.agreed.delete(key)
  return { name: 'agreeCommon', isPrivate: false }
}

function answer(room: TakeHomeRoom, device: string, random: Random, ask: (command: ParticipantCommand) => boolean): Asked | null {
  const { seeks, offers } = needsView(room.state(), room.shelf().words)
  const entry: EntryId | undefined = random.pick([...seeks, ...offers])?.id
  if (entry === undefined) return null
  return ask({ type: 'answerEntry', entry, isWilling: random.chance(0.85) }) ? { name: 'answerEntry', isPrivate: false } : null
}

function settle(room: TakeHomeRoom, device: string, { random, model, devices }: Doing, ask: (command: ParticipantCommand) => boolean): Asked | null {
  const page = takeHomeView(room.state(), room.shelf().words, room.id(device))
  const waiting = page.kind === 'open' ? random.pick(page.answers) : undefined
  if (waiting === undefined) return null
  const other = deviceOf(room, devices, waiting.name)
  const isWanted = random.chance(0.7)
  if (!ask({ type: 'settleAnswer', entry: waiting.entry, by: waiting.by, isWanted })) return null
  if (isWanted) model.wants.add(`${device}>${other}`).add(`${other}>${device}`)
  return { name: isWanted ? 'accept' : 'decline', isPrivate: !isWanted }
}

function erase(room: TakeHomeRoom, device: string, { model, devices }: Doing): Asked {
  model.gone.push(...wordsAbout(room, device))
  room.phone(device, { type: 'deleteMe' })
  for (const other of devices) {
    model.wants.delete(`${device}>${other}`)
    model.wants.delete(`${other}>${device}`)
    model.agreed.delete([device, other].toSorted().join(' '))
  }
  model.contacts.delete(device)
  model.saved.delete(device)
  return { name: 'deleteMe', isPrivate: false }
}

/** All that stands anywhere and was written by this device or about its owner. */
function wordsAbout(room: TakeHomeRoom, device: string): readonly string[] {
  const written = JSON.stringify(room.records()).matchAll(/"((?:contact|note|common)-(dev\d)m\d+(?:-(dev\d))?|\p{L}+ (dev\d)m\d+|Again(dev\d)at\d+)"/gu)
  return [...written].flatMap(([, words = '', ...devices]) => (devices.includes(device) ? [words] : []))
}

function hostDoes(room: TakeHomeRoom, random: Random, devices: readonly string[], model: Model): Asked | null {
  const kind = random.below(5)
  if (kind === 0) {
    const { entries, common: words } = onWallView(room.state(), room.shelf().words)
    const entry = random.pick([...entries, ...words])?.id
    if (entry === undefined) return null
    room.host({ type: 'takeDown', entry, isDown: random.chance(0.5) })
    return { name: 'takeDown', isPrivate: false }
  }
  if (kind === 1) {
    room.host({ type: 'start', round: room.state().rounds.length + 1, plan: { kind: 'rounds', count: 1 } })
    return { name: 'start', isPrivate: false }
  }
  if (kind === 2) {
    room.host({ type: 'backToGathering', round: room.state().rounds.length })
    return { name: 'gather', isPrivate: false }
  }
  if (kind === 3 && random.chance(0.3)) {
    const device = random.pick(devices) ?? 'dev0'
    const known = room.shelf().personByDevice(device)
    if (known === undefined || devices.length - model.out.size < 3) return null
    if (!room.host({ type: 'removePerson', person: known.id }).ok) return null
    model.out.add(device)
    return { name: 'removePerson', isPrivate: false }
  }
  if (kind === 4 && random.chance(0.15)) {
    room.host({ type: 'close' })
    return { name: 'close', isPrivate: false }
  }
  room.talk()
  return { name: 'talk', isPrivate: false }
}

const deviceOf = (room: TakeHomeRoom, devices: readonly string[], name: string): string | undefined =>
  devices.find((device) => {
    const known = room.shelf().personByDevice(device)
    return known !== undefined && room.shelf().words.nameOf(known.id) === name
  })

function seenBy(room: TakeHomeRoom, device: string): string {
  const state = room.state()
  const { words } = room.shelf()
  const id = room.shelf().personByDevice(device)?.id ?? null
  return JSON.stringify([youView(state, words, id), mineView(state, words, id), takeHomeView(state, words, id)])
}

/** What screens, consoles and every phone are shown of it. */
function seenByAll(room: TakeHomeRoom): string {
  const state = room.state()
  const { words } = room.shelf()
  return JSON.stringify([needsView(state, words), hintsView(state, words), wallView(state, words), onWallView(state, words), eveningView(state, words), networkView(state, words)])
}

/** [K5] A contact is on a page if and only if both said yes; [K4] and on none while people talk. [K6] Notes are their owner's. */
function wrongViews(room: TakeHomeRoom, devices: readonly string[], model: Model): string[] {
  const wrong: string[] = []
  const all = seenByAll(room)
  for (const viewer of devices) {
    const seen = seenBy(room, viewer)
    const known = room.shelf().personByDevice(viewer)
    const page = takeHomeView(room.state(), room.shelf().words, known?.id ?? null)
    if (page.kind === 'open' && isInPairing(room, viewer)) wrong.push(`[K4] ${viewer} has a page while they talk`)
    const notes = [...seen.matchAll(/note-(dev\d+)m/g)].map(([, by]) => by)
    if (notes.some((by) => by !== viewer)) wrong.push(`[K6] ${viewer} reads a note of somebody else's`)
    for (const [other, contact] of model.contacts) {
      if (other === viewer) continue
      const isMutual = model.wants.has(`${viewer}>${other}`) && model.wants.has(`${other}>${viewer}`)
      const isShown = seen.includes(`"${contact}"`)
      if (isShown && !isMutual) wrong.push(`[K5] ${viewer} sees how to reach ${other} without both having said yes`)
      if (!isShown && isMutual && page.kind === 'open' && !model.out.has(other)) wrong.push(`[K5] ${viewer} does not see how to reach ${other}, though both said yes`)
      if (isShown && model.out.has(other)) wrong.push(`[K5] ${viewer} sees how to reach ${other}, who was removed`)
    }
  }
  if (/contact-|note-/.test(all)) wrong.push('[K5] everybody sees a contact or a note')
  return wrong
}

function isInPairing(room: TakeHomeRoom, device: string): boolean {
  const id = room.shelf().personByDevice(device)?.id
  const person = room.state().people.find((known) => known.id === id)
  if (person?.standing !== 'takingPart' || activeStage(room.state().stage) === null) return false
  return room.state().rounds.at(-1)?.matching?.pairings.some(({ members }) => members.some((member) => member === id)) === true
}

/** [K13] Nothing of whoever is gone is left in any record or view. */
function leftOfGone(room: TakeHomeRoom, devices: readonly string[], model: Model): string[] {
  if (model.gone.length === 0) return []
  const everything = [JSON.stringify(room.records()), seenByAll(room), ...devices.map((device) => seenBy(room, device))].join('')
  return model.gone.filter((mark) => everything.includes(`"${mark}"`)).map((mark) => `[K13] ${mark} is still there`)
}

/** [K7] The wall has what both agreed to; [K3] a word is suggested if three have saved it; [K8] nobody's name is on the board. */
function wrongForAll(room: TakeHomeRoom, model: Model): string[] {
  const { words } = room.shelf()
  const wall = wallView(room.state(), words)
  const agreed = new Set([...model.agreed.values()].filter(({ by }) => by.size === 2).map((known) => known.words))
  const hints = new Set(hintsView(room.state(), words))
  const writers = (word: string): number => [...model.saved].filter(([device, lines]) => !model.out.has(device) && [...lines.values()].includes(word)).length
  return [
    ...wall.filter((shown) => !agreed.has(shown)).map((shown) => `[K7] ${shown} is on the wall and not agreed to`),
    ...vocabulary.filter((word) => hints.has(word) !== writers(word) >= 3).map((word) => `[K3] ${word} was saved by ${writers(word)}`),
    ...[...hints].filter((word) => !vocabulary.some((known) => known === word)).map((word) => `[K3] ${word} leads to somebody`),
  ]
}
