/** Whether everybody knows the room as it is: each node, and each page slice by slice. Says who does not. */
import type { Node } from './node.ts'
import type { Page } from './page.ts'
import type { Truth } from './truth.ts'
import type { World } from './world.ts'

export type Parties = {
  readonly world: World
  readonly truth: Truth
  readonly nodes: readonly Node[]
  readonly guests: readonly Page[]
  readonly host: Page
  readonly screen: Page
}

export function areInAgreement({ world, truth, nodes, guests, host, screen }: Parties): readonly string[] {
  const differences: string[] = []
  for (const node of nodes) {
    for (const room of node.rooms()) if (room.seq() !== truth.seq()) differences.push(`${node.name} is at ${room.seq()} of ${truth.seq()}`)
  }
  for (const page of [...guests, host, screen]) {
    if (page.link() !== 'connected' && page.link() !== 'refused') differences.push(`${page.name} is ${page.link()}`)
    else if (page.link() === 'connected') differences.push(...differencesOf(world, truth, page))
  }
  return differences
}

function differencesOf(world: World, truth: Truth, page: Pick<Page, 'name' | 'slices' | 'secretHash'>): readonly string[] {
  const message = { epoch: truth.epoch(), seq: truth.seq(), now: world.now(), slices: page.slices() }
  const missing = Object.keys(message.slices).length < 2 ? [`${page.name} has no whole view`] : []
  return [...missing, ...truth.wrongIn(message, page.secretHash()).map((sentence) => `${page.name} has ${sentence}`)]
}
