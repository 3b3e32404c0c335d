/**
 * How near to each other the phones of a room clap: `npm run bench -- clap`, or one line with `--json`.
 *
 * The pages' real code (connection, clock, clap) runs on simulated phones, in virtual time, over the three networks of
 * a venue and a mix of them; @ircam/sync, the best library there is for this, runs on the same phones. The figures are
 * those of the worst of the seeds. Then thousands of rounds of the real core in which networks are cut, phones sleep
 * and servers die, and in which no phone that is armed and awake may miss a clap. The same figures on any machine.
 */
import { figuresOf, measureRoom, worstOf, type Deviations, type Figures, type Subject } from '../support/venue/accuracy.ts'
import { phonesInFaultyEvening, playFaultyEvening } from '../support/venue/faultyEvening.ts'
import type { Network } from '../support/venue/network.ts'

const phones = 500
/** As many as in the benchmark over real sockets. */
const phonesBehindProxy = 200
/** A network's phones in the mixed room: from the one's number up to the other's. */
const mixedRoom = [
  ['goodWifi', 0, 300],
  ['busyVenue', 300, 425],
  ['4g', 425, 500],
] as const
const seeds = Array.from({ length: numberAfter('--seeds', 20) }, (_, index) => index + 1)
const instants = [8_000, 30_000, 150_000, 300_000]
/** Three minutes in sync, then two without the network. */
const holdover = { cutAt: 180_000, instants: [300_000] }
const faultyRounds = numberAfter('--rounds', 10_000)
/** What a probe and its answer weigh with their frames: `420["probe"]` and two instants with their fractions. */
const probeBytes = 20 + 4 + '430[{"receivedAt":1800000000000.1234,"sentAt":1800000000000.1234}]'.length
const hourMs = 3_600_000

type Row = Figures & { readonly name: string; readonly probes: number }

const isJson = process.argv.includes('--json')
const mixed = mixedRoom.flatMap(([network, from, to]) => room(network, to - from))
const klapp = measureAll('klapp')
const ircam = measureAll('ircam')
const offline = worstOf(seeds.map((seed) => figuresOf(measureRoom({ subject: 'klapp', seed, networks: mixed, ...holdover }))))
const hourly = measureRoom({ subject: 'klapp', seed: 1, networks: mixed.filter((_, index) => index % 10 === 0), instants: evening() })
const faulty = playFaultyRounds()

if (isJson) console.log(JSON.stringify(figures()))
else printTables()

function numberAfter(word: string, otherwise: number): number {
  const index = process.argv.indexOf(word)
  return index < 0 ? otherwise : Number(process.argv[index + 1])
}

function room(network: Network, size: number): readonly Network[] {
  return Array.from({ length: size }, () => network)
}

type Table = { readonly wifi: Row; readonly busy: Row; readonly cellular: Row; readonly mixed: Row; readonly proxy: Row }

function measureAll(subject: Subject): Table {
  const measure = (network: Network, size = phones): readonly Deviations[] =>
    seeds.map((seed) => measureRoom({ subject, seed, networks: room(network, size), instants }))
  const [wifi, busy, cellular] = [measure('goodWifi'), measure('busyVenue'), measure('4g')]
  const parts = { goodWifi: wifi, busyVenue: busy, '4g': cellular }
  // Phones do not disturb each other here. So those of the mixed room have been measured already.
  const together = seeds.map((_, seed) => mix(mixedRoom.map(([network, from, to]) => part(parts[network][seed], from, to))))
  return {
    wifi: rowOf('good Wi-Fi', wifi),
    busy: rowOf('busy venue', busy),
    cellular: rowOf('4G', cellular),
    mixed: rowOf('mixed', together),
    proxy: rowOf('slow proxy', measure('slowProxy', phonesBehindProxy)),
  }
}

function part(deviations: Deviations | undefined, from: number, to: number): Deviations {
  if (deviations === undefined) throw new Error('A seed was not measured.')
  return {
    instants: deviations.instants.map((all) => all.slice(from, to)),
    probes: deviations.probes.slice(from, to),
  }
}

function mix(parts: readonly Deviations[]): Deviations {
  return {
    instants: instants.map((_, index) => parts.flatMap((one) => one.instants[index] ?? [])),
    probes: parts.flatMap(({ probes }) => probes),
  }
}

function rowOf(name: string, measured: readonly Deviations[]): Row {
  return { name, ...worstOf(measured.map(figuresOf)), probes: Math.max(...measured.map(({ probes }) => meanOf(probes))) }
}

/** An hour of rounds of two minutes and a half. */
function evening(): readonly number[] {
  return Array.from({ length: 24 }, (_, round) => (round + 1) * 150_000)
}

type Faulty = Omit<ReturnType<typeof playFaultyEvening>, 'deviationsMs'> & { readonly worstMs: number; readonly p99Ms: number }

function playFaultyRounds(): Faulty {
  const sum = { rounds: 0, due: 0, missed: 0, late: 0, pauses: 0, ghosts: 0, needlessGhosts: 0 }
  const faults: string[] = []
  const deviations: number[] = []
  for (let seed = 1; sum.rounds < faultyRounds; seed += 1) {
    const { deviationsMs, faults: found, ...counts } = playFaultyEvening(seed)
    sum.rounds += counts.rounds
    sum.due += counts.due
    sum.missed += counts.missed
    sum.late += counts.late
    sum.pauses += counts.pauses
    sum.ghosts += counts.ghosts
    sum.needlessGhosts += counts.needlessGhosts
    faults.push(...found.map((sentence) => `seed ${seed}: ${sentence}`))
    deviations.push(...deviationsMs)
  }
  const sorted = deviations.toSorted((one, other) => one - other)
  return { ...sum, faults, worstMs: sorted.at(-1) ?? NaN, p99Ms: sorted[Math.ceil(0.99 * sorted.length) - 1] ?? NaN }
}

function figures(): Readonly<Record<string, number>> {
  return {
    mixed_p99_ms: rounded(klapp.mixed.p99Ms),
    mixed_spread_ms: rounded(klapp.mixed.spreadMs),
    good_wifi_p99_ms: rounded(klapp.wifi.p99Ms),
    holdover_p99_ms: rounded(offline.p99Ms),
    ircam_mixed_p99_ms: rounded(ircam.mixed.p99Ms),
    ircam_mixed_spread_ms: rounded(ircam.mixed.spreadMs),
    missed: faulty.missed,
    late: faulty.late,
    // Of a thousand pauses that one phone lives through.
    ghosts_per_1000_pauses: rounded((1_000 * faulty.ghosts) / (faulty.pauses * phonesInFaultyEvening)),
    probe_kb_per_hour: rounded(meanOf(hourly.probes) * (probeBytes / 1_000) * (hourMs / (evening().at(-1) ?? hourMs))),
  }
}

function printTables(): void {
  console.table(
    (['wifi', 'busy', 'cellular', 'mixed', 'proxy'] as const).flatMap((network) =>
      [['Klapp', klapp[network]] as const, ['@ircam/sync', ircam[network]] as const].map(([subject, row]) => ({
        network: row.name,
        clock: subject,
        'p99, ms': rounded(row.p99Ms),
        'spread, ms': rounded(row.spreadMs),
        'probes in 5 min': Math.round(row.probes),
      })),
    ),
  )
  const { faults, worstMs, p99Ms, ...counts } = faulty
  console.table([{ ...counts, 'p99, ms': rounded(p99Ms), 'worst, ms': rounded(worstMs) }])
  for (const sentence of faults.slice(0, 20)) console.log(sentence)
  console.table([figures()])
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
