/** What really happened, epoch by epoch and entry by entry, as the store has it: what everything else is judged by. */
import { evolve, openRoom } from '../../../server/core/room.ts'
import type { RoomState } from '../../../server/core/state.ts'
import type { LogEntry } from '../../../server/log/roomLog.ts'
import type { RoomRecord } from '../../../server/words/records.ts'
import { type Shelf, openShelf } from '../../../server/words/shelf.ts'
import type { CommandId, PersonId, RoomCode, RoomId } from '../../../shared/ids.ts'
import type { ViewMessage } from '../../../shared/views.ts'
import { violations } from '../invariants.ts'
import { rematchesIn } from './rematches.ts'
import { type AllSlices, sliceOf } from './slices.ts'
import type { Store } from './store.ts'
import type { World } from './world.ts'

export type Truth = {
  readonly state: () => RoomState
  readonly epoch: () => number
  readonly seq: () => number
  readonly claps: () => number
  readonly personWith: (secretHash: string) => PersonId | null
  /** Where the command is in the log, in any epoch. */
  readonly seqsOf: (command: CommandId) => readonly number[]
  /** How often commands with one of these ids are in the log of one epoch, at the most. */
  readonly timesDone: (commands: ReadonlySet<CommandId>) => number
  /** States that had this number, the newest epoch first. */
  readonly statesAt: (seq: number) => readonly RoomState[]
  /** The slices of a view that are not what the room was at that time; `secretHash` of the phone it came to. */
  readonly wrongIn: (message: ViewMessage<AllSlices>, secretHash: string) => readonly string[]
}

/** The room after entry number `index + 1`. */
type Step = { readonly state: RoomState; readonly records: readonly RoomRecord[]; readonly entry: LogEntry }

export function watchTruth(world: World, store: Store, { id, code }: { readonly id: RoomId; readonly code: RoomCode }): Truth {
  const epochs = new Map<number, Step[]>()
  let steps: Step[] = []
  let epoch = 0
  let claps = 0
  const shelves = new WeakMap<Step, Shelf>()
  const texts = new WeakMap<object, string>()
  const expected = new WeakMap<Step, Map<string, string>>()

  function take(): void {
    const stored = store.read(id)
    if (stored === null) return
    if (stored.header.epoch !== epoch) {
      ;({ epoch } = stored.header)
      steps = steps.slice(0, stored.entries.length)
      epochs.set(epoch, steps)
      world.tell(() => `the log is at ${steps.length}, epoch ${epoch}`)
    }
    for (const entry of stored.entries.slice(steps.length)) append(entry, stored.records)
  }

  function append(entry: LogEntry, records: readonly RoomRecord[]): void {
    const before = steps.at(-1)?.state ?? null
    const [first, ...rest] = entry.events
    const isOpening = before === null && first?.type === 'roomOpened'
    const state = isOpening ? rest.reduce(evolve, openRoom(first)) : entry.events.reduce(evolve, before ?? fail())
    world.tell(() => `${entry.seq} ${entry.events.map((event) => event.type).join(' ')} (at ${entry.at - world.now()} ms)`)
    claps += entry.events.filter(({ type }) => type === 'clapped').length
    steps.push({ state, records, entry })
    const { commandId } = entry
    if (commandId !== null && steps.filter((step) => step.entry.commandId === commandId).length > 1) {
      world.violate(`command ${commandId} happened twice in epoch ${epoch}`)
    }
    if (before === null) return
    const broken = [...violations(before, state, entry.at), ...rematchesIn(steps.map((step) => step.state), entry.events)]
    for (const sentence of broken) world.violate(`${sentence} (entry ${entry.seq}: ${entry.events.map(({ type }) => type).join(' ')})`)
  }

  store.onWritten(take)
  take()

  function shelfOf(step: Step): Shelf {
    const known = shelves.get(step) ?? openShelf(step.records)
    shelves.set(step, known)
    return known
  }

  const project = (name: string, step: Step, message: ViewMessage<AllSlices>, secretHash: string): unknown =>
    sliceOf(name, { state: step.state, shelf: shelfOf(step), code, message, secretHash })

  function textOf(value: object | null): string {
    if (value === null) return 'null'
    const known = texts.get(value) ?? JSON.stringify(value)
    texts.set(value, known)
    return known
  }

  function expectedText(name: string, step: Step, message: ViewMessage<AllSlices>, secretHash: string): string {
    // While paused the plan's end moves with the clock.
    if (name === 'common' && step.state.stage.kind === 'paused') return JSON.stringify(project(name, step, message, secretHash))
    const ofStep = expected.get(step) ?? new Map<string, string>()
    expected.set(step, ofStep)
    const key = `${name} ${besides(name, message, secretHash)}`
    const known = ofStep.get(key) ?? JSON.stringify(project(name, step, message, secretHash))
    ofStep.set(key, known)
    return known
  }

  return {
    state: () => steps.at(-1)?.state ?? fail(),
    epoch: () => epoch,
    seq: () => steps.length,
    claps: () => claps,
    personWith: (secretHash) => {
      const last = steps.at(-1)
      return last === undefined ? null : (shelfOf(last).personByDevice(secretHash)?.id ?? null)
    },
    seqsOf: (command) => [...epochs.values()].flatMap((all) => all.flatMap(({ entry }) => (entry.commandId === command ? [entry.seq] : []))),
    timesDone: (commands) =>
      Math.max(0, ...[...epochs.values()].map((all) => all.filter(({ entry }) => entry.commandId !== null && commands.has(entry.commandId)).length)),
    statesAt: (seq) => [...epochs.values()].toReversed().flatMap((all) => all[seq - 1]?.state ?? []),
    wrongIn: (message, secretHash) => {
      const step = epochs.get(message.epoch)?.[message.seq - 1]
      if (step === undefined) return [`a view of ${message.seq} in epoch ${message.epoch}, which never was`]
      return Object.entries(message.slices).flatMap(([name, slice]) =>
        textOf(slice) === expectedText(name, step, message, secretHash) ? [] : [`a view of ${name} at ${message.seq} that the room never had`],
      )
    },
  }
}

const noLinks = { generation: 0, coHostPath: null }

/** What a slice depends on besides the room. */
function besides(name: string, { slices }: ViewMessage<AllSlices>, secretHash: string): string {
  if (name === 'you' || name === 'mine' || name === 'takeHome') return secretHash
  if (name === 'roster') return (slices.roster ?? []).flatMap(({ id, isAwake }) => (isAwake ? [id] : [])).join()
  const { hasPhoneArrived = false, screens = null, screenPath = '', links = noLinks } = slices.console ?? {}
  return name === 'console' ? JSON.stringify({ hasPhoneArrived, screens, screenPath, links }) : ''
}

function fail(): never {
  throw new Error('The simulation has lost the room.')
}
