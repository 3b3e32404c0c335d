/** A joker with a script, against the built server. */
import { execFileSync } from 'node:child_process'
import { screenSecretOf } from '../../server/secrets.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { type Built, builtServer } from './built.ts'
import { callHost, callPhone } from './caller.ts'
import { anyIntroduction, sayOddly, sayRudely } from './garbage.ts'
import { type Random, randomFrom } from './random.ts'
import { type RawLine, openRawLine } from './rawLine.ts'
import { openRoom } from './running.ts'

const packetsOnLine = 50
const linesAtOnce = 20

/** Says so many things to the built server; answers what became of it and of its room. */
export async function sendGarbage(packets: number, seed: number) {
  const server = await builtServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const guest = await callPhone(server.port, code, 'device-secret-of-22-signs-Ada')
  await guest.send({ type: 'join', name: 'Ada' })
  await host.until(({ roster }) => roster?.length === 1)
  const roles = [
    { as: 'host', secret: hostSecret },
    { as: 'screen', secret: screenSecretOf(hostSecret) },
    { as: 'participant', secret: 'device-secret-of-22-signs-joker' },
    null,
  ]
  const hellos = roles.map((role) => role && `40${JSON.stringify({ protocol: protocolVersion, code, ...role })}`)
  const logBefore = await logOf(server, code, hostSecret)
  const pid = server.pid()
  const random = randomFrom(seed)
  const bother = async (count: number): Promise<void> => {
    for (let said = 0; said < count; said += packetsOnLine * linesAtOnce) {
      await Promise.all(Array.from({ length: linesAtOnce }, () => botherOnce(server.port, random.pick(hellos) ?? null, random)))
    }
  }

  await bother(packets * 0.4)
  const before = memoryOf(pid)
  await bother(packets * 0.6)
  const grownBy = memoryOf(pid) - before

  const logAfter = await logOf(server, code, hostSecret)
  // The very process that was there before still obeys.
  const isAlive = server.pid() === pid && (await guest.send({ type: 'rename', name: 'Ada L' })).ok
  return { logBefore, logAfter, isAlive, grownBy }
}

/** Resolves once the server has heard all of it, and has had enough. */
async function botherOnce(port: number, hello: string | null, random: Random): Promise<void> {
  const line = await openRawLine({ port })
  if (typeof line === 'number') throw new Error(`The server answered ${line}.`)
  line.text(hello ?? anyIntroduction(random))
  if (hello !== null) {
    await mustHear(line, '40{"sid"')
    for (let said = 2; said < packetsOnLine; said += 1) sayOddly(line, random)
    line.text('40/check,')
    await mustHear(line, '40/check,')
  }
  sayRudely(line, random)
  line.tcp.end()
  await line.ended
}

async function mustHear(line: RawLine, words: string): Promise<void> {
  if (!(await line.hears(words))) throw new Error(`The line ended before ${words} came: what was said was not heard.`)
}

async function logOf({ url }: Built, code: string, hostSecret: string): Promise<string> {
  const response = await fetch(`${url}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${hostSecret}` } })
  return response.text()
}

const memoryOf = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) * 1024
