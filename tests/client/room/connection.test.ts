import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectRoom } from '../../../client/room/connection.ts'
import type { LineListener, OpenLine } from '../../../client/room/line.ts'
import { heartbeatMs } from '../../../shared/limits.ts'
import type { ProbeReply } from '../../../shared/protocol.ts'
import type { PhoneSlices } from '../../../shared/views.ts'

let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('window', page)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** One end of a line, as a server would hold it. */
type End = {
  readonly says: LineListener<PhoneSlices>
  readonly heard: string[]
  readonly probes: ((reply: ProbeReply) => void)[]
}

const hello = { protocol: 1, code: 'KM7P4T', as: 'participant', secret: 'a-secret' } as const

/** A page whose lines are held by hand. */
function givenPage() {
  const ends: End[] = []
  const openLine: OpenLine<PhoneSlices> = (_, says) => {
    const end: End = { says, heard: [], probes: [] }
    ends.push(end)
    return {
      introduce: () => void end.heard.push('introduce'),
      command: (message) => void end.heard.push(`${message.command.type} ${message.id}`),
      probe: (answer) => void end.probes.push(answer),
      sound: (isOn) => void end.heard.push(`sound ${isOn}`),
      close: () => void end.heard.push('close'),
    }
  }
  const room = connectRoom<PhoneSlices>(hello, openLine)
  const end = (number: number): End => {
    const found = ends[number]
    if (found === undefined) throw new Error(`Line ${number} was not opened.`)
    return found
  }
  return {
    room,
    end,
    lines: () => ends.length,
    link: () => room.store.getState().link.kind,
    letIn: (number: number) => {
      end(number).says.opened()
      end(number).says.letIn()
      vi.advanceTimersByTime(0)
    },
    answers: (number: number) => {
      const at = performance.now()
      for (const answer of end(number).probes.splice(0)) answer({ receivedAt: at, sentAt: at })
    },
    looksAgain: () => void page.dispatchEvent(new Event('online')),
  }
}

test('a line says who we are once it is open, and then we are connected', () => {
  const { end, link } = givenPage()
  expect(end(0).heard).toEqual([])
  end(0).says.opened()
  expect(end(0).heard).toEqual(['introduce'])
  expect(link()).toBe('connecting')
  end(0).says.letIn()
  expect(link()).toBe('connected')
})

test('looking at the page again asks the old line and opens a second at the same time', () => {
  const { end, letIn, answers, looksAgain, lines } = givenPage()
  letIn(0)
  answers(0)
  looksAgain()
  expect(end(0).probes.length).toBeGreaterThan(0)
  expect(lines()).toBe(2)
})

test('if the old line answers first, the second is closed and takes no seat', () => {
  const { end, letIn, answers, looksAgain, link } = givenPage()
  letIn(0)
  looksAgain()
  answers(0)
  expect(end(1).heard).toEqual(['close'])
  expect(end(0).heard).toEqual(['introduce'])
  expect(link()).toBe('connected')
})

test('if the second line opens first, the old one is closed before the seat is taken', () => {
  const { end, letIn, looksAgain, link } = givenPage()
  letIn(0)
  looksAgain()
  end(1).says.opened()
  expect(end(0).heard).toEqual(['introduce', 'close'])
  expect(end(1).heard).toEqual(['introduce'])
  end(1).says.letIn()
  expect(link()).toBe('connected')
})

test('a probe without an answer in 2 s: the link is lost since it was asked, and a second line is opened', () => {
  const { letIn, lines, link, room } = givenPage()
  letIn(0)
  const askedAt = performance.now()
  vi.advanceTimersByTime(1_990)
  expect(link()).toBe('connected')
  vi.advanceTimersByTime(20)
  expect(room.store.getState().link).toEqual({ kind: 'lost', since: askedAt })
  expect(lines()).toBe(2)
})

test('a line that answers late after all is kept', () => {
  const { end, letIn, answers, link } = givenPage()
  letIn(0)
  vi.advanceTimersByTime(2_500)
  expect(link()).toBe('lost')
  answers(0)
  expect(link()).toBe('connected')
  expect(end(1).heard).toEqual(['close'])
})

test('a heartbeat that does not come puts the line in doubt', () => {
  const { end, letIn, answers, lines } = givenPage()
  letIn(0)
  const pass = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 200) {
      answers(0)
      vi.advanceTimersByTime(200)
    }
  }
  pass(heartbeatMs)
  end(0).says.beat()
  pass(heartbeatMs)
  end(0).says.beat()
  expect(lines()).toBe(1)
  pass(heartbeatMs + 1_000)
  expect(lines()).toBe(2)
})

test('a broken line is dialled again within a second, then every few', () => {
  const { end, lines, letIn } = givenPage()
  letIn(0)
  end(0).says.ended()
  for (const most of [750, 1_500, 3_000, 3_000]) {
    const before = lines()
    vi.advanceTimersByTime(most)
    expect(lines()).toBe(before + 1)
    end(before).says.ended()
  }
})

test('what was not answered goes again on the new line, with its own id', () => {
  const { end, letIn, room } = givenPage()
  letIn(0)
  void room.send({ type: 'rest' })
  const [, sent] = end(0).heard
  end(0).says.ended()
  vi.advanceTimersByTime(750)
  letIn(1)
  expect(end(1).heard).toEqual(['introduce', sent])
})

test('nobody dials again once the seat is elsewhere, until it is asked for', () => {
  const { end, letIn, lines, link, looksAgain, room } = givenPage()
  letIn(0)
  end(0).says.elsewhere()
  looksAgain()
  vi.advanceTimersByTime(60_000)
  expect(lines()).toBe(1)
  expect(link()).toBe('elsewhere')
  room.takeSeat()
  letIn(1)
  expect(link()).toBe('connected')
})

test('after a return whoever is sure of the time waits before asking, for a thousand may be coming back', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const { end, letIn, answers } = givenPage()
  letIn(0)
  answers(0)
  vi.advanceTimersByTime(1)
  answers(0)
  end(0).says.ended()
  vi.advanceTimersByTime(750)
  letIn(1)
  vi.advanceTimersByTime(1_490)
  expect(end(1).probes).toHaveLength(0)
  vi.advanceTimersByTime(20)
  expect(end(1).probes).toHaveLength(1)
})

test('a page that is put away hangs up, and dials at once when it is back', () => {
  const { end, letIn, lines, looksAgain } = givenPage()
  letIn(0)
  page.dispatchEvent(new Event('pagehide'))
  expect(end(0).heard).toEqual(['introduce', 'close'])
  looksAgain()
  expect(lines()).toBe(2)
})

test('a screen says whether it is heard, and says it again on each new line', () => {
  const { room, end, letIn } = givenPage()
  room.tellSound(true)
  letIn(0)
  room.tellSound(false)
  room.tellSound(true)
  expect(end(0).heard).toEqual(['introduce', 'sound true', 'sound false', 'sound true'])
  end(0).says.ended()
  vi.advanceTimersByTime(5_000)
  letIn(1)
  expect(end(1).heard).toEqual(['introduce', 'sound true'])
})
