import { useStore } from 'zustand'
import type { Rejection } from '../../shared/rejections.ts'
import { useRoom } from './RoomContext.tsx'

/** The room that this page was in was a rehearsal, and is there no more. */
export function useRehearsalIsOver(reason: Rejection | null): boolean {
  const wasRehearsal = useStore(useRoom().store, ({ slices }) => slices.common?.rehearsal ?? null) !== null
  return wasRehearsal && reason === 'unknownRoom'
}
