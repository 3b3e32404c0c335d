import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import type { ItemDraft } from '../../shared/protocol.ts'
import { languages } from '../../shared/text.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { faultsOn } from '../support/faultsOn.ts'
import { button, guestJoins, laptopSize, openBrowser, projectorSize, tap, visit } from '../support/visitors.ts'

const band = 'Genrep med låtsasfolk'
const minute = 60_000

/** Welcome, introduction, rounds, fika, rounds, goodbye. */
const evening: readonly ItemDraft[] = [
  { plan: { kind: 'gathering', minutes: 10 }, title: { sv: 'Välkomna' } },
  { plan: { kind: 'introductions', talkingMs: minute, pairs: 'byKlapp' }, title: {} },
  { plan: { kind: 'meeting', rounds: 2, talkingMs: minute, questions: 'eachRound' }, title: {} },
  { plan: { kind: 'fika', minutes: 20 }, title: {} },
  { plan: { kind: 'meeting', rounds: 1, talkingMs: minute, questions: 'same' }, title: {} },
  { plan: { kind: 'goodbye', minutes: 5 }, title: {} },
]

describe('a rehearsal', () => {
  it('[H1] [H2] [H3] of sixty runs an entire programme at ten times the speed, to its closing picture', { timeout: 300_000 }, async () => {
    const { host, screen, phone, send } = await rehearsal(60)
    await send({ type: 'planProgramme', items: evening, of: 0 })
    await host.getByRole('radio', { name: /^10×/ }).check({ force: true })
    await host.getByText(/^5\d personer$/).first().waitFor()

    await tap(host, 'Börja: Välkomna')
    await Promise.all([screen, phone].map((page) => sees(page, 'Välkomna')))
    await tap(host, 'Starta presentationerna')
    await sees(phone, 'Du möter')
    await Promise.all([host, screen, phone].map(marked))
    await screen.getByRole('heading', { name: /present/i }).first().waitFor({ timeout: 60_000 })
    for (let turn = 1; turn < 6; turn += 1) await tap(host, 'Nästa nu')
    await button(host, 'Starta minglet').waitFor({ timeout: 60_000 })

    await tap(host, 'Starta minglet')
    for (const round of [1, 2]) await host.getByText(new RegExp(`^Rond ${round} av 2`)).first().waitFor({ timeout: 30_000 })
    await Promise.all([host, screen, phone].map(marked))
    await button(host, 'Vidare till fika').waitFor({ timeout: 30_000 })
    await tap(host, 'Vidare till fika')
    await screen.getByRole('heading', { name: 'Fika' }).waitFor()
    await tap(host, 'Starta minglet')
    await button(host, 'Avsluta kvällen').waitFor({ timeout: 30_000 })
    await tap(host, 'Avsluta kvällen')
    await tap(host, 'Stäng rummet')
    await host.getByRole('dialog').getByRole('button', { name: 'Stäng rummet' }).click()
    await screen.locator('svg[role=img] circle').nth(50).waitFor()
    await Promise.all([screen, phone].map(marked))
    expect(await screen.locator('svg[role=img] circle').count()).toBeGreaterThan(55)
    expect(await screen.locator('svg[role=img] path').count()).toBeGreaterThan(25)
  })

  it('[H1] is opened on the first page, ended with one tap, and leads to the real room with the same evening', { timeout: 120_000 }, async () => {
    const { url } = await builtServer()
    const browser = await openBrowser()
    const { page: host } = await visit(browser, url, { size: laptopSize })
    await host.getByRole('combobox', { name: 'Kvällens program' }).selectOption({ label: 'Konferenspaus, 45 minuter' })
    await host.getByText('Genrepa först').click()
    await host.getByRole('spinbutton', { name: 'Hur många ska låtsas?' }).fill('201')
    await button(host, 'Börja genrepet').click()
    await sees(host, 'Skriv ett tal från 8 till 200.')
    await host.getByRole('spinbutton', { name: 'Hur många ska låtsas?' }).fill('8')
    await button(host, 'Börja genrepet').click()
    await button(host, 'Hoppa över').click()
    await marked(host)
    await host.getByText('på låtsas').first().waitFor()
    await standsLike(host, ['Mingel två och två', 'Fika', 'Avslutning'])
    const code = host.url().split('/').at(-1) ?? ''
    const { page: phone } = await guestJoins(browser, url, code, 'Petra')
    // What the host tries out here comes along.
    await host.locator('li[data-item]', { hasText: 'Fika' }).getByRole('button').last().click()
    await button(host, 'Ta bort').click()
    await host.keyboard.press('Escape')
    await standsLike(host, ['Mingel två och två', 'Avslutning'])

    await button(host, 'Avsluta genrepet').click()
    await Promise.all([host, phone].map((page) => page.getByRole('heading', { name: 'Genrepet är slut' }).waitFor()))
    await host.reload()
    await host.getByRole('textbox', { name: 'Rummets namn' }).fill('Tisdagsmingel')
    await button(host, 'Öppna det riktiga rummet').click()
    await standsLike(host, ['Mingel två och två', 'Avslutning'])
    expect(await host.getByRole('complementary', { name: 'Genrep' }).count()).toBe(0)
    expect(await host.locator('header').first().innerText()).toContain('Tisdagsmingel')
  })

  it('[H1] of a planned evening takes it along, is one however often it is asked for, and leads back', { timeout: 120_000 }, async () => {
    const { url } = await builtServer()
    const browser = await openBrowser()
    const room = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
    await room.send({ type: 'planProgramme', items: evening, of: 0 })
    await room.send({ type: 'configure', settings: { movingMs: 45_000, door: 'locked' } })
    const { page: host } = await visit(browser, `${url}/host/${room.code}#${room.secret}`, { size: laptopSize })
    const rehearse = async (): Promise<string> => {
      await button(host, 'Genrepa kvällen').click()
      await button(host, 'Börja genrepet').click()
      await host.waitForURL((now) => now.pathname !== `/host/${room.code}`)
      await host.getByText('på låtsas').first().waitFor()
      return host.url()
    }
    const first = await rehearse()
    await button(host, 'Hoppa över').click()
    await standsLike(host, ['Välkomna', 'Presentera din granne', 'Mingel två och två', 'Fika', 'Mingel två och två', 'Avslutning'])
    await host.goto(`${url}/host/${room.code}`)
    expect(await rehearse()).toBe(first)
    await button(host, 'Avsluta genrepet').click()
    await host.getByRole('link', { name: 'Tillbaka till Tisdagsmingel' }).click()
    await button(host, 'Genrepa kvällen').waitFor()
    expect(host.url()).toBe(`${url}/host/${room.code}`)
  })
})

describe('the guide through a first rehearsal', () => {
  it.each([
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ])('points at each control and covers none, at $width x $height', { timeout: 120_000 }, async (size) => {
    const { url } = await builtServer()
    const browser = await openBrowser()
    const { code, secret } = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle', rehearsal: { people: 8 } })
    const { page: host } = await visit(browser, `${url}/host/${code}#${secret}`, { size })
    const guide = host.getByRole('dialog')
    const named = ['Öppna skärmen', 'Här kommer folk', 'Tryck på den stora knappen', 'Nu sköter det sig självt', 'Fortare, och slut']
    for (const [step, name] of named.entries()) {
      const heading = guide.getByRole('heading', { name })
      await heading.waitFor()
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
      await expect.poll(() => covered(host)).toBe('nothing')
      await guide.getByRole('button', { name: step === 4 ? 'Klart' : 'Nästa' }).press('Enter')
    }
    await guide.waitFor({ state: 'detached' })
    // Seen on this device, it is shown when it is asked for.
    await host.reload()
    if (size.width < 960) await button(host, 'Mer').click()
    await button(host, 'Visa mig runt').click()
    await guide.getByRole('heading', { name: 'Öppna skärmen' }).waitFor()
    await host.keyboard.press('Escape')
    await guide.waitFor({ state: 'detached' })
  })

  it('goes on when the big button is pressed', { timeout: 60_000 }, async () => {
    const { url } = await builtServer()
    const browser = await openBrowser()
    const { code, secret } = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle', rehearsal: { people: 24 } })
    const { page: host } = await visit(browser, `${url}/host/${code}#${secret}`, { size: laptopSize })
    for (const _ of ['screen', 'people']) await host.getByRole('dialog').getByRole('button', { name: 'Nästa' }).click()
    await host.getByText(/^[3-9] personer$/).first().waitFor()
    await tap(host, 'Starta')
    await host.getByRole('heading', { name: 'Nu sköter det sig självt' }).waitFor()
    expect(await host.getByRole('dialog').getByText('4 av 5').isVisible()).toBe(true)
  })
})

describe.each(languages)('axe finds nothing in a rehearsal in %s', (language) => {
  it('on the first page, with the guide, on every surface, and when it is over', { timeout: 180_000 }, async () => {
    const { url } = await builtServer()
    const browser = await openBrowser()
    const { page: home } = await visit(browser, url, { size: laptopSize, locale: language })
    await home.locator('details summary').click()
    const { code, secret } = await openRoom(url, { title: 'Tisdagsmingel', language, purpose: 'mingle', rehearsal: { people: 8 } })
    const { page: host } = await visit(browser, `${url}/host/${code}#${secret}`, { size: laptopSize, locale: language })
    const { page: narrow } = await visit(browser, `${url}/host/${code}#${secret}`, { locale: language })
    const { page: screen } = await visit(browser, `${url}/screen/${code}#${screenSecretOf(secret)}`, { size: projectorSize, locale: language })
    const { page: phone } = await visit(browser, `${url}/j/${code}`, { locale: language })
    for (const page of [host, narrow]) await page.getByRole('dialog').waitFor()
    for (const page of [screen, phone]) await page.getByRole('complementary').first().waitFor()
    for (const page of [home, host, narrow, screen, phone]) expect(await faultsOn(page)).toEqual([])
    for (const page of [host, narrow]) await page.keyboard.press('Escape')
    await host.locator('[data-guide=rehearsal] button').last().click()
    for (const page of [host, narrow, screen, phone]) {
      await page.getByRole('complementary').first().waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await faultsOn(page)).toEqual([])
    }
  })
})

const sees = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: false }).first().waitFor()

/** Waits until the items stand in this order. */
async function standsLike(page: Page, names: readonly string[]): Promise<void> {
  await page.waitForFunction((wanted) => {
    const shown = [...document.querySelectorAll('li[data-item]')].map((item) => item.textContent)
    return shown.length === wanted.length && wanted.every((name, index) => shown[index]?.includes(name))
  }, names)
}

/** What the guide's popover lies over of what its ring goes round. */
function covered(page: Page): Promise<string> {
  return page.evaluate(() => {
    const popover = document.querySelector('[role=dialog]')?.getBoundingClientRect()
    const ring = document.querySelector('[role=dialog]')?.previousElementSibling?.getBoundingClientRect()
    if (popover === undefined || ring === undefined) return 'no ring'
    const isApart = popover.right <= ring.left || popover.left >= ring.right || popover.bottom <= ring.top || popover.top >= ring.bottom
    const isWhole = popover.left >= 0 && popover.top >= 0 && popover.right <= innerWidth && popover.bottom <= innerHeight
    return isApart && isWhole ? 'nothing' : JSON.stringify({ popover, ring })
  })
}

/** So that nobody takes it for the evening itself. */
async function marked(page: Page): Promise<void> {
  const text = (await page.getByRole('complementary', { name: 'Genrep' }).innerText()).replaceAll('\n', ' ')
  expect(text).toContain(band)
}

async function rehearsal(people: number) {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const { code, secret, send } = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle', rehearsal: { people } })
  const { page: host } = await visit(browser, `${url}/host/${code}#${secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${url}/screen/${code}#${screenSecretOf(secret)}`, { size: projectorSize })
  const { page: phone } = await guestJoins(browser, url, code, 'Petra')
  await button(host, 'Hoppa över').click()
  return { browser, url, host, screen, phone, send, code, secret }
}
