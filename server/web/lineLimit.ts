/**
 * How many lines there may be, in all and from one network. A whole venue shares one address, with as many phones as
 * a room can hold, so there is much room; beyond it the network's oldest line that has shown no token gives way. Where
 * all are used up, the network with the most such lines gives one, so that a few networks of bots keep nobody out. A
 * person's page comes back by itself and shows one then; who never shows one comes back to the end of the queue.
 */
import { roomPeople } from '../../shared/limits.ts'

export type LineLimit = {
  /** Null: there is no room. `cut` is called if this line has to give way before it has shown a token. */
  readonly enter: (network: string, cut: () => void) => Line | null
}
export type Line = {
  /** It has shown a token of a room. */
  readonly prove: () => void
  readonly left: () => void
}

/** A full room behind one address, and screens, consoles and reloads. */
const networkMost = roomPeople + 1_000
/** Some 20 kB each. */
const allMost = 20_000

/** `isShared`: a network that can be anybody's, such as a proxy on this computer, is not held to a limit of its own. */
export function openLineLimit(isShared: (network: string) => boolean, most = { network: networkMost, all: allMost }): LineLimit {
  const networks = new Map<string, Here>()
  let all = 0

  return {
    enter: (network, cut) => {
      const here = networks.get(network) ?? { count: 0, unproven: new Set() }
      const isFullHere = !isShared(network) && here.count >= most.network
      const isFull = isFullHere || all >= most.all
      // Looked for only where it is needed: it takes a look at every network.
      const giving = !isFull || isFullHere ? here.unproven : mostUnproven(networks, here)
      const [oldest] = giving
      if (isFull && oldest === undefined) return null
      networks.set(network, here)
      here.count += 1
      all += 1
      here.unproven.add(cut)
      let isHere = true
      if (isFull && oldest !== undefined) {
        // It has left only once its socket is closed; the next to come must find another.
        giving.delete(oldest)
        oldest()
      }
      return {
        prove: () => void here.unproven.delete(cut),
        left: () => {
          if (!isHere) return
          isHere = false
          here.count -= 1
          all -= 1
          here.unproven.delete(cut)
          if (here.count === 0) networks.delete(network)
        },
      }
    },
  }
}

type Here = { count: number; readonly unproven: Set<() => void> }

const mostUnproven = (networks: ReadonlyMap<string, Here>, here: Here): Here['unproven'] =>
  [...networks.values()].reduce((most, { unproven }) => (unproven.size > most.size ? unproven : most), here.unproven)
