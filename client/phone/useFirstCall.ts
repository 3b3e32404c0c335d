import { useEffect, useRef } from 'react'
import type { StageView } from '../../shared/views.ts'
import type { Sound } from '../clap/sound.ts'

/** The first round begins with no clap; a soft sound tells phones on the table that it has begun. */
export function useFirstCall(stage: StageView, sound: Sound): void {
  const before = useRef(stage.kind)
  useEffect(() => {
    if (before.current === 'gathering' && stage.kind === 'moving') sound.play('talk', performance.now())
    before.current = stage.kind
  }, [stage.kind, sound])
}
