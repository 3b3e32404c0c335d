import type { Frame, NetworkLayout } from './layNetwork.ts'

/** So many dots that names would not fit: rows of them, the outer ones longer. */
export function wreath(count: number, frame: Frame, radiusMost: number): NetworkLayout {
  const apart = count <= 120 ? 3.4 : 2.6
  const radius = Math.min(radiusMost, apart * 0.36)
  const outer = Math.min(frame.width, frame.height) / 2 - radius
  const rows = rowsOf(count, outer, apart)
  const places = rows.flatMap((row, index) => Array.from({ length: row }, (_, place) => ({ row: index, share: (place + (index % 2) / 2) / row })))
  // Once round by name, whatever row one stands in.
  const round = places.toSorted((one, other) => one.share - other.share || one.row - other.row)
  const dots = round.map(({ row, share }) => {
    const turn = 2 * Math.PI * share
    const distance = outer - row * apart
    return { x: frame.width / 2 + distance * Math.sin(turn), y: frame.height / 2 - distance * Math.cos(turn) }
  })
  return { dots, radius, labels: null }
}

/** As few rows as hold all, each filled in proportion to its length. */
function rowsOf(count: number, outer: number, apart: number): readonly number[] {
  const room = (row: number): number => Math.max(1, Math.floor((2 * Math.PI * (outer - row * apart)) / apart))
  const rooms: number[] = []
  let held = 0
  while (held < count) {
    rooms.push(room(rooms.length))
    held += room(rooms.length - 1)
  }
  let left = count
  let roomLeft = held
  return rooms.map((most) => {
    const here = Math.round((left * most) / roomLeft)
    left -= here
    roomLeft -= most
    return here
  })
}
