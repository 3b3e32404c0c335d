/** `npm run simulate -- --seeds 100000 [--from 1]`: as many random evenings as asked for; ends with one line. */
import { parseArgs } from 'node:util'
import { playEvening } from './evening.ts'

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' } },
})
const seeds = Number(values.seeds)
const from = Number(values.from)

let violations = 0
for (let seed = from; seed < from + seeds; seed += 1) {
  for (const sentence of playEvening(seed).violations) {
    violations += 1
    console.log(`seed ${seed}: ${sentence}`)
  }
}
console.log(`seeds ${seeds} violations ${violations}`)
if (violations > 0) process.exitCode = 1
