import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { type Host, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { type Wanted, faultsIn, nameLeast } from '../support/projector.ts'
import { openBrowser, projectorSize, visit } from '../support/visitors.ts'

const sizes = [{ width: 1280, height: 720 }, { width: 1024, height: 768 }, { width: 1920, height: 1080 }, { width: 3840, height: 2160 }] as const
const languages = ['sv', 'en'] as const
const themes = ['light', 'dark'] as const

/** Of thirty signs, with and without places to break them. */
const longNames = ['Maximiliana von Hohenlohe-Lång', 'Wilhelminacharlottawennerström', 'Anna-Karin Beatrice Cederschiö']
const shortNames = ['Amina', 'Björn', 'Chidi', 'Dana', 'Elsa', 'Farid', 'Gunnar', 'Hanna', 'Ida', 'Jonas', 'Karin', 'Leyla', 'Åsa']
const longTitle = 'Nätverksträff för nyföretagare i Sörmland och Östergötland!!'
const longQuestion = {
  sv: 'Vad är det mest oväntade som en kollega, en kund eller en granne har lärt dig de senaste tio åren, och hur har du haft nytta av det sedan dess, på jobbet eller hemma, när något blev svårare än väntat?',
  en: 'What is the most unexpected thing that a colleague, a customer or a neighbour has taught you these last ten years, and how have you made use of it since, at work or at home, when it all got too hard?',
} as const

const longItem = {
  sv: 'Föreläsning: så byggde vi ett kooperativ i en gammal fabrik!',
  en: 'A guest lecture: how we built a cooperative in an old mill!',
} as const
const gathering = (title: typeof longItem) => ({ plan: { kind: 'gathering', minutes: 20 }, title }) as const

it('is legible from fifteen metres in every phase, size, theme and language', { timeout: 300_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: longTitle, language: 'sv', purpose: 'business' })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  await screen.getByRole('button', { name: 'Slå på ljudet' }).click()
  await room.send({ type: 'showWifi', wifi: { kind: 'wpa', name: 'Kommunhusets gäster, våning 2 5G', password: 'en lösenfras; som "alla" kan: här' } })
  expect(await faultsEverywhere(screen, room, { hasCorner: false })).toEqual([])

  const asker = await callPhone(server.port, room.code, 'a-phone-of-the-projector-test')
  await asker.send({ type: 'join', name: longNames[0] ?? '' })
  await asker.send({ type: 'suggest', text: longQuestion })
  for (const name of [...longNames.slice(1), ...shortNames]) await room.send({ type: 'addPerson', name })
  await screen.getByText('Åsa', { exact: true }).first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: false })).toEqual([])

  await room.send({ type: 'planProgramme', items: [gathering(longItem), gathering(longItem), { plan: { kind: 'goodbye', minutes: null }, title: {} }], of: 0 })
  await screen.getByText(longItem.sv).first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: false })).toEqual([])
  const host = await callHost(server.port, room.code, room.secret)
  const { programme } = await host.until((slices) => slices.programme?.items.length === 3)
  const [lecture = 0, , goodbye = 0] = (programme?.items ?? []).map(({ id }) => id)
  await room.send({ type: 'beginItem', id: lecture, from: null })
  await screen.getByRole('heading', { name: longItem.sv }).waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])
  await room.send({ type: 'beginItem', id: goodbye, from: lecture })

  // One spot too few, and where they lie.
  await room.send({ type: 'configure', settings: { secondLanguage: 'en', movingMs: 300_000, talkingMs: 540_000, floor: { count: 7, closed: [], rowLength: 4 } } })
  await room.send({ type: 'nameZones', zones: [{ from: 1, name: 'Vid fönstren' }, { from: 5, name: 'På balkongen' }] })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await screen.getByText('Hitta din plats').first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true, namesLeast: nameLeast })).toEqual([])

  await room.send({ type: 'setPrompt', round: 1, prompt: { kind: 'deck', id: 'business.together' } })
  await room.send({ type: 'talkNow', round: 1 })
  await screen.getByRole('timer').and(screen.getByText(/^8:5/)).waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true, digitsLeast: 25 })).toEqual([])
  await room.send({ type: 'setPrompt', round: 1, prompt: { kind: 'suggested', id: 1, isNamed: true } })
  await screen.getByText(/^Frågan kommer från/).first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])

  await room.send({ type: 'pause', round: 1 })
  await screen.getByText('Lyssna på värden.').first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])
  await room.send({ type: 'lookHere', round: 1 })
  await screen.getByText('Titta hit!').first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])
  await room.send({ type: 'resume', round: 1 })
  await screen.getByText(/^Frågan kommer från/).first().waitFor()

  await room.send({ type: 'clapNow', round: 1 })
  await screen.locator('[data-on=true]', { hasText: 'Klapp!' }).waitFor()
  expect(await faultsIn(screen, { hasCorner: true })).toEqual([])
  await screen.locator('[data-on=true]').waitFor({ state: 'detached' })
  await room.send({ type: 'backToGathering', round: 2 })
  await screen.getByText(/^(Samlas här\.|Tack, allihop!)/).first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])
  await room.send({ type: 'close' })
  await screen.getByText('Rummet är stängt.').first().waitFor()
  expect(await faultsInLooks(screen, { hasCorner: false })).toEqual([])
})

it('is legible where people gather in groups, and present each other', { timeout: 300_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: longTitle, language: 'sv', purpose: 'business' })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  await screen.getByRole('button', { name: 'Slå på ljudet' }).click()
  for (const name of [...longNames, ...shortNames]) await room.send({ type: 'addPerson', name })
  await room.send({ type: 'configure', settings: { movingMs: 15_000 } })
  const items = [{ kind: 'groups', minutes: 30, size: 4 }, { kind: 'introductions', talkingMs: 300_000, pairs: 'byKlapp' }] as const
  await room.send({ type: 'planProgramme', items: items.map((plan) => ({ plan, title: {} })), of: 0 })

  await room.send({ type: 'beginItem', id: 1, from: null })
  await screen.getByText('Hitta din grupp').first().waitFor()
  expect(await faultsInLooks(screen, { hasCorner: true, namesLeast: nameLeast })).toEqual([])
  await screen.getByText('Prata i gruppen').first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])

  const host = await callHost(server.port, room.code, room.secret)
  await room.send({ type: 'configure', settings: { movingMs: 300_000 } })
  await room.send({ type: 'beginItem', id: 2, from: 1 })
  await room.send({ type: 'talkNow', round: 1 })
  await screen.getByRole('timer').and(screen.getByText(/^4:5/)).waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true, digitsLeast: 25 })).toEqual([])
  await room.send({ type: 'clapNow', round: 1 })
  await screen.getByText('Samlas i en ring.').first().waitFor()
  await screen.locator('[data-on=true]').waitFor({ state: 'detached' })
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])
  const { console } = await host.until((slices) => typeof slices.console?.speakerStep === 'number')
  await room.send({ type: 'nextSpeaker', step: console?.speakerStep ?? 0 })
  await screen.getByText('1 av 16', { exact: true }).first().waitFor()
  expect(await faultsEverywhere(screen, room, { hasCorner: true })).toEqual([])
})

/** In all sizes and themes, in the room's one language and its other. */
async function faultsEverywhere(screen: Page, room: Host, wanted: Wanted): Promise<readonly string[]> {
  const faults: string[] = []
  for (const language of languages.toReversed()) {
    await room.send({ type: 'configure', settings: { language } })
    await screen.locator(`html[lang=${language}]`).waitFor()
    faults.push(...(await faultsInLooks(screen, wanted)).map((fault) => `${language} ${fault}`))
  }
  return faults
}

async function faultsInLooks(screen: Page, wanted: Wanted): Promise<readonly string[]> {
  const faults: string[] = []
  for (const theme of themes) {
    if ((await screen.locator('html').getAttribute('data-theme')) !== theme) await screen.keyboard.press('t')
    await screen.locator(`html[data-theme=${theme}]`).waitFor()
    for (const size of sizes) {
      await screen.setViewportSize(size)
      faults.push(...(await faultsIn(screen, wanted)).map((fault) => `${theme} ${size.width}x${size.height} ${fault}`))
    }
  }
  await screen.setViewportSize(projectorSize)
  return faults
}
