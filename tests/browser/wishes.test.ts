import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { type Guest, guestJoins, openBrowser } from '../support/visitors.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const partnerOf = (page: Page) => page.locator('p[data-step]').innerText()

async function fourGuests() {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const guests: Guest[] = []
  for (const name of ['Amina', 'Björn', 'Chidi', 'Dana']) guests.push(await guestJoins(browser, url, host.code, name))
  const pageOf = (name: string): Page => {
    const guest = guests.find((one) => one.name === name)
    if (guest === undefined) throw new Error(`Nobody is called ${name}.`)
    return guest.page
  }
  return { host, pageOf }
}

it('[M17] "not with" is asked in the menu, refused with all that was typed, and taken back', { timeout: 60_000 }, async () => {
  const { pageOf } = await fourGuests()
  const page = pageOf('Amina')
  await button(page, 'Meny').click()
  await button(page, 'Inte ihop med …').click()
  const sheet = page.getByRole('dialog', { name: 'Inte ihop med …' })
  await sheet.getByRole('textbox').fill('Bjorne')
  await sheet.getByRole('button', { name: 'Lägg till' }).click()
  await sheet.getByText('Ingen i rummet heter så.', { exact: false }).first().waitFor()
  expect(await sheet.getByRole('textbox').inputValue()).toBe('Bjorne')

  await sheet.getByRole('textbox').fill('björn')
  await sheet.getByRole('textbox').press('Enter')
  await sheet.getByRole('listitem').getByText('Björn').first().waitFor()
  await sheet.locator('input[value=""]').waitFor()
  await sheet.getByRole('button', { name: 'Ta tillbaka: Björn' }).click()
  await sheet.getByRole('listitem').waitFor({ state: 'hidden' })

  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await page.getByRole('dialog', { name: 'Meny' }).isVisible()).toBe(true)
})

it('keeps what was being written in the menu when a round comes between', { timeout: 60_000 }, async () => {
  const { host, pageOf } = await fourGuests()
  const page = pageOf('Amina')
  await host.send({ type: 'configure', settings: { movingMs: 120_000 } })
  await button(page, 'Meny').click()
  const menu = page.getByRole('dialog', { name: 'Meny' })
  await menu.getByRole('textbox', { name: 'Byt namn' }).fill('Amina Lind')
  await button(page, 'Säg till värden').click()
  const sheet = page.getByRole('dialog', { name: 'Säg till värden' })
  await sheet.getByRole('textbox').last().fill('Han följer efter mig')

  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })
  await sheet.waitFor({ state: 'hidden' })
  await button(page, 'Meny').click()
  expect(await menu.getByRole('textbox', { name: 'Byt namn' }).inputValue()).toBe('Amina Lind')
  await button(page, 'Säg till värden').click()
  expect(await sheet.getByRole('textbox').last().inputValue()).toBe('Han följer efter mig')
  await sheet.getByRole('button', { name: 'Säg till', exact: true }).click()
  await sheet.getByRole('status').waitFor()
  await page.keyboard.press('Escape')
  await button(page, 'Säg till värden').click()
  expect(await sheet.getByRole('textbox').last().inputValue()).toBe('')
})

it('[M22] "we know each other" shows somebody new to all four, or says that nobody could', { timeout: 60_000 }, async () => {
  const { host, pageOf } = await fourGuests()
  await host.send({ type: 'configure', settings: { movingMs: 120_000 } })
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })
  const amina = pageOf('Amina')
  await button(amina, 'Vi känner varandra').click()
  for (const name of ['Amina', 'Björn', 'Chidi', 'Dana']) await pageOf(name).getByText('Här är någon ny.', { exact: true }).first().waitFor()

  // With the second she has exchanged with both others; the first is all that is left, and they know each other.
  const second = await partnerOf(amina)
  await button(amina, 'Vi känner varandra').click()
  await amina.getByText(second, { exact: true }).waitFor({ state: 'hidden' })
  const third = await partnerOf(amina)
  await button(amina, 'Vi känner varandra').click()
  await amina.getByText('Ingen att byta med den här gången.', { exact: false }).first().waitFor()
  expect(await partnerOf(amina)).toBe(third)
})
