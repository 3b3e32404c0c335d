import { anything, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isHostCommand, parseCommand, parseHello, protocolOf, parseOpenRoom } from '../../server/web/parse.ts'
import { emptyCard } from '../../shared/card.ts'
import { entryId, invitationId, metId, personId } from '../../shared/ids.ts'
import { addedMsMost, movingMsRange, startRounds, talkingMsRange } from '../../shared/limits.ts'
import type { Command, Hello, HostCommand, OpenRoom, ParticipantCommand } from '../../shared/protocol.ts'

const secret = 'AAECAwQFBgcICQoLDA0ODw'
const hello: Hello = { protocol: 1, code: 'km7 p4t', as: 'participant', secret }
const openRoom: OpenRoom = { hostSecret: secret, title: 'Tisdag', language: 'sv', purpose: 'mingle' }
const person = personId('V1StGXR8_Z5j')

/** One of each: the compiler asks for more when there are more. */
const fromParticipants: { readonly [C in ParticipantCommand as C['type']]: C } = {
  join: { type: 'join', name: 'Åsa' },
  rename: { type: 'rename', name: '' },
  rest: { type: 'rest' },
  takePart: { type: 'takePart' },
  leave: { type: 'leave' },
  deleteMe: { type: 'deleteMe' },
  here: { type: 'here' },
  foundEachOther: { type: 'foundEachOther', round: 1 },
  cannotFindPartner: { type: 'cannotFindPartner', round: 2, spot: 2 },
  beckon: { type: 'beckon', round: 3, where: { sv: 'Vid fönstret' } },
  come: { type: 'come', round: 3 },
  arrange: { type: 'arrange', stays: 'front', beckons: true, where: null },
  joinNearby: { type: 'joinNearby', round: 3 },
  knowEachOther: { type: 'knowEachOther', round: 3, partner: 'Bo (2)' },
  notWith: { type: 'notWith', name: 'Bo (2)' },
  cameWith: { type: 'cameWith', name: 'Bo' },
  suggest: { type: 'suggest', text: { sv: 'Hur börjar man?' } },
  takeBackSuggestion: { type: 'takeBackSuggestion', id: 7 },
  takeBackWish: { type: 'takeBackWish', id: 7 },
  tellHost: { type: 'tellHost', whom: 'Bo (2)', words: { sv: 'Hjälp' }, neverAgain: true },
  signUp: { type: 'signUp', name: 'Åsa', invitation: 'a-secret-of-22-signs-or-so' },
  signOff: { type: 'signOff' },
  invite: { type: 'invite', secret: 'a-secret-of-22-signs-or-so', places: 3 },
  takeBackInvitation: { type: 'takeBackInvitation', id: invitationId('an-invitation') },
  describeMe: { type: 'describeMe', card: { does: 'Snickare', seeks: '' } },
  giveContact: { type: 'giveContact', contact: { email: 'asa@example.org' } },
  putOnBoard: { type: 'putOnBoard', kind: 'seeks', isOn: true },
  keepInTouch: { type: 'keepInTouch', person: metId('m1'), isWanted: true },
  noteDown: { type: 'noteDown', about: metId('m1'), text: 'Ring på fredag' },
  proposeCommon: { type: 'proposeCommon', person: metId('m1'), words: 'Odling', insteadOf: '' },
  agreeCommon: { type: 'agreeCommon', person: metId('m1'), words: 'Odling', isAgreed: true },
  answerEntry: { type: 'answerEntry', entry: entryId('e1'), isWilling: true },
  settleAnswer: { type: 'settleAnswer', entry: entryId('e1'), by: metId('m1'), isWanted: false },
}
const fromHosts: { readonly [C in HostCommand as C['type']]: C } = {
  start: { type: 'start', round: 1, plan: { kind: 'rounds', count: 6 } },
  pause: { type: 'pause', round: 1 },
  resume: { type: 'resume', round: 1 },
  lookHere: { type: 'lookHere', round: 1 },
  addTime: { type: 'addTime', round: 1, ms: 30_000 },
  clapNow: { type: 'clapNow', round: 1 },
  talkNow: { type: 'talkNow', round: 1 },
  lastRound: { type: 'lastRound', round: 1 },
  oneMore: { type: 'oneMore', round: 1 },
  fewerRounds: { type: 'fewerRounds', round: 6, last: 4 },
  backToGathering: { type: 'backToGathering', round: 1 },
  undo: { type: 'undo', id: 0 },
  close: { type: 'close' },
  setPrompt: { type: 'setPrompt', round: 1, prompt: { kind: 'deck', id: 'business.together' } },
  dropSuggestion: { type: 'dropSuggestion', id: 7 },
  setPace: { type: 'setPace', pace: 10 },
  configure: { type: 'configure', settings: { talkingMs: 90_000, odd: 'bye' } },
  nameZones: { type: 'nameZones', zones: [{ from: 1, name: 'Vid fönstren' }] },
  showWifi: { type: 'showWifi', wifi: { kind: 'wpa', name: 'Lokalen', password: 'fikapaus' } },
  retitle: { type: 'retitle', title: 'Onsdag' },
  replaceLinks: { type: 'replaceLinks', generation: 1 },
  chooseAddress: { type: 'chooseAddress', address: 'http://192.168.1.20:3000' },
  hostJoins: { type: 'hostJoins', name: 'Värden' },
  addPerson: { type: 'addPerson', name: 'Bo' },
  renamePerson: { type: 'renamePerson', person, name: 'Bo' },
  restPerson: { type: 'restPerson', person },
  takePartPerson: { type: 'takePartPerson', person },
  removePerson: { type: 'removePerson', person },
  erasePerson: { type: 'erasePerson', person },
  liftBar: { type: 'liftBar', person },
  letIn: { type: 'letIn', person },
  letAllIn: { type: 'letAllIn' },
  turnAllAway: { type: 'turnAllAway' },
  undoJoins: { type: 'undoJoins' },
  hideName: { type: 'hideName', person, isHidden: true },
  takeDown: { type: 'takeDown', entry: entryId('e1'), isDown: true },
  describePerson: { type: 'describePerson', person, card: { ...emptyCard, languages: ['sv', 'ar'], group: 'first', seeks: 'design' } },
  stayPerson: { type: 'stayPerson', person, stays: { spot: null } },
  beckonPerson: { type: 'beckonPerson', person, isOn: true, where: { sv: 'Vid dörren' } },
  leavingPerson: { type: 'leavingPerson', person, leavesAt: 1_800_000_000_000 },
  wish: { type: 'wish', kind: 'apart', people: [person, personId('other')] },
  dropWish: { type: 'dropWish', id: 7 },
  relabel: { type: 'relabel', labels: { groups: ['Mentorer', 'Nya'], categories: ['Bransch', ''] } },
  planProgramme: { type: 'planProgramme', items: [{ plan: { kind: 'fika', minutes: 20 }, title: {} }], of: 0 },
  addItem: { type: 'addItem', item: { plan: { kind: 'groups', minutes: 15, size: 5, questions: [{ kind: 'deck', id: 'business.together' }, { kind: 'suggested', id: 4 }] }, title: { sv: 'Samtal' } }, after: null },
  changeItem: { type: 'changeItem', id: 1, item: { plan: { kind: 'introductions', talkingMs: 240_000, pairs: 'byKlapp' }, title: {} } },
  moveItem: { type: 'moveItem', id: 1, after: 2 },
  removeItem: { type: 'removeItem', id: 1 },
  beginItem: { type: 'beginItem', id: 1, from: null },
  nextSpeaker: { type: 'nextSpeaker', step: 3 },
  previousSpeaker: { type: 'previousSpeaker', step: 3 },
  skipSpeaker: { type: 'skipSpeaker', step: 0 },
  endEvening: { type: 'endEvening', at: 1_800_000_000_000 },
  announce: {
    type: 'announce',
    evening: { startsAt: 1_800_000_000_000, endsAt: 1_800_010_000_000, about: { sv: 'Vi som bygger' }, venue: null, places: 40, wayIn: 'asks' },
  },
  hostInvites: { type: 'hostInvites', secret: 'a-secret-of-22-signs-or-so', places: 200 },
  dropInvitation: { type: 'dropInvitation', id: invitationId('an-invitation') },
  answerSignUp: { type: 'answerSignUp', person: personId('p1'), isYes: true },
  letInSignUps: { type: 'letInSignUps' },
  turnAwayBranch: { type: 'turnAwayBranch', person: personId('p1') },
  signOffPerson: { type: 'signOffPerson', person: personId('p1') },
  settleReport: { type: 'settleReport', id: 3, isSettled: true },
  dismissNotice: { type: 'dismissNotice', id: 3 },
  hostFoundEachOther: { type: 'hostFoundEachOther', round: 1 },
}
const participantCommands: readonly Command[] = Object.values(fromParticipants)
const hostCommands: readonly Command[] = Object.values(fromHosts)
const commands = [...participantCommands, ...hostCommands]

describe('a command', () => {
  it.each(commands.map((command) => ({ command })))('of the contract is taken: $command.type', ({ command }) => {
    expect(parseCommand({ id: 'command-number-1', command })).toEqual({ id: 'command-number-1', command })
  })

  it.each(commands.map((command) => ({ command })))('of the contract and something more is not: $command.type', ({ command }) => {
    expect(parseCommand({ id: 'command-number-1', command: { ...command, extra: 1 } })).toBeNull()
    expect(parseCommand({ id: 'command-number-1', command, extra: 1 })).toBeNull()
  })

  it('needs every field of its own', () => {
    const incomplete = commands.flatMap((command) =>
      Object.keys(command).map((key) => Object.fromEntries(Object.entries(command).filter(([other]) => other !== key))),
    )
    expect(incomplete.length).toBeGreaterThan(commands.length)
    expect(incomplete.filter((command) => parses(command))).toEqual([])
  })

  it('needs an id', () => {
    for (const id of [undefined, null, '', 7, 'x'.repeat(65)]) {
      expect(parseCommand({ id, command: { type: 'here' } })).toBeNull()
    }
  })

  it('is known as one from a host or from a participant', () => {
    expect(hostCommands.filter((command) => !isHostCommand(command))).toEqual([])
    expect(participantCommands.filter(isHostCommand)).toEqual([])
  })
})

describe('numbers', () => {
  const odd = [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, '1', null, true, [1]]

  it.each(odd)('may not be %s', (value) => {
    expect(parses({ type: 'pause', round: value })).toBe(false)
    expect(parses({ type: 'undo', id: value })).toBe(false)
    expect(parses({ type: 'addTime', round: 1, ms: value })).toBe(false)
    expect(parses({ type: 'start', round: 1, plan: { kind: 'rounds', count: value } })).toBe(false)
    expect(parses({ type: 'start', round: 1, plan: { kind: 'until', endsAt: value } })).toBe(false)
    expect(parses({ type: 'configure', settings: { talkingMs: value } })).toBe(false)
  })

  it.each([
    ['a talk', talkingMsRange, (value: number) => ({ type: 'configure', settings: { talkingMs: value } })],
    ['a walk', movingMsRange, (value: number) => ({ type: 'configure', settings: { movingMs: value } })],
    ['time added', { least: 1, most: addedMsMost }, (value: number) => ({ type: 'addTime', round: 1, ms: value })],
    [
      'rounds',
      { least: 1, most: startRounds },
      (value: number) => ({ type: 'start', round: 1, plan: { kind: 'rounds', count: value } }),
    ],
  ])('keep within their limits: %s', (_, { least, most }, asking) => {
    expect([least - 1, least, most, most + 1].map((value) => parses(asking(value)))).toEqual([false, true, true, false])
  })

  it('may say an hour of the day', () => {
    expect(parses({ type: 'start', round: 1, plan: { kind: 'until', endsAt: 1_763_890_000_000 } })).toBe(true)
    expect(parses({ type: 'start', round: 1, plan: { kind: 'open' } })).toBe(true)
  })
})

describe('texts', () => {
  it('are taken as they are, to be cleaned later, but not without end', () => {
    expect(parses({ type: 'join', name: 'a'.repeat(4_000) })).toBe(true)
    expect(parses({ type: 'join', name: 'a'.repeat(4_001) })).toBe(false)
    expect(parses({ type: 'retitle', title: 'a'.repeat(4_001) })).toBe(false)
    expect(parses({ type: 'chooseAddress', address: 'a'.repeat(301) })).toBe(false)
  })

  it('of a question are in one language or both, and in no other', () => {
    const asks = (text: unknown): boolean => parses({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text } })
    expect([{ sv: 'Hej?' }, { en: 'Hi?' }, { sv: 'Hej?', en: 'Hi?' }].map(asks)).toEqual([true, true, true])
    expect([{}, { sv: undefined }, { sv: null }, { de: 'Na?' }, 'Hej?', null].map(asks)).toEqual(Array(6).fill(false))
  })

  it('of a setting are of those there are', () => {
    for (const settings of [{ odd: 'quartet' }, { language: 'de' }, { purpose: 'war' }, { questions: 'none' }, { hasSpots: 1 }]) {
      expect(parses({ type: 'configure', settings })).toBe(false)
    }
    expect(parses({ type: 'configure', settings: {} })).toBe(true)
  })
})

describe('a hello', () => {
  it.each(['participant', 'host', 'screen'] as const)('of a %s is taken', (as) => {
    expect(parseHello({ ...hello, as })).toEqual({ ...hello, as })
  })

  it('of another protocol is known for one, whatever else it says', () => {
    expect(protocolOf({ protocol: 7, who: 'a page from next year' })).toBe(7)
    expect([null, 'hello', {}, { protocol: '7' }].map(protocolOf)).toEqual([null, null, null, null])
  })

  it.each([
    ['nobody', { as: 'admin' }],
    ['a short secret', { secret: 'a'.repeat(21) }],
    ['an endless secret', { secret: 'a'.repeat(129) }],
    ['a secret with more than signs', { secret: `${'a'.repeat(22)}\n` }],
    ['an endless code', { code: 'A'.repeat(65) }],
    ['no code', { code: undefined }],
    ['half a protocol', { protocol: 0.5 }],
    ['something more', { isHost: true }],
  ])('of %s is not', (_, change) => {
    expect(parseHello({ ...hello, ...change })).toBeNull()
  })
})

describe('the wish for a room', () => {
  it('is taken', () => {
    expect(parseOpenRoom(openRoom)).toEqual(openRoom)
  })

  it.each([{ hostSecret: 'short' }, { title: 7 }, { language: 'de' }, { purpose: '' }, { code: 'KM7P4T' }])(
    'is not taken with %o',
    (change) => {
      expect(parseOpenRoom({ ...openRoom, ...change })).toBeNull()
    },
  )
})

describe('whatever comes', () => {
  const parsers = [parseHello, protocolOf, parseCommand, parseOpenRoom]

  it('never throws', () => {
    const keys = constantFrom('type', 'id', 'command', 'round', 'plan', 'kind', 'settings', 'as', '__proto__', 'constructor')
    const payloads = anything({ key: keys, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    assert(
      property(payloads, (value) => {
        for (const parse of parsers) expect(parse(value)).toBeNull()
        expect(parses(value)).toBe(false)
      }),
    )
  })

  it.each([
    ['a field that throws when it is read', { get type() { throw new Error('Boo') } }],
    ['a prototype in JSON', JSON.parse('{"type":"here","__proto__":{"type":"close"}}')],
    ['a type out of the prototype', { type: 'constructor' }],
    ['a type that is no string', { type: { toString: () => 'here' } }],
    ['a list', ['here']],
    ['bytes', Buffer.from('here')],
    ['nesting without end', nested(100_000)],
    ['nesting in a field', { type: 'join', name: nested(100_000) }],
  ])('is malformed when it is %s', (_, value) => {
    for (const parse of parsers) expect(parse(value)).toBeNull()
    expect(parses(value)).toBe(false)
  })
})

const parses = (command: unknown): boolean => parseCommand({ id: 'command-number-1', command }) !== null

function nested(depth: number): unknown {
  let value: unknown = []
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}
