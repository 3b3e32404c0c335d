import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { joinQuietly, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { button, guestJoins, laptopSize, openBrowser, projectorSize, tap, visit } from '../support/visitors.ts'

it('[E1] [E2] [E4] a host plans an evening, moves things about, runs through it and takes the advice', { timeout: 120_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${server.url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const { page: phone } = await guestJoins(browser, server.url, room.code, 'Amina')
  for (const name of ['Björn', 'Chidi', 'Dana']) await joinQuietly(server.url, room.code, name)

  await button(host, 'Planera kvällen').click()
  await host.getByRole('button', { name: 'Kväll med en gäst' }).click()
  await standsLike(host, ['Samling', 'Gästföreläsning', 'Mingel två och två', 'Fika', 'En medlem berättar', 'Samtal i grupp', 'Avslutning'])
  await sees(screen, 'Gästföreläsning')

  const handle = host.getByRole('button', { name: 'Flytta en medlem berättar' })
  await handle.focus()
  await handle.press('ArrowUp')
  await standsLike(host, ['Samling', 'Gästföreläsning', 'Mingel två och två', 'En medlem berättar', 'Fika', 'Samtal i grupp', 'Avslutning'])
  // Whoever moves by keys goes on where they are, and the big button's keys leave them alone.
  await handle.press('ArrowDown')
  await standsLike(host, ['Samling', 'Gästföreläsning', 'Mingel två och två', 'Fika', 'En medlem berättar', 'Samtal i grupp', 'Avslutning'])
  // However quickly the keys come, each is a step.
  await handle.press('ArrowUp')
  await handle.press('ArrowUp')
  await standsLike(host, ['Samling', 'Gästföreläsning', 'En medlem berättar', 'Mingel två och två', 'Fika', 'Samtal i grupp', 'Avslutning'])
  await handle.press('ArrowDown')
  await handle.press('ArrowDown')
  await standsLike(host, ['Samling', 'Gästföreläsning', 'Mingel två och två', 'Fika', 'En medlem berättar', 'Samtal i grupp', 'Avslutning'])
  await drag(host, host.getByRole('button', { name: 'Flytta samtal i grupp' }), row(host, 'Fika'))
  await standsLike(host, ['Samling', 'Gästföreläsning', 'Mingel två och två', 'Samtal i grupp', 'Fika', 'En medlem berättar', 'Avslutning'])

  await row(host, 'Samtal i grupp').getByRole('button').last().click()
  await button(host, 'Ta bort').click()
  await sees(host, 'Borttaget: samtal i grupp.')
  await button(host, 'Ångra').click()
  await standsLike(host, ['Samling', 'Gästföreläsning', 'Mingel två och två', 'Samtal i grupp', 'Fika', 'En medlem berättar', 'Avslutning'])

  await host.getByLabel('Kvällen slutar').fill('23:30')
  await button(host, 'Ingen sluttid').click()
  await button(host, 'Ingen sluttid').waitFor({ state: 'hidden' })
  await room.send({ type: 'endEvening', at: Date.now() + 100 * 60_000 })
  await sees(host, 'Korta ”Gästföreläsning”')
  await host.getByRole('button', { name: /^Korta/ }).click()
  await row(host, 'Gästföreläsning').getByText(/ 20 min$/).first().waitFor()

  await tap(host, 'Börja: Samling')
  await sees(phone, 'Nu: samling')
  await tap(host, 'Vidare till Gästföreläsning')
  await Promise.all([sees(phone, 'Nu: Gästföreläsning'), screen.getByRole('heading', { name: 'Gästföreläsning' }).waitFor()])
  await tap(host, 'Starta minglet')
  await sees(host, 'Rond 1 av 8')
  await room.send({ type: 'endEvening', at: Date.now() + 52 * 60_000 })
  const cut = host.getByRole('button', { name: /^Stryk/ })
  await sees(host, 'Fikat är nere på')
  const rounds = await cut.innerText()
  await cut.click()
  await host.getByText(/^Rond 1 av [1-7]/).first().waitFor()
  expect(rounds).toMatch(/^Stryk (en rond|\S+ ronder)$/)

  await host.getByRole('button', { name: 'Sedan: samtal i grupp.' }).click()
  await row(host, 'Fika').getByRole('button').last().click()
  await button(host, 'Börja med den här nu').click()
  await button(host, 'Ja, gå vidare').click()
  await Promise.all([screen.getByRole('heading', { name: 'Fika' }).waitFor(), sees(phone, 'Lägg undan mig.')])
  await host.keyboard.press('Escape')
  await host.keyboard.press('Escape')
  await tap(host, 'Vidare till en medlem berättar')
  // The groups were passed over, and after goodbye nothing comes.
  await tap(host, 'Avsluta kvällen')
  await tap(host, 'Stäng rummet')
  await sees(host, 'Stänga rummet?')
})

it('[E1] a room may begin with a ready-made evening', { timeout: 60_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const { page } = await visit(browser, server.url, { size: laptopSize })
  await page.getByRole('textbox', { name: 'Rummets namn' }).fill('Tisdagsmingel')
  await page.getByRole('combobox', { name: 'Kvällens program' }).selectOption({ label: 'Konferenspaus, 45 minuter' })
  await button(page, 'Starta rummet').click()
  await standsLike(page, ['Mingel två och två', 'Fika', 'Avslutning'])
  await page.reload()
  await standsLike(page, ['Mingel två och två', 'Fika', 'Avslutning'])
  expect(await page.locator('li[data-item]').count()).toBe(3)
})

const sees = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: false }).first().waitFor()
/** In the sheet that lies open, else in the page. */
const row = (page: Page, name: string): Locator => page.locator('li[data-item]', { hasText: name }).last()

/** Waits until the items stand in this order. */
async function standsLike(page: Page, names: readonly string[]): Promise<void> {
  await page.waitForFunction((wanted) => {
    const shown = [...document.querySelectorAll('li[data-item]')].map((item) => item.textContent)
    return shown.length === wanted.length && wanted.every((name, index) => shown[index]?.includes(name))
  }, names)
}

async function drag(page: Page, handle: Locator, onto: Locator): Promise<void> {
  const from = await handle.boundingBox()
  const to = await onto.boundingBox()
  if (from === null || to === null) throw new Error('Nothing to drag.')
  const x = from.x + from.width / 2
  await page.mouse.move(x, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(x, from.y - 10, { steps: 4 })
  // Past the middle of the row that is to make way.
  await page.mouse.move(x, to.y + to.height / 2 - 8, { steps: 8 })
  await page.mouse.up()
}
