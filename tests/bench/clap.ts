/**
 * How near to each other the phones of a room clap: `npm run bench -- clap`, or one line with `--json`.
 *
 * The pages' real code (connection, clock, clap) runs on simulated phones, in virtual time, over the three networks of
 * a venue and a mix of them; @ircam/sync, the best library there is for this, runs on the same phones. The figures are
 * those of the worst of the seeds. Then thousands of rounds of the real core in which networks are cut, phones sleep
 * and servers die, and in which no phone that is armed and awake may miss a clap. The same figures on any machine.
 */
import { figuresOf, measureRoom, worstOf, type Figures, type Subject } from '../support/venue/accuracy.ts'
import { playFaultyEvening } from '../support/venue/faultyEvening.ts'
import type { Network } from '../support/venue/network.ts'

const phones = 500
const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
const instants = [8_000, 30_000, 150_000, 300_000]
/** Three minutes in sync, then two without the network. */
const holdover = { cutAt: 180_000, instants: [300_000] }
const faultyRounds = 10_000
/** What a probe and its answer weigh with their frames: `420["probe"]` and two instants with their fractions. */
const probeBytes = 20 + 4 + '430[{"receivedAt":1800000000000.1234,"sentAt":1800000000000.1234}]'.length
const hourMs = 3_600_000

type Row = Figures & { readonly probes: number }

const isJson = process.argv.includes('--json')
const mixed = share({ goodWifi: 0.6, busyVenue: 0.25, '4g': 0.15 })
const rooms: readonly (readonly [string, readonly Network[]])[] = [
  ['good Wi-Fi', share({ goodWifi: 1 })],
  ['busy venue', share({ busyVenue: 1 })],
  ['4G', share({ '4g': 1 })],
  ['mixed', mixed],
  ['slow proxy', share({ slowProxy: 1 })],
]
const table = rooms.map(([name, networks]) => ({ name, klapp: measure('klapp', networks), ircam: measure('ircam', networks) }))
const offline = worstOf(seeds.map((seed) => figuresOf(measureRoom({ subject: 'klapp', seed, networks: mixed, ...holdover }))))
const hourly = measureRoom({ subject: 'klapp', seed: 1, networks: mixed.filter((_, index) => index % 10 === 0), instants: evening() })
const faulty = playFaultyRounds()

if (isJson) console.log(JSON.stringify(figures()))
else printTables()

function share(shares: { readonly [N in Network]?: number }): readonly Network[] {
  return (['goodWifi', 'busyVenue', '4g', 'slowProxy'] as const).flatMap((network) =>
    Array.from({ length: Math.round(phones * (shares[network] ?? 0)) }, () => network),
  )
}

function measure(subject: Subject, networks: readonly Network[]): Row {
  const measured = seeds.map((seed) => measureRoom({ subject, seed, networks, instants }))
  return { ...worstOf(measured.map(figuresOf)), probes: Math.max(...measured.map(({ probes }) => probes / phones)) }
}

/** An hour of rounds of two minutes and a half. */
function evening(): readonly number[] {
  return Array.from({ length: 24 }, (_, round) => (round + 1) * 150_000)
}

type Faulty = Omit<ReturnType<typeof playFaultyEvening>, 'deviationsMs'> & { readonly worstMs: number; readonly p99Ms: number }

function playFaultyRounds(): Faulty {
  const sum = { rounds: 0, due: 0, missed: 0, late: 0, pauses: 0, ghosts: 0 }
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
    faults.push(...found.map((sentence) => `seed ${seed}: ${sentence}`))
    deviations.push(...deviationsMs)
  }
  const sorted = deviations.toSorted((one, other) => one - other)
  return { ...sum, faults, worstMs: sorted.at(-1) ?? NaN, p99Ms: sorted[Math.ceil(0.99 * sorted.length) - 1] ?? NaN }
}

function figures(): Readonly<Record<string, number>> {
  const [wifi, , , all] = table
  if (wifi === undefined || all === undefined) throw new Error('Nothing was measured.')
  return {
    mixed_p99_ms: rounded(all.klapp.p99Ms),
    mixed_spread_ms: rounded(all.klapp.spreadMs),
    good_wifi_p99_ms: rounded(wifi.klapp.p99Ms),
    holdover_p99_ms: rounded(offline.p99Ms),
    ircam_mixed_p99_ms: rounded(all.ircam.p99Ms),
    ircam_mixed_spread_ms: rounded(all.ircam.spreadMs),
    missed: faulty.missed,
    late: faulty.late,
    ghosts_per_1000_pauses: rounded((1_000 * faulty.ghosts) / faulty.pauses),
    probe_kb_per_hour: rounded((hourly.probes / (phones / 10)) * (probeBytes / 1_000) * (hourMs / (evening().at(-1) ?? hourMs))),
  }
}

function printTables(): void {
  console.table(
    table.flatMap(({ name, klapp, ircam }) =>
      [['Klapp', klapp] as const, ['@ircam/sync', ircam] as const].map(([subject, { p99Ms, spreadMs, probes }]) => ({
        network: name,
        clock: subject,
        'p99, ms': rounded(p99Ms),
        'spread, ms': rounded(spreadMs),
        'probes in 5 min': Math.round(probes),
      })),
    ),
  )
  const { faults, worstMs, p99Ms, ...counts } = faulty
  console.table([{ ...counts, 'p99, ms': rounded(p99Ms), 'worst, ms': rounded(worstMs) }])
  for (const sentence of faults.slice(0, 20)) console.log(sentence)
  console.table([figures()])
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
