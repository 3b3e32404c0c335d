/** Ends every switch over a union: the compiler objects when a case is forgotten. Throws if reached all the same. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`)
}
