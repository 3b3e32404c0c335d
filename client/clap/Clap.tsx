import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { say } from '../spoken/say.ts'
import { useRoom } from '../ui/RoomContext.tsx'
import { conduct } from './conduct.ts'
import { Flash } from './Flash.tsx'
import type { Signal } from './schedule.ts'
import type { Sound } from './sound.ts'
import { vibrate } from './vibrate.ts'

export type ClapProps = {
  readonly sound: Pick<Sound, 'play'>
  readonly says: string
  /** Whoever holds this device does not hear it: flash and vibration are longer. */
  readonly isForEyes?: boolean
  /** A clap is given: in the same drawing as its flash, and before its words are said. */
  readonly onGive?: () => void
}

/** The flash that is made ready, or on. `ownAt`: its instant, by this device's own clock. */
type Lit = { readonly clapAt: number; readonly ownAt: number; readonly isOn: boolean }

/** The clap on this device: sound, flash, words and, where there is any, vibration. Lives as long as the room is followed. */
export function Clap({ sound, says, isForEyes = false, onGive }: ClapProps): ReactNode {
  const { store } = useRoom()
  const text = useMessages('common')
  const [lit, setLit] = useState<Lit | null>(null)
  const goOut = useCallback(() => setLit(null), [])

  useEffect(() => {
    function light({ at: clapAt }: Signal, ownAt: number): () => void {
      setLit({ clapAt, ownAt, isOn: false })
      return () => setLit((now) => (now?.clapAt === clapAt ? null : now))
    }
    return conduct(store, {
      arm: (signal, ownAt) => {
        const stops = [sound.play(signal.kind, ownAt)]
        if (signal.kind === 'clap') stops.push(light(signal, ownAt))
        return () => stops.forEach((stop) => stop())
      },
      give: ({ kind, at: clapAt }, isSilent) => {
        if (!isSilent) vibrate(kind === 'clap' ? (isForEyes ? [500, 200, 500, 200, 500] : [180, 60, 180]) : isForEyes ? [300] : [60])
        // Who was too unsure of the time to make it ready shows it now.
        if (kind !== 'clap') return
        setLit((ready) => ({ clapAt, ownAt: ready?.clapAt === clapAt ? ready.ownAt : performance.now(), isOn: true }))
        onGive?.()
      },
    })
  }, [store, sound, isForEyes, onGive])

  useSaidAtOnce(lit?.isOn === true ? lit.clapAt : null, `${text.clap} ${says}`)
  return lit !== null && <Flash key={lit.clapAt} says={says} isForEyes={isForEyes} ownAt={lit.ownAt} isOn={lit.isOn} onEnd={goOut} />
}

/** Once for each clap, whatever becomes of the words meanwhile. */
function useSaidAtOnce(clapAt: number | null, words: string): void {
  const latest = useRef(words)
  useEffect(() => {
    latest.current = words
  })
  useEffect(() => {
    if (clapAt !== null) say(latest.current, 'assertive')
  }, [clapAt])
}
