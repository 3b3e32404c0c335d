/**
 * `npm run mutants`: plants each bug of mutants.ts, and says which test noticed. One that nobody notices fails. With a
 * word after it, only the bugs that have the word in their name or in their tests': `npm run mutants -- simulation`.
 */
import { mutants } from './mutants.ts'
import { openPlot } from './planting.ts'

const [word = ''] = process.argv.slice(2)
const chosen = mutants.filter(({ name, tests }) => [name, ...tests].some((text) => text.includes(word)))
const plot = openPlot()
let survived = 0
try {
  const already = await plot.failingAlready([...new Set(chosen.flatMap(({ tests }) => tests))])
  if (already !== null) throw new Error(`With nothing planted this fails already: ${already}`)
  for (const mutant of chosen) {
    const test = await plot.caughtBy(mutant)
    console.log(test === null ? `SURVIVED  ${mutant.name}` : `caught    ${mutant.name}\n          by "${test}"`)
    if (test === null) survived += 1
  }
} finally {
  plot.close()
}
console.log(`\n${chosen.length - survived} caught, ${survived} survived`)
process.exitCode = survived === 0 && chosen.length > 0 ? 0 : 1
