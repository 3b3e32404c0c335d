/**
 * The connection to Redis: the only file that knows its client. A connection that broke is replaced by a new one,
 * which first greets its Redis, so that nothing is ever asked of one that was restarted unnoticed. What was asked on a
 * broken connection is asked again on the next: whatever goes this way must be harmless twice.
 */
import { createClient, ErrorReply } from 'redis'
import { type Reading, readingOf } from '../../shared/clockEstimate.ts'
import type { Clock } from '../clock.ts'
import { openListeners } from '../rooms/listeners.ts'
import { greetScript, newsChannel } from './scripts.ts'
import { readMilliseconds, readRunId } from './replies.ts'

export type Line = {
  /** Resolves with Redis's reply. Rejects if Redis refuses, or can't be reached for some seconds. */
  readonly ask: (words: readonly string[]) => Promise<unknown>
  /** What other nodes publish. */
  readonly onNews: (listener: (news: string) => void) => () => void
  /** Each time a connection stands again: news may have been missed. */
  readonly onUp: (listener: () => void) => () => void
  /** Every second, what Redis's clock says. */
  readonly onReading: (listener: (reading: Reading) => void) => () => void
  readonly close: () => Promise<void>
}

export type LineParts = {
  readonly url: string
  /** The computer's own, for waiting. */
  readonly own: Clock
  /** Told why Redis is out of reach, once each time. */
  readonly onTrouble: (error: unknown) => void
}

type Client = ReturnType<typeof newClient>

const connectMs = 2_000
/** A connection that failed is tried again after this long. */
const redialMs = 200
/** Redis is asked for its time so often; that also shows that it is there. */
const beatMs = 1_000
/** A connection on which nothing was answered for this long is dead. */
const silenceMs = 3_000
/** Whoever asks waits so long for Redis; then they are refused, and know it. */
const patienceMs = 8_000

/** Rejects if Redis can't be reached now. */
export async function openLine({ url, own, onTrouble }: LineParts): Promise<Line> {
  const news = openListeners<string>(onTrouble)
  const up = openListeners<undefined>(onTrouble)
  const readings = openListeners<Reading>(onTrouble)
  let current: Client | null = null
  let isClosed = false
  let isInTrouble = false
  const hasEnded = (): boolean => isClosed
  let cancelRedial = (): void => {}
  let cancelBeat = (): void => {}

  async function dial(): Promise<void> {
    const client = newClient(url)
    client.on('error', () => drop(client))
    let isSilent = false
    const stopWaiting = own.at(own.now() + silenceMs, () => {
      isSilent = true
      hangUp(client)
    })
    const wasSilent = (): boolean => isSilent
    try {
      await client.connect()
      const runId = readRunId(await client.sendCommand(['INFO', 'server']))
      await client.sendCommand(greetScript(runId))
      await client.subscribe(newsChannel, news.tell)
      if (isClosed) throw closed()
    } catch (error) {
      hangUp(client)
      throw wasSilent() ? new Error('It does not answer.') : error
    } finally {
      stopWaiting()
    }
    current = client
    isInTrouble = false
    up.tell(undefined)
    void beat(client)
  }

  function redial(): void {
    if (isClosed) return
    dial().catch((error: unknown) => {
      complain(error)
      cancelRedial = own.at(own.now() + redialMs, redial)
    })
  }

  function complain(error: unknown): void {
    if (!isInTrouble && !isClosed) onTrouble(error)
    isInTrouble = true
  }

  /** Nothing that was sent on it is waited for any more. */
  function drop(client: Client): void {
    hangUp(client)
    if (current !== client) return
    current = null
    cancelBeat()
    complain(new Error('The connection to Redis broke.'))
    redial()
  }

  async function beat(client: Client): Promise<void> {
    const sentAt = own.exactNow()
    cancelBeat = own.at(own.now() + silenceMs, () => drop(client))
    // A connection that breaks meanwhile says so by itself.
    const reply = await client.sendCommand(['TIME']).catch(() => null)
    if (current !== client || reply === null) return
    cancelBeat()
    const at = readMilliseconds(reply)
    readings.tell(readingOf(sentAt, { receivedAt: at, sentAt: at }, own.exactNow()))
    cancelBeat = own.at(own.now() + beatMs, () => void beat(client))
  }

  function connection(until: number): Promise<Client> {
    return new Promise((resolve, reject) => {
      const stop = up.add(() => {
        callOff()
        stop()
        if (current !== null) resolve(current)
      })
      const callOff = own.at(until, () => {
        stop()
        reject(new Error('Redis can not be reached.'))
      })
    })
  }

  async function ask(words: readonly string[], until = own.now() + patienceMs): Promise<unknown> {
    if (isClosed) throw closed()
    // Without a wait where there is a connection, so that what is asked first is sent first.
    const client = current ?? (await connection(until))
    try {
      return await client.sendCommand([...words])
    } catch (error) {
      if (error instanceof ErrorReply || hasEnded() || own.now() > until) throw error
      // It may have been done or not. Whatever is asked here is harmless twice.
      drop(client)
      return ask(words, until)
    }
  }

  await dial()
  return {
    ask: (words) => ask(words),
    onNews: news.add,
    onUp: up.add,
    onReading: readings.add,
    close: async () => {
      if (isClosed) return
      isClosed = true
      cancelRedial()
      cancelBeat()
      const client = current
      // Answers what is under way first; one that breaks meanwhile is closed as well.
      if (client?.isOpen === true) await client.close().catch(() => {})
    },
  }
}

function hangUp(client: Client): void {
  if (client.isOpen) client.destroy()
}

const closed = (): Error => new Error('The log is closed.')

const newClient = (url: string) =>
  createClient({ url, disableOfflineQueue: true, socket: { reconnectStrategy: false, connectTimeout: connectMs } })
