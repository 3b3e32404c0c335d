/**
 * Prints how many probes a phone sends in an hour of rounds, on average: the page's own code on simulated phones. A
 * program by itself, for it bends this process's time and chance.
 */
import { measureRoom } from './venue/accuracy.ts'
import type { Network } from './venue/network.ts'

const roundMs = 150_000
const networks: readonly Network[] = Array.from({ length: 30 }, () => '4g')
const instants = Array.from({ length: 3_600_000 / roundMs }, (_, round) => (round + 1) * roundMs)
const { probes } = measureRoom({ subject: 'klapp', seed: 1, networks, instants })
console.log(probes.reduce((sum, count) => sum + count, 0) / probes.length)
