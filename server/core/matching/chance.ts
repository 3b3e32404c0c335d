/** A number in [0, 2^32) from the room's seed and whatever it is for: the same on every machine. */
export function hashOf(seed: number, ...parts: readonly number[]): number {
  let hash = seed >>> 0
  for (const part of parts) {
    // The finaliser of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit.
    hash = Math.imul(hash ^ part, 0x85ebca6b)
    hash ^= hash >>> 13
    hash = Math.imul(hash, 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}
