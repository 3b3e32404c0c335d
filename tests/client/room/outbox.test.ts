import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createOutbox, patienceMs } from '../../../client/room/outbox.ts'
import type { CommandMessage, Reply } from '../../../shared/protocol.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Posted = { readonly message: CommandMessage; readonly answer: (reply: Reply) => void }

function givenOutbox(): { readonly posted: Posted[]; readonly outbox: ReturnType<typeof createOutbox> } {
  const posted: Posted[] = []
  return { posted, outbox: createOutbox((message, answer) => void posted.push({ message, answer })) }
}

test('a command resolves to its reply', async () => {
  const { posted, outbox } = givenOutbox()
  const sending = outbox.send({ type: 'rest' })
  posted[0]?.answer({ ok: true, seq: 3 })
  expect(await sending).toEqual({ ok: true, seq: 3 })
})

test('an unanswered command goes again with the same id, an answered one does not', () => {
  const { posted, outbox } = givenOutbox()
  void outbox.send({ type: 'rest' })
  void outbox.send({ type: 'takePart' })
  posted[0]?.answer({ ok: true, seq: 3 })
  outbox.resend()
  expect(posted.map(({ message }) => message.command.type)).toEqual(['rest', 'takePart', 'takePart'])
  expect(posted[2]?.message.id).toBe(posted[1]?.message.id)
})

test('a command that nobody answers is given up, and is not sent again', async () => {
  const { posted, outbox } = givenOutbox()
  const sending = outbox.send({ type: 'rest' })
  vi.advanceTimersByTime(patienceMs)
  expect(await sending).toEqual({ ok: false, reason: 'notSaved' })
  outbox.resend()
  expect(posted).toHaveLength(1)
})
