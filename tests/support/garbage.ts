/**
 * What a joker's script might send, from one seed. Odd things are well formed as far as Socket.IO's protocol goes, so
 * that our own code hears them; rude ones break a protocol, and the line with it.
 */
import type { RawLine } from './rawLine.ts'
import type { Random } from './random.ts'

type Way = (line: RawLine, random: Random) => void

/** Says one thing that the room would not obey. */
export const sayOddly: Way = (line, random) => (random.pick(oddWays) ?? sayEvent)(line, random)
export const sayRudely: Way = (line, random) => (random.pick(rudeWays) ?? sayEvent)(line, random)

/** As somebody who was not told of the protocol, or of the wrong one, introduces themselves. */
export const anyIntroduction = (random: Random): string => `40${JSON.stringify(anything(random, 3))}`

const sayEvent: Way = (line, random) => {
  const ack = random.chance(0.5) ? String(random.below(1_000_000_000)) : ''
  line.text(`42${ack}${JSON.stringify([random.pick(events), ...Array.from({ length: random.below(4) }, () => anything(random, 3))])}`)
}

const sayCommand: Way = (line, random) => {
  // A field too many is refused whatever the others hold.
  const fields = { type: random.pick(commandTypes), round: random.below(3), name: anything(random, 1), person: 'p', extra: anything(random, 2) }
  const extra = random.pick(['extra', '__proto__', 'constructor', 'prototype']) ?? 'extra'
  const command = random.chance(0.1) ? JSON.stringify(anything(random, 4)) : JSON.stringify(fields).replace('"extra"', `"${extra}"`)
  line.text(`42${random.below(100)}["command",{"id":"command-id-of-22-signs-${random.below(9)}","command":${command}}]`)
}

/** And deeply, up to what is heard at all. */
const sayLargely: Way = (line, random) => line.text(`427["command",${random.pick(large)}]`)
const large = [`"${'x'.repeat(12_000)}"`, `[${'0,'.repeat(5_000)}0]`, `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`, `${'['.repeat(6_000)}${']'.repeat(6_000)}`]

const oddWays: readonly Way[] = [
  sayEvent,
  sayEvent,
  sayCommand,
  sayCommand,
  sayCommand,
  // Answers that nobody waits for, namespaces that do not exist.
  (line, random) => line.text(`43${random.below(99)}${JSON.stringify([anything(random, 2)])}`),
  (line, random) => line.text(`40/x${anyWord(random)},${JSON.stringify({ token: anything(random, 2) })}`),
  // Events with attachments, with or without an answer.
  (line, random) => {
    line.text(`45${random.pick(['2-', '2-7'])}["${random.pick(['command', 'probe', 'sound'])}",{"_placeholder":true,"num":0},[{"_placeholder":true,"num":1}]]`)
    for (let attachment = 0; attachment < 2; attachment += 1) line.binary(anyBytes(random, 200))
  },
  (line, random) => (random.chance(0.2) ? sayLargely : sayCommand)(line, random),
]

const rudeWays: readonly Way[] = [
  // An introduction once more, an error of theirs.
  (line) => line.text('40{}'),
  (line, random) => line.text(`44${JSON.stringify(anyWord(random))}`),
  (line, random) => line.text(`42${JSON.stringify([random.pick(['connect', 'disconnect', 'newListener', 'removeListener', null, {}, [], true])])}`),
  (line, random) => line.text(`4${random.below(10)}${JSON.stringify(anything(random, 3))}`),
  (line, random) => line.text(`45${random.pick(['1', '9', '99999', '-1', '1e9', ''])}-["command",{"_placeholder":true,"num":${random.pick(['0', '1', '-1', '99', '"x"'])}}]`),
  (line, random) => line.text(`${random.below(10)}${anyWord(random)}`),
  (line, random) => line.text(random.pick(['', '4', '42', '42[', '42[]', '42{}', '42"x"', '42null', '421', '2probe', 'b', 'bAAAA', '4\u0000', '42["\\ud800"', '41', '1']) ?? ''),
  (line, random) => line.binary(anyBytes(random, 200)),
  (line) => line.text(`42["command","${'x'.repeat(70_000)}"]`),
  (line, random) => line.frame(random.below(256), anyBytes(random, 100)),
  (line, random) => void line.tcp.write(anyBytes(random, 100)),
]

const events = ['command', 'command', 'probe', 'sound', 'view', 'elsewhere', 'error', '__proto__', 'constructor', 'toString', '', 0, -1]
const commandTypes = ['join', 'leave', 'start', 'close', 'configure', 'describePerson', 'undo', 'tick', 'useMatching', '__proto__', 'constructor', '', null, 7]

function anything(random: Random, depth: number): unknown {
  const leaf = random.pick([null, true, false, 0, -1, 1e308, 0.1, '', 'x', '\u0000', '\u202e', '💥', '__proto__', 'a'.repeat(500), [], {}])
  if (depth === 0 || random.chance(0.4)) return leaf
  if (random.chance(0.5)) return Array.from({ length: random.below(5) }, () => anything(random, depth - 1))
  const keys = ['id', 'command', 'type', 'round', '__proto__', 'constructor', 'prototype', 'toJSON', 'length', 'then', anyWord(random)]
  return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.pick(keys) ?? 'x', anything(random, depth - 1)]))
}

/** Any sign but a comma, which ends a namespace. */
const anyWord = (random: Random): string => String.fromCharCode(...Array.from({ length: random.below(12) }, () => 45 + random.below(400)))
const anyBytes = (random: Random, most: number): Buffer => Buffer.from(Array.from({ length: random.below(most) }, () => random.below(256)))
