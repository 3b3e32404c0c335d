/** Sending a command from a component: busy while it is on its way, and if refused, why, in the person's language. */
import { useState } from 'react'
import type { Command } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { useMessages } from '../messages/language.ts'
import { useSend } from './RoomContext.tsx'

export type CommandState = {
  /** Resolves to whether it was accepted. */
  readonly run: (command: Command) => Promise<boolean>
  readonly isBusy: boolean
  /** Why the last one was refused; null if it was not. */
  readonly error: string | null
  /** The same, for who has better words for it. */
  readonly reason: Rejection | null
}

export function useCommand(): CommandState {
  const send = useSend()
  const rejections = useMessages('rejections')
  const [isBusy, setIsBusy] = useState(false)
  const [reason, setReason] = useState<Rejection | null>(null)

  async function run(command: Command): Promise<boolean> {
    setIsBusy(true)
    setReason(null)
    const reply = await send(command)
    setIsBusy(false)
    setReason(reply.ok ? null : reply.reason)
    return reply.ok
  }

  return { run, isBusy, reason, error: reason === null ? null : rejections[reason] }
}
