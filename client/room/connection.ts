/**
 * The connection to a room: views come in and land in the store, commands go out and are answered. A line may be dead
 * without anybody having said so; whenever it is in doubt it is asked, a second one is opened at the same time, and
 * the first that answers is the one we talk on.
 */
import { firstGuess } from '../../shared/clockEstimate.ts'
import { heartbeatMs } from '../../shared/limits.ts'
import type { Command, Hello, ProbeReply, Reply } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { CommonView, ViewMessage } from '../../shared/views.ts'
import { createRoomClock } from './clock.ts'
import { openLine as openSocketLine, type Line, type OpenLine } from './line.ts'
import { msToClap } from './msToClap.ts'
import { createOutbox } from './outbox.ts'
import { reloadOnce } from './reloadOnce.ts'
import { createRoomStore, receive, roomNow, roomUncertaintyMs, type Link, type RoomStore } from './store.ts'
import { onWake } from './wake.ts'

export type Room<Slices> = {
  readonly store: RoomStore<Slices>
  readonly send: (command: Command) => Promise<Reply>
  /** From a screen, for the console: whether its clap will be heard. */
  readonly tellSound: (isOn: boolean) => void
  /** "Use here": takes the seat back from another place. */
  readonly takeSeat: () => void
  readonly close: () => void
}

/** A probe that has no answer by then puts its line in doubt. */
const probePatienceMs = 2_000
/** A heartbeat may be so late before we ask. */
const heartbeatGraceMs = 500
const redialLeastMs = 500
const redialMostMs = 1_000
/** A thousand phones that come back at once would slow each other's probes of the clock; so each waits a little. */
const returnJitterMs = 3_000
/** But whoever does not know the time to this, asks at once. */
const unsureMs = 50

export function connectRoom<Slices extends { readonly common: CommonView }>(
  hello: Hello,
  openLine: OpenLine<Slices> = openSocketLine,
): Room<Slices> {
  const store = createRoomStore<Slices>()
  /** The one we talk on, and the one that is to take its place if it answers first. */
  let current: { readonly line: Line; readonly isLetIn: boolean } | null = null
  let rival: Line | null = null
  let failures = 0
  let redialing: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let hasSound = false

  const outbox = createOutbox((message, answer) => {
    if (current?.isLetIn === true) current.line.command(message, answer)
  })
  const clock = createRoomClock({
    probe: ask,
    read: () => store.getState().clock,
    write: (estimate) => store.setState({ clock: estimate }),
    msToClap: () => msToClap(store.getState().slices.common, roomNow(store.getState())),
  })

  const setLink = (link: Link): void => store.setState({ link })
  const isFinal = (): boolean => ['refused', 'elsewhere'].includes(store.getState().link.kind)

  function ask(answer: (reply: ProbeReply) => void): void {
    if (current?.isLetIn !== true) return
    const { line } = current
    const askedAt = performance.now()
    const overdue = setTimeout(() => {
      if (current?.line !== line) return
      lose(askedAt)
      dial()
    }, probePatienceMs)
    line.probe((reply) => {
      clearTimeout(overdue)
      if (current?.line !== line) return
      trust()
      answer(reply)
    })
  }

  /** The line we talk on has answered. */
  function trust(): void {
    dropRival()
    if (store.getState().link.kind === 'lost') setLink({ kind: 'connected' })
  }

  /** The line may be dead: asks it, and opens another meanwhile. */
  function doubt(): void {
    ask(() => undefined)
    dial()
  }

  function listen(): void {
    clearTimeout(silence)
    silence = setTimeout(doubt, heartbeatMs + heartbeatGraceMs)
  }

  function lose(since: number): void {
    if (!isFinal() && store.getState().link.kind !== 'lost') setLink({ kind: 'lost', since })
  }

  function dropRival(): void {
    clearTimeout(redialing)
    rival?.close()
    rival = null
  }

  function hangUp(): void {
    clearTimeout(silence)
    dropRival()
    current?.line.close()
    current = null
  }

  function redial(): void {
    const waitMs = Math.min(redialLeastMs * 2 ** failures, redialMostMs) * (0.5 + Math.random())
    failures += 1
    clearTimeout(redialing)
    redialing = setTimeout(dial, waitMs)
  }

  function dial(): void {
    clearTimeout(redialing)
    if (rival !== null || isFinal()) return
    const line: Line = openLine(hello, {
      opened: () => {
        rival = null
        hangUp()
        current = { line, isLetIn: false }
        line.introduce()
      },
      letIn: () => {
        const isReturn = store.getState().link.kind === 'lost'
        current = { line, isLetIn: true }
        failures = 0
        setLink({ kind: 'connected' })
        listen()
        outbox.resend()
        if (hasSound) line.sound(hasSound)
        const isUnsure = roomUncertaintyMs(store.getState()) > unsureMs
        clock.start(isReturn && !isUnsure ? Math.random() * returnJitterMs : 0)
      },
      refused: (reason) => {
        current = null
        refuse(reason)
      },
      view: take,
      elsewhere: () => {
        setLink({ kind: 'elsewhere' })
        hangUp()
      },
      beat: listen,
      ended: () => {
        if (rival === line) rival = null
        else current = null
        if (current === null) lose(performance.now())
        if (!isFinal()) redial()
      },
    })
    rival = line
  }

  function take(message: ViewMessage<Slices>): void {
    listen()
    const isFirst = store.getState().epoch === 0
    store.setState((state) => ({
      ...receive(state, message),
      ...(isFirst ? { clock: firstGuess(message.now, performance.now()) } : {}),
    }))
  }

  function refuse(reason: Rejection): void {
    if (reason === 'tooFast') {
      lose(performance.now())
      return redial()
    }
    if (reason === 'oldPage' && reloadOnce()) return
    setLink({ kind: 'refused', reason })
  }

  const stopWaking = onWake(() => {
    if (isFinal()) return
    clock.wake()
    doubt()
  })
  // Else the server would wait for its heartbeat, and the browser could not keep the page for the way back.
  const hide = (): void => {
    hangUp()
    lose(performance.now())
  }
  window.addEventListener('pagehide', hide)
  dial()

  return {
    store,
    send: outbox.send,
    tellSound: (isOn) => {
      hasSound = isOn
      if (current?.isLetIn === true) current.line.sound(isOn)
    },
    takeSeat: () => {
      setLink({ kind: 'connecting' })
      dial()
    },
    close: () => {
      stopWaking()
      window.removeEventListener('pagehide', hide)
      clock.stop()
      hangUp()
    },
  }
}
