/**
 * `npm run simulate -- --seeds 100000 [--from 1]`: as many random evenings as asked for, each of the core alone and of
 * servers, log, network and phones; ends with one line. `--seed 7` plays one and prints its story.
 */
import { parseArgs } from 'node:util'
import { playEvening } from './evening.ts'
import { playNetworkEvening } from './network/evening.ts'
import { playAll } from './network/playAll.ts'

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' }, seed: { type: 'string' } },
})

if (values.seed === undefined) await playMany(Number(values.from), Number(values.seeds))
else await playOne(Number(values.seed))

async function playMany(from: number, seeds: number): Promise<void> {
  let violations = 0
  const found = (sentence: string): void => {
    violations += 1
    console.log(sentence)
  }
  for (let seed = from; seed < from + seeds; seed += 1) {
    for (const sentence of playEvening(seed).violations) found(`seed ${seed}, the core alone: ${sentence}`)
  }
  const { figures } = await playAll({ from, seeds, found, brokenMost: Infinity })
  console.log(figures)
  end(seeds, violations)
}

async function playOne(seed: number): Promise<void> {
  const { story, violations } = await playNetworkEvening(seed, { isTold: true })
  for (const line of story) console.log(line)
  const alone = playEvening(seed).violations
  for (const sentence of alone) console.log(`the core alone: ${sentence}`)
  end(1, violations.length + alone.length)
}

function end(seeds: number, violations: number): void {
  console.log(`seeds ${seeds} violations ${violations}`)
  if (violations > 0) process.exitCode = 1
}
