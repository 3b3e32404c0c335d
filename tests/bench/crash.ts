/**
 * A thousand phones, and a server that is killed while their commands fly: `npm run bench -- crash`, or one line with
 * `--json`. The phones run the page's own connection in this process, the server is the built one in another. Counts
 * from the moment at which the new server listens to each phone's first view from it; a history of every command is
 * then held against the log.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../deploy/ensure.mjs'
import { startBuilt } from '../support/built.ts'
import { openCrowd, until, volley } from '../support/crowd.ts'
import { judgeHistory } from '../support/history.ts'
import { openRoom } from '../support/running.ts'
import { savedEntries } from '../support/savedEntries.ts'
import { randomFrom } from '../support/random.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, phones: { type: 'string', default: '1000' }, crashes: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } },
})
const count = Number(values.phones)
const random = randomFrom(Number(values.seed))

await ensureBuilt()
const dataDir = mkdtempSync(join(tmpdir(), 'klapp-bench-'))
const server = await startBuilt(dataDir)
const room = await openRoom(server)
const crowd = await openCrowd({ ...room, port: server.port, count })
await crowd.host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
await until(crowd.host, ({ common }) => common?.schedule[0].kind === 'moving')

const backMs: number[] = []
for (let crash = 1; crash <= Number(values.crashes); crash += 1) {
  const answers = volley(crowd, (phone) => ({ type: 'rename', name: `Guest ${phone} ${crash}` }))
  await new Promise((resolve) => setTimeout(resolve, random.below(250)))
  await server.kill()
  const answered = crowd.given().filter((given) => given.answered !== null).length
  await server.start()
  const listensAt = performance.now()
  await answers
  await Promise.all(crowd.phones.map((phone) => until(phone, (_, link) => link === 'connected')))
  const back = crowd.backAt().map((at) => at - listensAt)
  backMs.push(...back)
  if (values.json !== true) console.log(`Crash ${crash}: ${answered} of ${crowd.given().length} commands answered before it; all back after ${Math.round(Math.max(...back))} ms.`)
}
const given = crowd.given()
const { lost, doubled, disordered } = judgeHistory(given, await savedEntries(server.url, room))
crowd.close()
await server.stop()
rmSync(dataDir, { recursive: true, force: true })

const sorted = backMs.toSorted((one, other) => one - other)
const p99 = Math.round(sorted[Math.ceil(0.99 * sorted.length) - 1] ?? Number.NaN)
for (const sentence of [...lost, ...doubled, ...disordered].slice(0, 20)) console.error(sentence)
if (values.json !== true) console.log(`${given.length} commands, ${given.filter(({ answered }) => answered === null).length} of them never answered; ${disordered.length} out of order.`)
console.log(JSON.stringify({ phones: count, back_p99_ms: p99, lost: lost.length, doubled: doubled.length }))
process.exit(lost.length + doubled.length + disordered.length === 0 ? 0 : 1)
