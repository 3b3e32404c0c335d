import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { laptopSize, openBrowser, visit } from '../support/visitors.ts'

it('a host asks who meets whom, and what is refused stays as it was written', async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  for (const name of ['Anna', 'Bo', 'Cilla', 'Dan', 'Eva', 'Frej', 'Gunnar']) await host.send({ type: 'addPerson', name })
  const { page } = await visit(browser, `${url}/host/${host.code}#${host.secret}`, { size: laptopSize })
  await page.getByText('Sju personer: tre ronder där alla är nya för varandra, med en trio; sju om du hoppar in.').first().waitFor()

  await openPerson(page, 'Anna')
  await asks(page, 'Aldrig med …', 'bo', 'Bo')
  await asks(page, 'Ska möta …', 'bo', 'Bo')
  await page.getByText('Anna och Bo möts snart', { exact: true }).first().waitFor()
  await page.getByRole('switch', { name: 'Stannar på ett ställe' }).click()
  const spot = page.getByLabel('Platsens nummer, om det spelar roll')
  await saves(page, spot, '3')
  await page.keyboard.press('Escape')
  await page.getByText('Det är önskat både att Anna och Bo möts och att de aldrig möts. Då möts de inte.').first().waitFor()
  await page.getByText('stannar på plats 3').first().waitFor()

  await openPerson(page, 'Cilla')
  await page.getByRole('switch', { name: 'Stannar på ett ställe' }).click()
  await saves(page, spot, '3')
  await page.getByText('Någon annan har den platsen hela kvällen. Välj en annan.').first().waitFor()
  expect(await spot.inputValue()).toBe('3')
  const offers = page.getByLabel('Kan hjälpa till med')
  const tooLong = 'bokföring '.repeat(9)
  await saves(page, offers, tooLong)
  await page.getByText(/^Texten är för lång/).first().waitFor()
  expect(await offers.inputValue()).toBe(tooLong)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Vilka som möts' }).click()
  await page.getByRole('button', { name: 'Ta bort: Anna och Bo möts aldrig' }).click()
  await page.getByRole('button', { name: 'Ta bort: Anna och Bo möts aldrig' }).waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
  await page.getByText(/^Det är önskat både/).waitFor({ state: 'hidden' })
})

async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByText(`Mer om ${name}`).click()
}

async function asks(page: Page, kind: string, typed: string, name: string): Promise<void> {
  await page.getByText(kind, { exact: true }).click()
  await page.getByLabel('Namn på den andra').fill(typed)
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).waitFor({ state: 'hidden' })
}

/** Writes it and saves the form that it stands in. */
async function saves(page: Page, field: ReturnType<Page['getByLabel']>, words: string): Promise<void> {
  await field.fill(words)
  await page.locator('form', { has: field }).getByRole('button', { name: 'Spara' }).click()
}
