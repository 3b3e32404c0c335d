/**
 * Bugs to plant, each the kind a tired person writes. Every one is a single small edit: `from` stands exactly once in
 * its file, so an edit whose place has changed is noticed rather than passed over. Some of `tests` must fail.
 */
export type Mutant = {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly tests: readonly string[]
}

const solver = ['tests/matching/solver.test.ts', 'tests/matching/solverBlossoms.test.ts']
const round = ['tests/matching/objective.test.ts']
const properties = ['tests/matching/properties.test.ts']
const evening = ['tests/matching/evenings.test.ts']
const spots = ['tests/matching/objectiveSpots.test.ts']
const room = ['tests/core/matching.test.ts']
const home = ['tests/core/takeHome.test.ts', 'tests/simulation/takeHome.test.ts']
const simulation = ['tests/simulation/network/severalNodes.test.ts']

export const mutants: readonly Mutant[] = [
  {
    name: 'an off-by-one in a dual',
    file: 'server/core/matching/solver/start.ts',
    from: 'vertex.dual = Math.max(vertex.dual, 2 * weight)',
    to: 'vertex.dual = Math.max(vertex.dual, 2 * weight - 2)',
    tests: solver,
  },
  {
    name: 'a pair that asks one too much is not priced in',
    file: 'server/core/matching/solver/pricing.ts',
    from: 'if (excess > 0) worst.offer(',
    to: 'if (excess > 4) worst.offer(',
    tests: solver,
  },
  {
    name: 'half the price of a circle lost as it is taken apart',
    file: 'server/core/matching/solver/start.ts',
    from: 'vertex.dual += parent.dual',
    to: 'vertex.dual += parent.dual / 2',
    tests: solver,
  },
  {
    name: 'a chair that costs double',
    file: 'server/core/matching/solver/room.ts',
    from: 'connect(member, chair, member.bench.weight / 2)',
    to: 'connect(member, chair, member.bench.weight)',
    tests: solver,
  },
  {
    name: 'a forgotten pair of the trio',
    file: 'server/core/matching/grouping/grouping.ts',
    from: 'weights.pair(a, b) + weights.pair(b, c) + weights.pair(a, c)',
    to: 'weights.pair(a, b) + weights.pair(b, c)',
    tests: round,
  },
  {
    name: 'a trio that adds two to who has met whom',
    file: 'server/core/matching/met.ts',
    from: 'members.slice(index + 1).map(',
    to: 'members.slice(index + 1, index + 2).map(',
    tests: room,
  },
  {
    name: 'a stale count of who has met whom',
    file: 'server/core/matching/company/ties.ts',
    from: 'const met = metPairs(before)',
    to: 'const met = metPairs(before.slice(0, -1))',
    tests: room,
  },
  {
    name: 'met by one, not by the other',
    file: 'server/core/matching/company/company.ts',
    from: 'bonds[second * count + first] = bond',
    to: '',
    tests: round,
  },
  {
    name: 'a third meeting no worse than a second',
    file: 'server/core/matching/company/tiers.ts',
    from: '(times * (times + 1)) / 2',
    to: 'times',
    tests: round,
  },
  {
    name: 'a wrong sign in walking',
    file: 'server/core/matching/company/weights.ts',
    from: 'pointRate - walk(first, second)',
    to: 'pointRate + walk(first, second)',
    tests: round,
  },
  {
    name: 'the bye for whoever had one last',
    file: 'server/core/matching/company/company.ts',
    from: 'toSorted((a, b) => a - b)',
    to: 'toSorted((a, b) => b - a)',
    tests: evening,
  },
  {
    name: 'a reserve that ignores who is due to sit out',
    file: 'server/core/matching/reserve/field.ts',
    from: ' && left.every((person) => isDue(field, person))',
    to: '',
    tests: properties,
  },
  {
    name: 'a plan that draws the pair of a later trio',
    file: 'server/core/matching/reserve/plan.ts',
    from: ' && !later.some((other) => isWithin(other, first, second))',
    to: '',
    tests: evening,
  },
  {
    name: 'thirds who forget whom they must not meet',
    file: 'server/core/matching/grouping/thirds.ts',
    from: 'sum + weights.pair(member, thirds[person] ?? 0)',
    to: 'sum + Math.max(0, weights.pair(member, thirds[person] ?? 0))',
    tests: properties,
  },
  {
    name: 'a repair that touches what is whole',
    file: 'server/core/matching/mending/repair.ts',
    from: 'if (members.length === pairing.members.length) return [pairing]',
    to: '',
    tests: properties,
  },
  {
    name: 'spots given to whoever asks first',
    file: 'server/core/matching/assignSpots.ts',
    from: 'if (holder !== undefined && !claim(holder, offers, groupAt, tried)) continue',
    to: 'if (holder !== undefined) continue',
    tests: spots,
  },
  {
    name: 'ties by the order of arrival, not by the seed',
    file: 'server/core/matching/chance.ts',
    from: 'let hash = seed >>> 0',
    to: 'let hash = 0',
    tests: room,
  },
  {
    name: 'an append that failed, taken for done',
    file: 'server/rooms/ledger.ts',
    from: "return 'failed' as const",
    to: "return 'appended' as const",
    tests: simulation,
  },
  {
    name: 'names shown before they are saved',
    file: 'server/rooms/batch.ts',
    from: 'for (const takeBack of undos.toReversed()) takeBack()',
    to: '',
    tests: simulation,
  },
  {
    name: 'a command that came twice at once is done twice',
    file: 'server/rooms/batch.ts',
    from: '(done.get(id) ?? doneHere.get(id))',
    to: 'done.get(id)',
    tests: simulation,
  },
  {
    name: 'a seat kept for somebody whom the log has lost',
    file: 'server/web/welcome.ts',
    from: 'if (person === null || person === seat?.person) return person',
    to: 'if (person === null || seat !== null) return person',
    tests: simulation,
  },
  {
    name: 'a command sent again under another id',
    file: 'client/room/outbox.ts',
    from: 'transmit(message, settle)',
    to: 'transmit({ ...message, id: commandId(newSecret()) }, settle)',
    tests: simulation,
  },
  {
    name: "a phone that does a host's work",
    file: 'server/web/intake.ts',
    from: "if (isHostCommand(command)) return refuse('notAllowed')",
    to: 'if (isHostCommand(command)) return fromHost(command, null, state, shelf)',
    tests: simulation,
  },
  {
    name: 'time added in the last moment before the clap',
    file: 'server/core/rounds/decideRounds.ts',
    from: "return isFrozen(state, now) ? refuse('clapIsDue') : accept(",
    to: 'return accept(',
    tests: simulation,
  },
  {
    name: 'who has met whom, forgotten for the last round',
    file: 'server/core/matching/request.ts',
    from: 'state.rounds.filter((played) => played.number < round)',
    to: 'state.rounds.filter((played) => played.number < round - 1)',
    tests: simulation,
  },
  {
    name: 'names from another node, left out',
    file: 'server/rooms/ledger.ts',
    from: `state)
    shelf.put(records)`,
    to: 'state)',
    tests: simulation,
  },
  {
    name: 'what others wrote, not heard of',
    file: 'server/rooms/room.ts',
    from: 'const stopTailing = log.tail(header.id, look)',
    to: 'const stopTailing = log.tail(header.id, () => {})',
    tests: simulation,
  },
  {
    name: 'a phone not told that it has joined',
    file: 'server/web/welcome.ts',
    from: `    sit()
    return reply`,
    to: '    return reply',
    tests: simulation,
  },
  {
    name: 'a new epoch of the log, not noticed',
    file: 'server/rooms/ledger.ts',
    from: 'const isNewEpoch = fresh.header.epoch !== epoch',
    to: 'const isNewEpoch = false',
    tests: simulation,
  },
  {
    name: 'a way to reach somebody, shown on one yes',
    file: 'server/core/takehome/company.ts',
    from: 'takeHome.tieOf(viewer, other).isWanted && takeHome.tieOf(other, viewer).isWanted',
    to: 'takeHome.tieOf(other, viewer).isWanted',
    tests: home,
  },
  {
    name: 'a page open while one talks',
    file: 'server/core/takehome/company.ts',
    from: 'pairingOf(matching, person.id) === null',
    to: 'pairingOf(matching, person.id) !== undefined',
    tests: home,
  },
  {
    name: 'words on the wall that one of two wants there',
    file: 'server/core/views/wall.ts',
    from: 'agreed.includes(id) && isHere',
    to: 'agreed.length > 0 && isHere',
    tests: home,
  },
  {
    name: 'notes about whoever is erased, left',
    file: 'server/words/takeHome.ts',
    from: '[...ties.by(person), ...ties.about(person)]',
    to: 'ties.by(person)',
    tests: home,
  },
  {
    name: 'a page kept though who is on it came there otherwise',
    file: 'server/core/views/takeHome.ts',
    from: '...parts.map((part) => part.length), ',
    to: '',
    tests: home,
  },
  {
    name: 'a page not made anew when a card on it is',
    file: 'server/core/views/takeHome.ts',
    from: ', ...people.map(words.revisionOf)]',
    to: ']',
    tests: home,
  },
  {
    name: 'a card shown that only the host has written',
    file: 'server/core/views/told.ts',
    from: 'if (!words.isCardShown(person)) return nothing',
    to: '',
    tests: home,
  },
  {
    name: 'yes to other words than those one has read',
    file: 'server/web/intakeTakeHome.ts',
    from: "known.words === '' || known.words !== words",
    to: "known.words === ''",
    tests: home,
  },
]
