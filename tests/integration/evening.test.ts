import { describe, expect, it } from 'vitest'
import { protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { type Caller, call, callHost, callPhone, callScreen } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'

type Phone = Caller<PhoneSlices>

const deviceSecret = (name: string): string => `device-secret-of-22-signs-${encodeURIComponent(name)}`
const stage = (slices: Partial<PhoneSlices>): string => {
  const [now] = slices.common?.schedule ?? []
  return now === undefined ? 'nothing' : now.kind
}
const place = (phone: Phone, round: number) => {
  const { you } = phone.slices()
  return you !== undefined && 'places' in you ? you.places.find((known) => known.round === round) : undefined
}
const partners = (phone: Phone, round: number): readonly string[] => {
  const known = place(phone, round)
  return known?.kind === 'pairing' ? known.partners : []
}

async function joined(port: number, code: string, name: string): Promise<Phone> {
  const phone = await callPhone(port, code, deviceSecret(name))
  expect(await phone.send({ type: 'join', name })).toMatchObject({ ok: true })
  await phone.until(({ you }) => you?.status === 'takingPart')
  return phone
}

async function eveningWith(...names: readonly string[]) {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const phones: Phone[] = []
  for (const name of names) phones.push(await joined(server.port, code, name))
  const start = async (): Promise<void> => {
    expect(await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })).toMatchObject({ ok: true })
    await Promise.all(phones.map((phone) => phone.until((slices) => stage(slices) === 'moving')))
  }
  return { server, code, hostSecret, host, phones, start }
}

describe('an evening over real sockets', () => {
  it('goes from joining to moving to talking to the next partner', async () => {
    const { server, phones, start } = await eveningWith('Amina', 'Björn', 'Chidi', 'Dana')
    await start()
    const first = phones.map((phone) => partners(phone, 1))
    expect(first.every((names) => names.length === 1)).toBe(true)
    await server.clock.advance(30_000)
    await Promise.all(phones.map((phone) => phone.until((slices) => stage(slices) === 'talking')))
    await Promise.all(phones.map((phone) => phone.until(() => partners(phone, 2).length === 1)))
    await server.clock.advance(120_000)
    await Promise.all(phones.map((phone) => phone.until((slices) => stage(slices) === 'moving' && slices.common?.rounds.number === 2)))
    phones.forEach((phone, index) => expect(partners(phone, 2)).not.toEqual(first[index]))
  })

  it('both partners see the same spot', async () => {
    const { phones, start } = await eveningWith('Amina', 'Björn', 'Chidi', 'Dana')
    await start()
    const spots = phones.flatMap((phone) => {
      const known = place(phone, 1)
      return known?.kind === 'pairing' && known.spot !== null ? [known.spot] : []
    })
    expect(spots.toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2])
  })

  it('survives a restart in the middle of a talk: the same partner, the right time left', async () => {
    const { server, code, hostSecret, phones, start } = await eveningWith('Amina', 'Björn', 'Chidi', 'Dana')
    await start()
    await server.clock.advance(30_000 + 40_000)
    await phones[0]?.until((slices) => stage(slices) === 'talking')
    const before = phones.map((phone) => partners(phone, 1))
    const endsAt = phones[0]?.slices().common?.schedule[0]
    const again = await server.restart()
    const back = await Promise.all(['Amina', 'Björn', 'Chidi', 'Dana'].map((name) => callPhone(again.port, code, deviceSecret(name))))
    expect(back.map((phone) => partners(phone, 1))).toEqual(before)
    expect(back[0]?.slices().common?.schedule[0]).toEqual(endsAt)
    await again.clock.advance(80_000)
    await back[0]?.until((slices) => stage(slices) === 'moving')
    await expect(callHost(again.port, code, hostSecret)).resolves.toBeDefined()
  })

  it('a reload is the same person in the same place; the older page is told that the seat is taken', async () => {
    const { server, code, phones, start } = await eveningWith('Amina', 'Björn')
    await start()
    const told = new Promise<void>((resolve) => phones[0]?.socket.once('elsewhere', () => resolve()))
    const again = await callPhone(server.port, code, deviceSecret('Amina'))
    await told
    expect(partners(again, 1)).toEqual(['Björn'])
  })

  it('a command sent twice with one id happens once', async () => {
    const { host } = await eveningWith('Amina', 'Björn')
    const first = await host.send({ type: 'addPerson', name: 'Chidi' }, 'one-and-the-same-command')
    const second = await host.send({ type: 'addPerson', name: 'Chidi' }, 'one-and-the-same-command')
    expect(second).toEqual(first)
    await host.until(({ roster }) => roster?.length === 3)
    expect(host.slices().roster).toHaveLength(3)
  })

  it('somebody asleep stays matched', async () => {
    const { server, phones, start } = await eveningWith('Amina', 'Björn')
    await start()
    phones[0]?.hangUp()
    await server.clock.advance(30_000)
    await phones[1]?.until((slices) => stage(slices) === 'talking')
    expect(phones[1] && partners(phones[1], 1)).toEqual(['Amina'])
  })

  it('the screen shows who stands where, in the order of names', async () => {
    const { server, code, hostSecret, start } = await eveningWith('Åsa', 'Björn', 'Amina', 'Öystein')
    const screen = await callScreen(server.port, code, screenSecretOf(hostSecret))
    expect(screen.slices().names).toEqual(['Åsa', 'Björn', 'Amina', 'Öystein'])
    await start()
    await screen.until(({ boards }) => boards?.length === 1)
    expect(screen.slices().boards?.[0]?.entries.map(({ name }) => name)).toEqual(['Amina', 'Björn', 'Åsa', 'Öystein'])
  })

  it('a host-written question reaches every phone at once', async () => {
    const { host, phones, start } = await eveningWith('Amina', 'Björn')
    await start()
    const text = { sv: 'Vad gör dig glad?' }
    expect(await host.send({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text } })).toMatchObject({ ok: true })
    await phones[0]?.until(({ common }) => common?.prompts[0]?.text.sv === text.sv)
  })
})

describe('bad input', () => {
  it('an unknown code, a wrong secret and an old page each get their reason', async () => {
    const { server, code } = await eveningWith()
    const refused = (hello: Record<string, unknown>) => call(server.port, hello).then(() => 'welcome', (error: { reason: string }) => error.reason)
    const hello = { protocol: protocolVersion, code, as: 'participant', secret: deviceSecret('x') }
    expect(await refused({ ...hello, code: 'ZZZZZZ' })).toBe('unknownRoom')
    expect(await refused({ ...hello, as: 'host' })).toBe('unknownRoom')
    expect(await refused({ ...hello, as: 'screen' })).toBe('unknownRoom')
    expect(await refused({ ...hello, protocol: 0 })).toBe('oldPage')
    expect(await refused({ protocol: 0, whoever: 'wrote this' })).toBe('oldPage')
    expect(await refused({ nonsense: true })).toBe('malformed')
  })

  it('a stranger finds no closed room; somebody who was there is told that it is closed', async () => {
    const { server, code, host, phones } = await eveningWith('Amina')
    await host.send({ type: 'close' })
    await phones[0]?.until((slices) => stage(slices) === 'closed')
    await expect(callPhone(server.port, code, deviceSecret('Stranger'))).rejects.toMatchObject({ reason: 'unknownRoom' })
    const back = await callPhone(server.port, code, deviceSecret('Amina'))
    expect(stage(back.slices())).toBe('closed')
  })

  it('malformed payloads of every kind are answered, and the room goes on', async () => {
    const { phones } = await eveningWith('Amina')
    const phone = phones[0]
    if (phone === undefined) throw new Error('No phone.')
    const nonsense: readonly unknown[] = [null, 7, 'start', [], {}, { id: 1 }, { id: 'x', command: null }, { id: 'long-enough-an-id', command: { type: 'join' } },
      { id: 'long-enough-an-id', command: { type: 'join', name: 'x'.repeat(9_000) } }, { id: 'long-enough-an-id', command: { type: 'start', round: Number.NaN } }]
    for (const message of nonsense) expect(await phone.sendRaw(message)).toEqual({ ok: false, reason: 'malformed' })
    phone.socket.emit('command')
    phone.socket.emit('probe')
    phone.socket.emit('nothing we know', 1, 2, 3)
    expect(await phone.send({ type: 'rest' })).toMatchObject({ ok: true })
  })

  it('a participant can do nothing of a host’s, and a screen nothing at all', async () => {
    const { server, code, hostSecret, phones } = await eveningWith('Amina', 'Björn')
    const screen = await callScreen(server.port, code, screenSecretOf(hostSecret))
    expect(await phones[0]?.send({ type: 'start', round: 1, plan: { kind: 'open' } })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await phones[0]?.send({ type: 'close' })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await screen.send({ type: 'close' })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await screen.send({ type: 'join', name: 'Screen' })).toEqual({ ok: false, reason: 'notAllowed' })
  })

  it('names: empty, too long, invisible, and the same twice', async () => {
    const { server, code } = await eveningWith('Amina')
    const phone = await callPhone(server.port, code, deviceSecret('other'))
    expect(await phone.send({ type: 'join', name: '  \u200b\u202e ' })).toEqual({ ok: false, reason: 'nameEmpty' })
    expect(await phone.send({ type: 'join', name: 'x'.repeat(200) })).toEqual({ ok: false, reason: 'nameTooLong' })
    expect(await phone.send({ type: 'join', name: ' ami\u202ena ' })).toMatchObject({ ok: true })
    await phone.until(({ you }) => you?.status === 'takingPart')
    expect(phone.slices().you).toMatchObject({ name: 'amina (2)' })
  })

  it('a stale command changes nothing', async () => {
    const { host, start } = await eveningWith('Amina', 'Björn')
    await start()
    expect(await host.send({ type: 'clapNow', round: 7 })).toEqual({ ok: false, reason: 'stale' })
  })
})
