/** The host's side of an evening to come: announced, invited to, answered. */
import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { laptopSize, openBrowser, visit } from '../support/visitors.ts'

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10)

it('[I1] [I2] [I3] [I13] an evening is announced from the console, which becomes a guest list', { timeout: 120_000 }, async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${url}/host/${room.code}#${room.secret}`, { size: laptopSize })

  await host.getByRole('button', { name: 'Bjud in i förväg' }).click()
  await host.getByRole('textbox', { name: 'Kategori', exact: true }).fill('Religion')
  await host.getByText('Klapp frågar inte efter tro').first().waitFor()
  await host.getByRole('textbox', { name: 'Kategori', exact: true }).fill('Bransch')
  await host.getByRole('button', { name: 'Spara', exact: true }).click()
  await host.getByLabel('Vad kvällen är till för').fill('Att känna sina grannar')
  await host.getByLabel('Dag').fill(inDays(-3))
  await host.getByRole('button', { name: 'Öppna anmälan' }).click()
  await host.getByText('Den kvällen är redan över.').first().waitFor()
  await host.getByLabel('Dag').fill(inDays(20))
  await host.getByRole('button', { name: 'Öppna anmälan' }).click()
  await host.getByRole('heading', { name: 'Gästlista' }).waitFor()

  await host.getByRole('button', { name: 'Bjud in', exact: true }).click()
  await host.getByLabel('Till vem').fill('Grannen i trean')
  await host.getByRole('button', { name: 'Gör en länk' }).click()
  await host.getByText('Grannen i trean').first().waitFor()
  const words = await host.getByText('Anmäl dig här:').innerText()
  const secret = /#i=([\w-]+)/.exec(words)?.[1] ?? ''
  await host.getByRole('button', { name: 'Stäng' }).click()

  await signsUp(browser, `${url}/j/${room.code}#i=${secret}`, 'Amina')
  await signsUp(browser, `${url}/j/${room.code}`, 'Björn')
  await host.getByRole('button', { name: /^Amina/ }).getByText('har plats').first().waitFor()
  await host.getByRole('button', { name: 'Säg ja till Björn' }).click()
  await host.getByRole('button', { name: /^Björn/ }).getByText('har plats').first().waitFor()
  expect(await host.getByText('Att känna sina grannar').count()).toBe(1)
})

async function signsUp(browser: Browser, link: string, name: string): Promise<void> {
  const { page } = await visit(browser, link)
  await page.getByRole('textbox', { name: 'Namn' }).fill(name)
  await page.locator('form button[type=submit]').first().click()
  await page.getByRole('heading', { name }).waitFor()
}
