/** A joker at the venue's own address, with a script: thousands of lines that join and talk garbage, for as long as the test lasts. */
import { protocolVersion } from '../../shared/protocol.ts'
import { sayOddly } from './garbage.ts'
import { randomFrom } from './random.ts'
import { openRawLine } from './rawLine.ts'

const atOnce = 100
const oddThings = 20

export type FloodParts = { readonly port: number; readonly code: string; readonly bots: number; readonly seed: number }

/** Resolves when all of them have joined or been refused, and have said what they had to say; their lines stay open. */
export async function flood({ port, code, bots, seed }: FloodParts): Promise<void> {
  const random = randomFrom(seed)
  let next = 0
  const bother = async (): Promise<void> => {
    for (let bot = next++; bot < bots; bot = next++) {
      const line = await openRawLine({ port })
      if (typeof line === 'number') continue
      const secret = `bot-secret-of-22-signs-or-more-${bot}`
      line.text(`40${JSON.stringify({ protocol: protocolVersion, code, as: 'participant', secret })}`)
      await line.hears('40{"sid"')
      line.text(`420["command",{"id":"command-of-bot-number-${bot}","command":{"type":"join","name":"Bot ${bot}"}}]`)
      for (let said = 0; said < oddThings; said += 1) sayOddly(line, random)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, bother))
}
