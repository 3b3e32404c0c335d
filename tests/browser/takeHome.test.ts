/** What people tell and take home, on four phones: an evening to its end, and the day after. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { parse } from 'vcard4'
import { expect, it } from 'vitest'
import { dialog, openEvening, sees, type Evening } from '../support/walk/evening.ts'
import { button } from '../support/visitors.ts'

it('whoever both say yes have each other’s contact, the day after, too, and until one of them takes it back', { timeout: 240_000 }, async () => {
  const evening = await openEvening({ language: 'sv' })
  const { words, room, server } = evening
  const phones = await Promise.all(['Amina', 'Bo', 'Cleo', 'Dana'].map(evening.join))
  const [amina, bo, cleo, dana] = phones
  if (amina === undefined || bo === undefined || cleo === undefined || dana === undefined) throw new Error('Four phones.')
  const asked: string[] = []
  for (const { context } of phones.map((page) => ({ context: page.context() }))) context.on('request', (request) => void asked.push(request.url()))

  // Begun and not saved when the round begins: the round comes first, and the words wait.
  await button(bo, words.phoneCard.tell).first().click()
  await dialog(bo).getByLabel(words.phoneCard.seeks).fill('=1+1 <b>båt</b> مرحبا 👋')
  await playRounds(evening, phones)
  expect(await bo.getByRole('dialog').count()).toBe(0)
  await bo.reload()
  await button(bo, words.phoneCard.tell).first().click()
  expect(await dialog(bo).getByLabel(words.phoneCard.seeks).inputValue()).toBe('=1+1 <b>båt</b> مرحبا 👋')
  await button(dialog(bo), words.common.save).click()
  await dialog(bo).getByText(words.phoneCard.saved).first().waitFor()
  await bo.keyboard.press('Escape')
  await amina.getByText('=1+1 <b>båt</b>').first().waitFor()

  await giveContact(evening, amina, 'amina@example.org')
  await giveContact(evening, bo, 'bo@example.org')
  await button(amina, words.phoneMet.keepInTouchWith('Bo')).click()
  await isPressed(amina, 'Bo')
  await button(cleo, words.phoneMet.keepInTouchWith('Amina')).click()
  await isPressed(cleo, 'Amina')
  expect(await bo.getByText(words.phoneMet.bothWant).count()).toBe(0)
  await button(bo, words.phoneMet.keepInTouchWith('Amina')).click()
  await Promise.all([amina, bo].map((page) => page.getByText(words.phoneMet.bothWant).first().waitFor()))
  expect(await cleo.getByText(words.phoneMet.bothWant).count()).toBe(0)

  const [file] = await Promise.all([bo.waitForEvent('download'), button(bo, words.phoneMet.saveContacts(1)).click()])
  expect(file.suggestedFilename()).toBe('Tisdagsmingel.vcf')
  expect(contactIn(readFileSync(await file.path(), 'utf8'))).toEqual({ name: 'Amina', email: 'amina@example.org' })
  expect(await handedOver(bo, words.phoneMet.saveContacts(1))).toEqual({ shared: 'Tisdagsmingel.vcf', saved: ['Tisdagsmingel.vcf'] })

  await button(dana, words.phone.menu).click()
  await button(dana, words.phoneErasing.deleteMe).click()
  await button(dana, words.phoneErasing.deleteNow).click()
  await sees(dana, words.phoneErasing.erased)
  await room.send({ type: 'close' })
  await sees(amina, words.phone.roomIsClosed)
  await amina.close()

  // The day after: another process, and a phone whose browser was closed.
  await server.stop()
  await server.start()
  const nextDay = await amina.context().newPage()
  await nextDay.goto(`${server.url}/j/${room.code}`)
  await nextDay.getByText(words.phoneMet.bothWant).first().waitFor()
  expect(await nextDay.getByRole('button', { name: /Dana/ }).count()).toBe(0)

  const elsewhere = await openElsewhere(evening, nextDay)
  await nextDay.getByText(words.common.openElsewhere).first().waitFor()
  const secret = await nextDay.evaluate(() => localStorage.getItem('klapp.secret') ?? '')
  expect(await elsewhere.evaluate(() => `${location.href} ${document.title}`)).not.toContain(secret)
  expect(secret).toHaveLength(22)
  expect(asked.filter((url) => url.includes(secret))).toEqual([])

  await button(elsewhere, words.phoneMet.keepInTouchWith('Bo')).click()
  await bo.getByText(words.phoneMet.bothWant).waitFor({ state: 'hidden' })
  expect(await bo.getByText('amina@example.org').count()).toBe(0)
  // Their own yes stands, as if nothing had been.
  await isPressed(bo, 'Amina')
})

it('two pages at one card lose nothing, and a link from a stranger makes nobody somebody else', { timeout: 120_000 }, async () => {
  const evening = await openEvening({ language: 'sv' })
  const { words, server, room } = evening
  const amina = await evening.join('Amina')
  await button(amina, words.phoneCard.tell).first().click()
  await dialog(amina).getByLabel(words.phoneCard.offers).fill('Svetsning')
  const other = await amina.context().newPage()
  await other.goto(`${server.url}/j/${room.code}`)
  await button(other, words.phoneCard.tell).first().click()
  await dialog(other).getByLabel(words.phoneCard.seeks).fill('En båt')
  await button(dialog(other), words.common.save).click()
  await dialog(other).getByText(words.phoneCard.saved).first().waitFor()
  await button(amina, words.common.useHere).click()
  await button(amina, words.phoneCard.change).first().click()
  await button(dialog(amina), words.common.save).click()
  await dialog(amina).getByText(words.phoneCard.saved).first().waitFor()
  expect(await dialog(amina).getByLabel(words.phoneCard.seeks).inputValue()).toBe('En båt')
  expect(await dialog(amina).getByLabel(words.phoneCard.offers).inputValue()).toBe('Svetsning')

  const bo = await evening.join('Bo')
  await bo.goto(`${server.url}/j/${room.code}#me=${'x'.repeat(22)}`)
  await button(bo, words.phoneDevice.notMine).click()
  await bo.getByRole('heading', { name: words.phone.youAreIn('Bo') }).waitFor()
  expect(await bo.evaluate(() => location.hash)).toBe('')
})

/** Three rounds: everybody has met everybody. */
async function playRounds({ room, words }: Evening, phones: readonly Page[]): Promise<void> {
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000 } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })
  for (const round of [1, 2, 3]) {
    await Promise.all(phones.map((page) => button(page, words.phone.foundEachOther).waitFor()))
    await room.send({ type: 'talkNow', round })
    await Promise.all(phones.map((page) => sees(page, words.phone.putMeAway)))
    await room.send({ type: 'clapNow', round })
  }
  await Promise.all(phones.map((page) => sees(page, words.phone.youMet(3))))
}

async function giveContact({ words }: Evening, page: Page, email: string): Promise<void> {
  await page.getByText(words.phoneContact.write).click()
  await dialog(page).getByLabel(words.phoneContact.email).fill(email)
  await button(dialog(page), words.common.save).click()
  await dialog(page).getByText(words.phoneContact.saved).first().waitFor()
  await page.keyboard.press('Escape')
}

const isPressed = (page: Page, name: string): Promise<void> => page.getByRole('button', { name: `Håll kontakten med ${name}`, pressed: true }).waitFor()

/** By the link that stands in the QR code, too. */
async function openElsewhere({ words, browser }: Evening, page: Page): Promise<Page> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(page, words.phoneDevice.title).click()
  await button(dialog(page), words.phoneDevice.copy).click()
  await dialog(page).getByText(words.common.copied).first().waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const elsewhere = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await elsewhere.goto(link)
  await button(elsewhere, words.phoneDevice.openHere).click()
  await elsewhere.getByText(words.phoneMet.bothWant).first().waitFor()
  return elsewhere
}

/** On a phone with a share sheet: its owner closes it first, and nothing is saved; then the browser refuses, and the file is. */
async function handedOver(page: Page, save: string): Promise<{ readonly shared: string | null; readonly saved: readonly string[] }> {
  const saved: string[] = []
  page.on('download', (file) => void saved.push(file.suggestedFilename()))
  for (const answer of ['AbortError', 'NotAllowedError']) {
    await page.evaluate((name) => {
      const share = ({ files }: { readonly files: readonly File[] }): Promise<never> => {
        document.documentElement.dataset['shared'] = files.map((file) => file.name).join(' ')
        return Promise.reject(new DOMException('', name))
      }
      const value = { canShare: { value: () => true, configurable: true }, share: { value: share, configurable: true } }
      Object.defineProperties(navigator, value)
    }, answer)
    const isSaved = answer === 'AbortError' ? Promise.resolve() : page.waitForEvent('download')
    await Promise.all([isSaved, button(page, save).click()])
  }
  return { shared: await page.locator('html').getAttribute('data-shared'), saved }
}

function contactIn(text: string): { readonly name: unknown; readonly email: unknown } {
  const card = parse(text)
  const [name, email] = ['FN', 'EMAIL'].map((property): unknown => (Array.isArray(card) ? undefined : card.getProperty(property)[0]?.value))
  return { name, email }
}
