import { rowOf, zoneOf } from '../../shared/spots.ts'
import type { CommonView } from '../../shared/views.ts'
import { useMessages } from '../messages/language.ts'
import { useCommon } from './RoomContext.tsx'

/** In which part of the room a spot lies: "Row 3, by the windows". Null where nobody has said. */
export function useWhereabouts(spot: number | null): string | null {
  const room = useCommon()
  const { row } = useMessages('common')
  return whereabouts(room, spot, row)
}

export function whereabouts({ floor, zones }: Pick<CommonView, 'floor' | 'zones'>, spot: number | null, sayRow: (row: number) => string): string | null {
  if (spot === null) return null
  const row = rowOf(floor, spot)
  const parts = [row === null ? null : sayRow(row), zoneOf(zones, spot)].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
