/**
 * `npm run pictures`: the pictures of the README, from the running program. With `--look`, every surface in every
 * phase, in both languages and all sizes, into `.cache/pictures/`, for whoever judges the look.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from 'playwright-core'
import { screenSecretOf } from '../../server/secrets.ts'
import type { ItemDraft } from '../../shared/protocol.ts'
import { browserOptions } from '../support/browser.mjs'
import { startBuilt } from '../support/built.ts'
import { joinQuietly, names, openRoom } from './guests.ts'

type Size = { readonly width: number; readonly height: number }
type Shot = { readonly name: string; readonly page: Page }
type Look = {
  readonly language: 'sv' | 'en'
  readonly phones: readonly Size[]
  readonly hosts: readonly Size[]
  readonly screens: readonly Size[]
  readonly guests: readonly string[]
}

const readme: Look = {
  language: 'en',
  phones: [{ width: 390, height: 780 }],
  hosts: [{ width: 1440, height: 900 }],
  screens: [{ width: 1920, height: 1080 }],
  guests: names,
}
const everySize = {
  phones: [{ width: 320, height: 568 }, { width: 390, height: 844 }, { width: 430, height: 932 }],
  hosts: [{ width: 390, height: 844 }, { width: 1024, height: 768 }, { width: 1440, height: 900 }],
  screens: [{ width: 1024, height: 768 }, { width: 1920, height: 1080 }, { width: 3840, height: 2160 }],
}
const odd = names.slice(0, 6).concat('Maximiliana von Hohenlohe-Lång')
const looks: readonly Look[] = [
  { ...everySize, language: 'sv', guests: odd },
  { ...everySize, language: 'en', guests: names },
]

/** The README shows these. */
const inReadme = [
  'screen-gathering', 'screen-moving', 'screen-talking', 'screen-clap',
  'phone-joining', 'phone-moving', 'phone-talking', 'phone-clap', 'host-talking', 'host-gathering', 'screen-afterwards',
]
/** Something to come for, and time to talk. */
const anEvening: readonly ItemDraft[] = [
  { plan: { kind: 'gathering', minutes: 15 }, title: {} },
  { plan: { kind: 'gathering', minutes: 30 }, title: { sv: 'Chokladprovning med Karin', en: 'Chocolate tasting with Karin' } },
  { plan: { kind: 'meeting', rounds: 6, talkingMs: 120_000, questions: 'same' }, title: {} },
  { plan: { kind: 'fika', minutes: 25 }, title: {} },
  { plan: { kind: 'goodbye', minutes: 5 }, title: {} },
]

const isLook = process.argv.includes('--look')
const folder = join(import.meta.dirname, isLook ? '../../.cache/pictures' : '../../docs/pictures')
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(join(folder, file))

const dataDir = mkdtempSync(join(tmpdir(), 'klapp-pictures-'))
const server = await startBuilt(dataDir, { PUBLIC_URL: 'https://klapp.example' })
const browser = await chromium.launch(browserOptions())
for (const look of isLook ? looks : [readme]) await photograph(browser, server.url, look)
await browser.close()
await server.kill()
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)

async function photograph(browser: Browser, url: string, look: Look): Promise<void> {
  const { language, guests } = look
  const host = await openRoom(url, { title: 'Tisdagsmingel', language, purpose: 'business' })
  const open = (path: string, size: Size) => openPage(browser, `${url}${path}`, size, language)
  const [guest = '', ...others] = guests

  const homes = await Promise.all([...look.phones, ...look.hosts].map((size) => open('/', size)))
  await shoot(language, homes.map((page) => ({ name: 'home', page })))
  const consoles = await Promise.all(look.hosts.map((size) => open(`/host/${host.code}#${host.secret}`, size)))
  const screens = await Promise.all(look.screens.map((size) => open(`/screen/${host.code}#${screenSecretOf(host.secret)}`, size)))
  const phones: Page[] = []
  for (const [index, size] of look.phones.entries()) {
    const phone = await open(`/j/${host.code}`, size)
    await phone.getByRole('textbox').fill(index === 0 ? guest : `${guest} ${'ABC'[index]}`)
    phones.push(phone)
  }
  const shown = (phase: string): Promise<void> =>
    shoot(language, [
      ...phones.map((page) => ({ name: `phone-${phase}`, page })),
      ...consoles.map((page) => ({ name: `host-${phase}`, page })),
      ...screens.map((page) => ({ name: `screen-${phase}`, page })),
    ])

  await shown('joining')
  for (const phone of phones) await phone.getByRole('button', { name: language === 'sv' ? 'Gå med' : 'Join' }).click()
  for (const name of others) await joinQuietly(url, host.code, name)
  for (const screen of screens) await quieten(screen)
  await screens[0]?.waitForTimeout(5_000)
  await host.send({ type: 'planProgramme', of: 0, items: anEvening })
  await shown('gathering')
  if (isLook) await showSheets(language, consoles, guest)
  await host.send({ type: 'planProgramme', of: anEvening.length, items: [] })
  await host.send({ type: 'configure', settings: { talkingMs: 60_000, movingMs: 60_000 } })
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 6 } })
  await shown('moving')
  await host.send({ type: 'talkNow', round: 1 })
  await phones[0]?.waitForTimeout(4_000)
  await shown('talking')
  await phones[0]?.waitForTimeout(6_000)
  await shown('put-away')
  await host.send({ type: 'pause', round: 1 })
  await shown('paused')
  await host.send({ type: 'resume', round: 1 })
  await host.send({ type: 'clapNow', round: 1 })
  await phones[0]?.waitForTimeout(1_750)
  await shoot(language, [...phones.map((page) => ({ name: 'phone-clap', page })), ...screens.map((page) => ({ name: 'screen-clap', page }))], 0)
  await phones[0]?.waitForTimeout(2_500)
  await host.send({ type: 'talkNow', round: 2 })
  await phones[0]?.waitForTimeout(3_500)
  await host.send({ type: 'lastRound', round: 2 })
  await host.send({ type: 'clapNow', round: 2 })
  await phones[0]?.waitForTimeout(4_500)
  await shown('afterwards')
  await host.send({ type: 'close' })
  await shown('closed')
  for (const page of [...homes, ...phones, ...consoles, ...screens]) await page.context().close()
}

/** The sheets about who meets whom and about one person. On a phone both lie behind the list of people. */
async function showSheets(language: string, consoles: readonly Page[], guest: string): Promise<void> {
  for (const page of consoles) {
    const whoMeets = page.getByRole('button', { name: /^(Vilka som möts|Who meets whom)$/ })
    if (!(await whoMeets.isVisible())) await page.getByRole('button', { name: /^\d+ (personer|people)$/ }).click()
    await whoMeets.click()
    await shoot(language, [{ name: 'host-who-meets', page }])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: new RegExp(`^${guest}`) }).first().click()
    await page.getByText(/^(Mer om|More about) /).click()
    await shoot(language, [{ name: 'host-person', page }])
    await page.reload()
  }
}

async function openPage(browser: Browser, url: string, viewport: Size, language: 'sv' | 'en'): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: language === 'sv' ? 'sv-SE' : 'en-GB' })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** The bar that asks for sound, and what shows after a click, are for whoever sits at the laptop; both go away. */
async function quieten(screen: Page): Promise<void> {
  await screen.getByRole('button', { name: /Slå på ljudet|Turn the sound on/ }).click()
}

async function shoot(language: string, shots: readonly Shot[], settleMs = 500): Promise<void> {
  for (const { name, page } of shots) {
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    if (!isLook && !inReadme.includes(name)) continue
    if (settleMs > 0) await page.waitForTimeout(settleMs)
    const file = isLook ? `${name}-${language}-${width}x${height}.png` : `${name}.png`
    await page.screenshot({ path: join(folder, file) })
  }
}
