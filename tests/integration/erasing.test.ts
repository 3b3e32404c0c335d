/** "Delete me", and rooms that vanish: nothing is left, in memory, on the wire, or as bytes in a file. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { personId } from '../../shared/ids.ts'
import { emptyCard } from '../../shared/card.ts'
import { callHost, callPhone, callScreen } from '../support/caller.ts'
import { twoNodes } from '../support/nodes.ts'
import { redisServer } from '../support/redis.ts'
import { type Running, openRoom, runServer } from '../support/running.ts'
import { filesWith } from '../support/traces.ts'
import { screenSecretOf } from '../../server/secrets.ts'

const device = (name: string): string => `device-secret-of-22-signs-${name}`
const name = 'Zephyrine'
const dayMs = 24 * 60 * 60_000

async function evening() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const phone = await callPhone(server.port, code, device(name))
  const other = await callPhone(server.port, code, device('Bo'))
  await phone.send({ type: 'join', name })
  await other.send({ type: 'join', name: 'Bo' })
  await host.until(({ roster }) => roster?.length === 2)
  const person = personId(host.slices().roster?.find((entry) => entry.name === name)?.id ?? '')
  await host.send({ type: 'describePerson', person, card: { ...emptyCard, organisation: 'Quixotterie', seeks: 'Unmistakablework' } })
  return { server, code, hostSecret, host, phone, other, person }
}

/** They meet, and the next walk to each other is under way. */
async function whileARoundRuns({ server, host }: { readonly server: Running; readonly host: Awaited<ReturnType<typeof callHost>> }) {
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await host.until(({ common }) => common?.schedule[0].kind === 'moving')
  await server.clock.advance(40_000)
  await host.until(({ common }) => common?.schedule[0].kind === 'talking')
}

describe('[P8] delete me', () => {
  it('leaves no byte of what was written in the database or beside it, while the server runs', async () => {
    const { server, host, phone } = await evening()
    await whileARoundRuns({ server, host })
    expect(filesWith(server.dataDir, name)).not.toEqual([])
    expect(await phone.send({ type: 'deleteMe' })).toMatchObject({ ok: true })
    expect([name, 'Quixotterie', 'Unmistakablework'].flatMap((word) => filesWith(server.dataDir, word))).toEqual([])
  })

  it('and what they suggested goes as well, dropped or asked of everybody', async () => {
    const { server, host, phone } = await evening()
    const suggested = ['Vanishedmatter', 'Droppedmatter', 'Askedmatter']
    for (const sv of suggested) await phone.send({ type: 'suggest', text: { sv } })
    await host.until(({ console }) => console?.suggestions.length === suggested.length)
    const [asked, dropped] = host.slices().console?.suggestions ?? []
    await host.send({ type: 'setPrompt', round: 1, prompt: { kind: 'suggested', id: asked?.id ?? 0, isNamed: true } })
    await host.send({ type: 'dropSuggestion', id: asked?.id ?? 0 })
    await host.send({ type: 'dropSuggestion', id: dropped?.id ?? 0 })
    expect(filesWith(server.dataDir, 'Askedmatter')).not.toEqual([])
    await phone.send({ type: 'deleteMe' })
    expect(suggested.flatMap((word) => filesWith(server.dataDir, word))).toEqual([])
    await host.until(({ common }) => common?.prompts[0]?.by === null)
    expect(JSON.stringify(host.slices())).not.toContain('Askedmatter')
  })

  it('takes them out of the round; those who met them have met somebody', async () => {
    const { server, host, phone, other } = await evening()
    await whileARoundRuns({ server, host })
    await phone.send({ type: 'deleteMe' })
    const { you } = await other.until(({ you }) => you?.status === 'takingPart' && you.places[0]?.kind === 'alone')
    expect(you).toMatchObject({ met: [''], places: [{ kind: 'alone', left: [''] }] })
    await host.until(({ roster }) => roster?.length === 1)
    expect(JSON.stringify([other.slices(), host.slices()])).not.toContain(name)
  })

  it('[C5] and where they waited goes as well, the words before those too', async () => {
    const { server, host, phone, other } = await evening()
    await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
    await host.until(({ common }) => common?.schedule[0].kind === 'moving')
    await phone.send({ type: 'beckon', round: 1, where: { sv: 'Vidstolparna' } })
    await other.until(({ you }) => JSON.stringify(you).includes('Vidstolparna'))
    await phone.send({ type: 'arrange', stays: 'no', beckons: true, where: { sv: 'Vidpelarna' } })
    expect(filesWith(server.dataDir, 'Vidpelarna')).not.toEqual([])
    await phone.send({ type: 'deleteMe' })
    expect(['Vidstolparna', 'Vidpelarna'].flatMap((word) => filesWith(server.dataDir, word))).toEqual([])
  })

  it('makes a stranger of the phone, who may come in anew', async () => {
    const { host, phone } = await evening()
    await phone.send({ type: 'deleteMe' })
    await phone.until(({ you }) => you?.status === 'outside')
    await phone.send({ type: 'join', name: 'Nova' })
    const { roster } = await host.until(({ roster }) => roster?.some((entry) => entry.name === 'Nova') === true)
    expect(roster).toHaveLength(2)
  })

  it('takes along what was asked of them, and what they asked', async () => {
    const { host, phone, other } = await evening()
    await other.send({ type: 'notWith', name })
    await phone.send({ type: 'cameWith', name: 'Bo' })
    await host.until(({ console }) => console?.wishes.length === 2)
    await phone.send({ type: 'deleteMe' })
    await host.until(({ console }) => console?.wishes.length === 0)
    expect(other.slices().you).toMatchObject({ wishes: [] })
  })

  it('takes along what they told the host, and what was told of them, to the last byte', async () => {
    const { server, host, phone, other } = await evening()
    await phone.send({ type: 'tellHost', whom: 'Bo', words: { sv: 'Frightfully close' }, neverAgain: true })
    await other.send({ type: 'tellHost', whom: name, words: { en: 'Terriblyloud' }, neverAgain: false })
    await host.until(({ console }) => console?.reports.latest.length === 2)
    await phone.send({ type: 'deleteMe' })
    await host.until(({ console }) => console?.reports.latest.length === 0)
    expect(['Frightfully', 'Terriblyloud'].flatMap((word) => filesWith(server.dataDir, word))).toEqual([])
  })

  it('works in a closed room, and holds after a restart', async () => {
    const { server, code, hostSecret, host, phone } = await evening()
    await host.send({ type: 'close' })
    expect(await phone.send({ type: 'deleteMe' })).toMatchObject({ ok: true })
    const again = await server.restart()
    const back = await callHost(again.port, code, hostSecret)
    expect(JSON.stringify(back.slices())).not.toContain(name)
    expect(filesWith(server.dataDir, name)).toEqual([])
  })

  it('is for people: who is nobody here yet can ask for nothing', async () => {
    const { server, code } = await evening()
    const stranger = await callPhone(server.port, code, device('Stranger'))
    expect(await stranger.send({ type: 'deleteMe' })).toEqual({ ok: false, reason: 'unknownPerson' })
  })

  it('may be done by the host for whoever is no longer in the room, and who was removed stays out', async () => {
    const { server, code, host, phone, person } = await evening()
    expect(await host.send({ type: 'erasePerson', person })).toEqual({ ok: false, reason: 'stale' })
    await host.send({ type: 'removePerson', person })
    expect(await host.send({ type: 'erasePerson', person })).toMatchObject({ ok: true })
    expect(filesWith(server.dataDir, name)).toEqual([])
    expect(host.slices().console?.undoable).toBeNull()
    expect(await phone.send({ type: 'join', name: 'Again' })).toEqual({ ok: false, reason: 'removed' })
    const later = await callPhone(server.port, code, device(name))
    expect(later.slices().you).toEqual({ status: 'removed', name: '', met: [] })
  })

  it.skipIf(redisServer === null)('leaves Redis and its file too, and reaches the other node', async () => {
    const { redis, nodes } = await twoNodes()
    const [here, there] = nodes
    const { code, hostSecret } = await openRoom(here)
    const host = await callHost(there.port, code, hostSecret)
    const phone = await callPhone(here.port, code, device(name))
    await phone.send({ type: 'join', name })
    await host.until(({ roster }) => roster?.[0]?.name === name)
    expect(filesWith(redis.dir, name)).not.toEqual([])
    expect(await phone.send({ type: 'deleteMe' })).toMatchObject({ ok: true })
    await host.until(({ roster }) => roster?.length === 0)
    expect(JSON.stringify(host.slices())).not.toContain(name)
    await expect.poll(() => filesWith(redis.dir, name), { timeout: 15_000 }).toEqual([])
  })
})

describe('a room that is erased', () => {
  const ask = (port: number, code: string, secret: string) =>
    fetch(`http://127.0.0.1:${port}/api/rooms/${code}`, { method: 'DELETE', headers: { authorization: `Bearer ${secret}` } })

  it('by its host is gone with all that was in it, and everybody is hung up on', async () => {
    const { server, code, hostSecret, phone, host } = await evening()
    const gone = Promise.all([phone, host].map(({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve))))
    expect((await ask(server.port, code, hostSecret)).status).toBe(204)
    await gone
    for (const secret of [device(name), device('Stranger')]) {
      await expect(callPhone(server.port, code, secret)).rejects.toMatchObject({ reason: 'unknownRoom' })
    }
    await expect(callHost(server.port, code, hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
    expect([name, 'Tisdagsmingel', code].flatMap((word) => filesWith(server.dataDir, word))).toEqual([])
  })

  it('is so at nobody else’s word', async () => {
    const { server, code, hostSecret } = await evening()
    const other = await openRoom(server)
    const wrong = ['', device(name), screenSecretOf(hostSecret), other.hostSecret]
    expect(await Promise.all(wrong.map(async (secret) => (await ask(server.port, code, secret)).status))).toEqual([404, 404, 404, 404])
    expect((await callHost(server.port, code, hostSecret)).slices().roster).toHaveLength(2)
  })

  it.skipIf(redisServer === null)('is gone at the other node, and from Redis and its file', async () => {
    const { redis, nodes } = await twoNodes()
    const [here, there] = nodes
    const { code, hostSecret } = await openRoom(here, { title: 'Vanishingly' })
    const phone = await callPhone(there.port, code, device(name))
    await phone.send({ type: 'join', name })
    const gone = new Promise((resolve) => phone.socket.once('disconnect', resolve))
    expect((await ask(here.port, code, hostSecret)).status).toBe(204)
    await gone
    await expect(callPhone(there.port, code, device(name))).rejects.toMatchObject({ reason: 'unknownRoom' })
    await expect.poll(() => [name, 'Vanishingly'].flatMap((word) => filesWith(redis.dir, word)), { timeout: 15_000 }).toEqual([])
  })
})

describe('a room whose time is up', () => {
  it('vanishes 30 days after its last command, and is then one that never was', async () => {
    const { server, code, hostSecret, host } = await evening()
    await server.clock.advance(20 * dayMs)
    await host.send({ type: 'retitle', title: 'Once more' })
    await server.clock.advance(29 * dayMs)
    await callPhone(server.port, code, device(name))
    await server.clock.advance(2 * dayMs)
    for (const secret of [device(name), device('Stranger')]) {
      await expect(callPhone(server.port, code, secret)).rejects.toMatchObject({ reason: 'unknownRoom' })
    }
    await expect(callScreen(server.port, code, screenSecretOf(hostSecret))).rejects.toMatchObject({ reason: 'unknownRoom' })
    expect(filesWith(server.dataDir, name)).toEqual([])
  }, 60_000)

  it('vanishes as the server starts, before it would go on', async () => {
    const { server, code, host, hostSecret } = await evening()
    await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
    await server.stop()
    await server.clock.advance(31 * dayMs)
    const again = await server.restart()
    onTestFinished(again.stop)
    expect(again.klapp.wokenRooms).toBe(0)
    await expect(callHost(again.port, code, hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
  })

  it('stays as long as it takes somebody to open another', async () => {
    const { server, code, hostSecret } = await evening()
    await server.clock.advance(30 * dayMs)
    expect((await callHost(server.port, code, hostSecret)).slices().roster).toHaveLength(2)
  })
})
