/**
 * An item while it is being changed. What was changed is saved by itself a moment later, and when the sheet closes; so
 * ten taps on "longer" are one command, and nothing that was written is lost.
 */
import { useEffect, useRef, useState } from 'react'
import type { ItemDraft } from '../../../shared/protocol.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import type { Item } from '../../programme/itemName.ts'
import { useSend } from '../../ui/RoomContext.tsx'

const quietMs = 400

export type ItemDraftState = {
  readonly draft: ItemDraft
  readonly change: (change: Partial<ItemDraft>) => void
  readonly problem: Rejection | null
}

export function useItemDraft({ id, plan, title }: Item): ItemDraftState {
  const send = useSend()
  const [draft, setDraft] = useState<ItemDraft>({ plan, title })
  const [problem, setProblem] = useState<Rejection | null>(null)
  const unsaved = useRef<ItemDraft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function save(): void {
    clearTimeout(timer.current)
    const item = unsaved.current
    unsaved.current = null
    if (item === null) return
    void send({ type: 'changeItem', id, item }).then((reply) => setProblem(reply.ok ? null : reply.reason))
  }

  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => latest.current(), [])

  function change(part: Partial<ItemDraft>): void {
    const next = { ...draft, ...part }
    setDraft(next)
    unsaved.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(), quietMs)
  }

  return { draft, change, problem }
}
