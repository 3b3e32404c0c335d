/** What people take home, over real sockets: the evening, the day after, and what no line may carry. */
import { describe, expect, it } from 'vitest'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { type Caller, callHost, callPhone, callScreen } from '../support/caller.ts'
import { twoNodes } from '../support/nodes.ts'
import { redisServer } from '../support/redis.ts'
import { openRoom, runServer } from '../support/running.ts'
import { filesWith } from '../support/traces.ts'
import { screenSecretOf } from '../../server/secrets.ts'

type Phone = Caller<PhoneSlices>
const device = (name: string): string => `device-secret-of-22-signs-${name}`
const secretWords = { phone: '070 555 00 01', other: 'Hiddenaddress' }

/** Ada and Bo have talked; Cy came too late for that. */
async function afterTheTalk() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const screen = await callScreen(server.port, code, screenSecretOf(hostSecret))
  const phones = { ada: await callPhone(server.port, code, device('Ada')), bo: await callPhone(server.port, code, device('Bo')) }
  await phones.ada.send({ type: 'join', name: 'Ada' })
  await phones.bo.send({ type: 'join', name: 'Bo' })
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
  await host.until(({ common }) => common?.schedule[0].kind === 'moving')
  await server.clock.advance(200_000)
  await host.until(({ common }) => common?.schedule[0].kind === 'gathering')
  const cy = await callPhone(server.port, code, device('Cy'))
  await cy.send({ type: 'join', name: 'Cy' })
  await Promise.all([phones.ada, phones.bo].map((phone) => phone.until(({ takeHome }) => takeHome?.kind === 'open')))
  return { server, code, hostSecret, host, screen, cy, ...phones }
}

const metOn = (phone: Phone, name: string) => {
  const { takeHome } = phone.slices()
  const found = takeHome?.kind === 'open' ? takeHome.people.find((person) => person.name === name) : undefined
  if (found === undefined) throw new Error(`${name} is not on the page.`)
  return found
}
const bytesOf = ({ received }: { readonly received: readonly unknown[] }): string => JSON.stringify(received)

type Lines = { readonly host: Caller<HostSlices>; readonly everyone: readonly Phone[] }

/** Everything asked before has reached every line by then. */
async function settled({ host, everyone }: Lines, title: string): Promise<void> {
  await host.send({ type: 'retitle', title })
  await Promise.all(everyone.map((phone) => phone.until(({ common }) => common?.title === title)))
}

describe('[K1] a card', () => {
  it.skipIf(redisServer === null)('that its owner and a host write at once, at two nodes, keeps what each wrote', async () => {
    const { nodes } = await twoNodes()
    const [here, there] = nodes
    const { code, hostSecret } = await openRoom(here)
    const host = await callHost(here.port, code, hostSecret)
    const ada = await callPhone(there.port, code, device('Ada'))
    await ada.send({ type: 'join', name: 'Ada' })
    const { roster } = await host.until(({ roster: known }) => known?.length === 1)
    const person = roster?.[0]?.id ?? fail()
    const lines = [{ does: 'Snickare' }, { seeks: 'En lokal' }, { offers: 'Bokföring' }] as const
    const told = [{ organisation: 'ICA' }, { languages: ['sv', 'fi'] }, { categories: ['IT', ''] }] as const
    const replies = await Promise.all([...lines.map((card) => ada.send({ type: 'describeMe', card })), ...told.map((card) => host.send({ type: 'describePerson', person, card }))])
    expect(replies.every(({ ok }) => ok)).toBe(true)
    const whole = Object.assign({}, ...lines, ...told)
    const holdsAll = (card: unknown): boolean => Object.entries(whole).every(([line, text]) => JSON.stringify(Object(card)[line]) === JSON.stringify(text))
    await ada.until(({ mine }) => holdsAll(mine?.card))
    await host.until(({ roster: known }) => holdsAll(known?.[0]?.card))
  })
})

describe('[K5] how one can be reached', () => {
  it('is on no line but that of whom both said yes with, and a lone yes changes nothing on any other', async () => {
    const { host, screen, ada, bo, cy } = await afterTheTalk()
    await bo.send({ type: 'giveContact', contact: secretWords })
    await settled({ host, everyone: [ada, bo, cy] }, 'Before')
    const before = [ada.received.length, cy.received.length, screen.received.length, host.received.length]
    await bo.send({ type: 'keepInTouch', person: metOn(bo, 'Ada').id, isWanted: true })
    await bo.send({ type: 'noteDown', about: metOn(bo, 'Ada').id, text: 'Privatenote' })
    await settled({ host, everyone: [ada, bo, cy] }, 'After')
    const since = [ada, cy, screen, host].flatMap(({ received }, index) => received.slice(before[index]).flatMap(({ slices }) => Object.keys(slices)))
    expect([...new Set(since)]).toEqual(['common'])
    for (const line of [ada, cy, screen, host]) expect(bytesOf(line)).not.toMatch(/Hiddenaddress|Privatenote|555/)
    await ada.send({ type: 'keepInTouch', person: metOn(ada, 'Bo').id, isWanted: true })
    await ada.until(() => metOn(ada, 'Bo').contact?.other === secretWords.other)
    for (const line of [cy, screen, host]) expect(bytesOf(line)).not.toMatch(/Hiddenaddress|Privatenote|555/)
  })

  it('can be taken back the day after, in a closed room, on a server that was started anew', async () => {
    const { server, code, host, ada, bo } = await afterTheTalk()
    await bo.send({ type: 'giveContact', contact: secretWords })
    await bo.send({ type: 'keepInTouch', person: metOn(bo, 'Ada').id, isWanted: true })
    await ada.send({ type: 'keepInTouch', person: metOn(ada, 'Bo').id, isWanted: true })
    await ada.until(() => metOn(ada, 'Bo').contact !== null)
    await host.send({ type: 'close' })
    const again = await server.restart()
    await again.clock.advance(24 * 60 * 60_000)
    const next = await callPhone(again.port, code, device('Ada'))
    const back = await callPhone(again.port, code, device('Bo'))
    expect(metOn(next, 'Bo').contact).toMatchObject(secretWords)
    await back.send({ type: 'keepInTouch', person: metOn(back, 'Ada').id, isWanted: false })
    await next.until(() => metOn(next, 'Bo').contact === null)
    expect(await back.send({ type: 'noteDown', about: metOn(back, 'Ada').id, text: 'Ring på måndag' })).toMatchObject({ ok: true })
  })
})

describe('[K6] whom one has not met', () => {
  it('one can ask nothing of, and whoever is nobody here can ask nothing at all', async () => {
    const { server, code, ada, bo, cy } = await afterTheTalk()
    const { id } = metOn(ada, 'Bo')
    const asked = [
      { type: 'keepInTouch', person: id, isWanted: true },
      { type: 'noteDown', about: id, text: 'x' },
      { type: 'proposeCommon', person: id, words: 'x', insteadOf: '' },
      { type: 'agreeCommon', person: id, words: 'x', isAgreed: true },
    ] as const
    for (const phone of [cy, bo]) expect(await Promise.all(asked.map((command) => phone.send(command)))).toEqual(asked.map(() => ({ ok: false, reason: 'unknownPerson' })))
    const stranger = await callPhone(server.port, code, device('Stranger'))
    expect(await stranger.send({ type: 'describeMe', card: { seeks: 'x' } })).toEqual({ ok: false, reason: 'unknownPerson' })
    expect(stranger.slices()).toMatchObject({ mine: null, takeHome: { kind: 'later' } })
  })
})

describe('[K9] the board', () => {
  it('tells nobody’s name but to whom they answered, and no contact before both agree', async () => {
    const { host, screen, ada, bo, cy } = await afterTheTalk()
    await cy.send({ type: 'describeMe', card: { seeks: 'Unmistakableneed' } })
    await cy.send({ type: 'giveContact', contact: secretWords })
    await cy.send({ type: 'putOnBoard', kind: 'seeks', isOn: true })
    await host.send({ type: 'configure', settings: { hasBoard: true } })
    const { needs } = await ada.until(({ needs }) => needs?.seeks.length === 1)
    await ada.send({ type: 'answerEntry', entry: needs?.seeks[0]?.id ?? fail(), isWilling: true })
    const { takeHome } = await cy.until(({ takeHome }) => takeHome?.kind === 'open' && takeHome.answers.length === 1)
    const answer = (takeHome?.kind === 'open' ? takeHome.answers[0] : undefined) ?? fail()
    expect(answer).toMatchObject({ name: 'Ada', kind: 'seeks' })
    await settled({ host, everyone: [ada, bo, cy] }, 'Before')
    expect(bytesOf(ada)).not.toMatch(/"Cy"|Hiddenaddress/)
    expect(bytesOf(screen)).not.toContain('Hiddenaddress')
    await cy.send({ type: 'settleAnswer', entry: answer.entry, by: answer.by, isWanted: true })
    await ada.until(({ takeHome: page }) => page?.kind === 'open' && page.people.length === 2)
    expect(metOn(ada, 'Cy')).toMatchObject({ by: 'board', contact: secretWords })
    expect(bytesOf(bo)).not.toMatch(/"Cy"|Hiddenaddress/)
  })
})

describe('[K13] delete me', () => {
  const words = ['Hiddenaddress', 'Ownnote', 'Othersnote', 'Sharedwords', 'Unmistakableneed', 'Carpentress']

  async function written({ ada, bo }: { readonly ada: Phone; readonly bo: Phone }): Promise<void> {
    await ada.send({ type: 'giveContact', contact: secretWords })
    await ada.send({ type: 'describeMe', card: { seeks: 'Unmistakableneed', does: 'Carpentress' } })
    await ada.send({ type: 'noteDown', about: metOn(ada, 'Bo').id, text: 'Ownnote' })
    await bo.send({ type: 'noteDown', about: metOn(bo, 'Ada').id, text: 'Othersnote' })
    await ada.send({ type: 'proposeCommon', person: metOn(ada, 'Bo').id, words: 'Sharedwords', insteadOf: '' })
    await bo.send({ type: 'agreeCommon', person: metOn(bo, 'Ada').id, words: 'Sharedwords', isAgreed: true })
    for (const [phone, name] of [[ada, 'Bo'], [bo, 'Ada']] as const) await phone.send({ type: 'keepInTouch', person: metOn(phone, name).id, isWanted: true })
  }

  it('leaves no byte of it in the database or on any page', async () => {
    const { server, code, screen, host, ada, bo } = await afterTheTalk()
    await written({ ada, bo })
    await screen.until(({ wall }) => wall?.[0] === 'Sharedwords')
    await bo.until(() => metOn(bo, 'Ada').contact !== null)
    expect(words.filter((word) => filesWith(server.dataDir, word).length === 0)).toEqual([])
    expect(await ada.send({ type: 'deleteMe' })).toMatchObject({ ok: true })
    expect(words.flatMap((word) => filesWith(server.dataDir, word))).toEqual([])
    await bo.until(({ takeHome }) => takeHome?.kind === 'open' && takeHome.people.length === 0)
    await screen.until(({ wall }) => wall?.length === 0)
    const left = JSON.stringify([bo.slices(), host.slices(), screen.slices()])
    expect(words.filter((word) => left.includes(word))).toEqual([])
    const again = await server.restart()
    expect(words.filter((word) => filesWith(again.dataDir, word).length > 0)).toEqual([])
    expect((await callPhone(again.port, code, device('Bo'))).slices().takeHome).toEqual({ kind: 'open', people: [], answers: [] })
  })

  it.skipIf(redisServer === null)('goes from both nodes and from Redis, where pages of two nodes see each other', async () => {
    const { redis, nodes } = await twoNodes()
    const [here, there] = nodes
    const { code, hostSecret } = await openRoom(here)
    const host = await callHost(here.port, code, hostSecret)
    const ada = await callPhone(here.port, code, device('Ada'))
    const bo = await callPhone(there.port, code, device('Bo'))
    await ada.send({ type: 'join', name: 'Ada' })
    await bo.send({ type: 'join', name: 'Bo' })
    await host.until(({ roster }) => roster?.length === 2)
    // Brought together by the board: no clock need pass.
    await ada.send({ type: 'describeMe', card: { seeks: 'Unmistakableneed' } })
    await ada.send({ type: 'giveContact', contact: secretWords })
    await ada.send({ type: 'putOnBoard', kind: 'seeks', isOn: true })
    await host.send({ type: 'configure', settings: { hasBoard: true } })
    const { needs } = await bo.until(({ needs: board }) => board?.seeks.length === 1)
    await bo.send({ type: 'answerEntry', entry: needs?.seeks[0]?.id ?? fail(), isWilling: true })
    const { takeHome } = await ada.until(({ takeHome: page }) => page?.kind === 'open' && page.answers.length === 1)
    const answer = (takeHome?.kind === 'open' ? takeHome.answers[0] : undefined) ?? fail()
    await ada.send({ type: 'settleAnswer', entry: answer.entry, by: answer.by, isWanted: true })
    await bo.until(({ takeHome: page }) => page?.kind === 'open' && page.people[0]?.contact?.other === secretWords.other)
    await ada.send({ type: 'deleteMe' })
    await bo.until(({ takeHome: page }) => page?.kind === 'open' && page.people.length === 0)
    await expect.poll(() => ['Hiddenaddress', 'Unmistakableneed'].flatMap((word) => filesWith(redis.dir, word)), { timeout: 15_000 }).toEqual([])
  })
})

describe('[K12] what a host takes along', () => {
  it('has names, figures and what stands for all to read, and nothing of anybody’s own', async () => {
    const { server, code, hostSecret, host, ada, bo } = await afterTheTalk()
    await ada.send({ type: 'rename', name: '=1+1 "Å", B' })
    await ada.send({ type: 'giveContact', contact: secretWords })
    await ada.send({ type: 'describeMe', card: { seeks: '@home, help', offers: 'Offboard' } })
    await ada.send({ type: 'putOnBoard', kind: 'seeks', isOn: true })
    await bo.send({ type: 'noteDown', about: metOn(bo, '=1+1 "Å", B').id, text: 'Privatenote' })
    await bo.send({ type: 'keepInTouch', person: metOn(bo, '=1+1 "Å", B').id, isWanted: true })
    await host.until(({ evening }) => evening?.needs.open === 1)
    expect(host.slices().evening).toEqual({
      people: [
        { name: '=1+1 "Å", B', met: 1, hasMetFew: false },
        { name: 'Bo', met: 1, hasMetFew: false },
        { name: 'Cy', met: 0, hasMetFew: true },
      ],
      rounds: 1,
      conversations: 1,
      needs: { answered: 0, open: 1 },
    })
    const ask = async (path: string, secret = hostSecret) => fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}/${path}`, { headers: { authorization: `Bearer ${secret}` } })
    const people = await ask('people.csv?lang=en')
    expect(people.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(people.headers.get('content-disposition')).toBe(`attachment; filename=klapp-${code}-people.csv`)
    const bytes = Buffer.from(await people.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8', 3)).toBe('"Name","People talked with"\r\n"\'=1+1 ""Å"", B",1\r\n"Bo",1\r\n"Cy",0\r\n')
    expect(await (await ask('needs.csv')).text()).toContain('"Söker";"\'@home, help";"Nej"\r\n')
    const json: unknown = await (await ask('evening.json')).json()
    expect(json).toMatchObject({ klapp: 'evening', code, rounds: 1, onBoard: [{ kind: 'seeks', text: '@home, help', isAnswered: false }], inCommon: [] })
    const all = [bytes.toString(), JSON.stringify(json), await (await ask('needs.csv')).text(), await (await ask('log')).text()].join('')
    expect(all).not.toMatch(/Hiddenaddress|555|Privatenote|Offboard|isWanted|keepInTouch/)
    const paths = ['people.csv', 'needs.csv', 'evening.json']
    const refused = await Promise.all(paths.flatMap((path) => [device('Ada'), screenSecretOf(hostSecret)].map(async (secret) => (await ask(path, secret)).status)))
    expect(refused).toEqual([404, 404, 404, 404, 404, 404])
  })
})

const fail = (): never => {
  throw new Error('It is not there.')
}
