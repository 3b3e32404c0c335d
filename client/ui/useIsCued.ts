import { useSecondsUntil, useStage } from './RoomContext.tsx'

/** Whether the time to talk is up, and the clap is the host's to give. */
export function useIsCued(): boolean {
  const stage = useStage()
  const isHosts = stage.kind === 'talking' && stage.upAt < stage.endsAt
  return useSecondsUntil(isHosts ? stage.upAt : null) === 0
}
