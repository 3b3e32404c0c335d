declare module 'edmonds-blossom-fixed' {
  /** Edges as [vertex, vertex, weight]; returns each vertex's partner, or -1. */
  export default function blossom(edges: readonly (readonly [number, number, number])[], maxCardinality?: boolean): number[]
}
