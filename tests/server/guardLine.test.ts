import { EventEmitter } from 'node:events'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { guardLine } from '../../server/web/guardLine.ts'

/** As Engine.IO tells of a line: a packet was made for it, the line took all that waited. */
function givenLine() {
  let now = 0
  const socket = new Socket()
  const line = Object.assign(new EventEmitter(), { request: { socket } })
  guardLine(line, () => now)
  return { line, isCut: () => socket.destroyed, pass: (ms: number) => (now += ms) }
}

it('what an end does not read waits up to a limit, then the line is cut', () => {
  const { line, isCut } = givenLine()
  for (let packet = 0; packet < 256; packet += 1) line.emit('packetCreate', { data: 'view' })
  expect(isCut()).toBe(false)
  line.emit('packetCreate', { data: 'view' })
  expect(isCut()).toBe(true)
})

it('a few large ones are as much', () => {
  const { line, isCut } = givenLine()
  const roster = 'x'.repeat(1_000_000)
  for (let packet = 0; packet < 8; packet += 1) line.emit('packetCreate', { data: roster })
  expect(isCut()).toBe(false)
  line.emit('packetCreate', { data: roster })
  expect(isCut()).toBe(true)
})

it('an end that reads may be sent any number', () => {
  const { line, isCut } = givenLine()
  for (let packet = 0; packet < 10_000; packet += 1) {
    line.emit('packetCreate', { data: 'x'.repeat(1_000) })
    if (packet % 100 === 0) line.emit('flush')
  }
  expect(isCut()).toBe(false)
})

it('an end may say two hundred things at once and fifty a second, and no more', () => {
  const { line, isCut, pass } = givenLine()
  const say = (times: number): void => {
    for (let time = 0; time < times; time += 1) line.emit('packet')
  }
  say(200)
  pass(1_000)
  say(50)
  expect(isCut()).toBe(false)
  say(1)
  expect(isCut()).toBe(true)
})
