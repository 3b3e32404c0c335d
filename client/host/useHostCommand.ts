/**
 * Giving a command from the console: one at a time, with a word if it takes long, and its refusal as a value, since a
 * host is told other things than a participant.
 */
import { useEffect, useRef, useState } from 'react'
import type { HostCommand } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { useSend } from '../ui/RoomContext.tsx'

/** Answers are usually quicker than this, and a button that flickers makes people nervous. */
const slowMs = 300

export type HostCommands = {
  /** True once it has happened. A second command while one is on its way is passed over: it is a double tap. */
  readonly give: (command: HostCommand) => Promise<boolean>
  /** Why the latest command was refused. */
  readonly problem: Rejection | null
  /** What is on its way and takes long. */
  readonly slow: HostCommand['type'] | null
}

/**
 * A refusal is forgotten as soon as `about` is something else, such as the next stage; counted from the answer, for what
 * came too late is refused in the next stage already.
 */
export function useHostCommand(about: unknown = null): HostCommands {
  const send = useSend()
  const isOnItsWay = useRef(false)
  const latest = useRef(about)
  useEffect(() => {
    latest.current = about
  })
  const [slow, setSlow] = useState<HostCommand['type'] | null>(null)
  const [refusal, setRefusal] = useState<{ readonly reason: Rejection; readonly about: unknown } | null>(null)

  async function give(command: HostCommand): Promise<boolean> {
    if (isOnItsWay.current) return false
    isOnItsWay.current = true
    setRefusal(null)
    const timer = setTimeout(() => setSlow(command.type), slowMs)
    const reply = await send(command)
    clearTimeout(timer)
    isOnItsWay.current = false
    setSlow(null)
    if (!reply.ok) setRefusal({ reason: reply.reason, about: latest.current })
    return reply.ok
  }

  return { give, problem: refusal !== null && refusal.about === about ? refusal.reason : null, slow }
}
