import { io } from 'socket.io-client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { checkLine, type ProbeReply } from '../../shared/protocol.ts'
import { callHost, callScreen } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'

describe('what the console knows of the screens', () => {
  it('says how many there are, and how many will be heard', async () => {
    const server = await runServer()
    const { code, hostSecret } = await openRoom(server)
    const host = await callHost(server.port, code, hostSecret)
    const screensBecome = (count: number, withSound: number) =>
      host.until(({ console }) => console?.screens.count === count && console.screens.withSound === withSound)
    const screens = [
      await callScreen(server.port, code, screenSecretOf(hostSecret)),
      await callScreen(server.port, code, screenSecretOf(hostSecret)),
    ]
    await screensBecome(2, 0)
    const seqBefore = host.received.at(-1)?.seq

    screens[0]?.socket.emit('sound', true)
    await screensBecome(2, 1)
    screens[1]?.socket.emit('sound', 'very loud')
    screens[1]?.socket.emit('sound', true)
    await screensBecome(2, 2)
    screens[1]?.socket.emit('sound', false)
    await screensBecome(2, 1)
    screens[0]?.hangUp()
    await screensBecome(1, 0)
    expect(host.received.at(-1)?.seq).toBe(seqBefore)
  })

  it('a console can not say it for a screen', async () => {
    const server = await runServer()
    const { code, hostSecret } = await openRoom(server)
    const host = await callHost(server.port, code, hostSecret)
    await callScreen(server.port, code, screenSecretOf(hostSecret))
    host.socket.emit('sound', true)
    const { console } = await host.until((slices) => slices.console?.screens.count === 1)
    expect(console?.screens.withSound).toBe(0)
  })
})

describe('the line of the check page', () => {
  it('tells the time to whoever asks, without a room', async () => {
    const server = await runServer()
    const reply: ProbeReply = await openCheckLine(server.port).emitWithAck('probe')
    expect(reply.receivedAt).toBe(server.clock.now())
  })

  it('is hung up on once it must have been forgotten', async () => {
    const server = await runServer()
    const line = openCheckLine(server.port)
    await line.emitWithAck('probe')
    const gone = new Promise((resolve) => line.on('disconnect', resolve))
    await server.clock.advance(10 * 60_000)
    expect(await gone).toBe('io server disconnect')
  })
})

function openCheckLine(port: number) {
  const line = io(`http://127.0.0.1:${port}${checkLine}`, { transports: ['websocket'], forceNew: true, reconnection: false })
  onTestFinished(() => {
    line.disconnect()
  })
  return line
}
