/** What the room asks of its host, and what the room is: questions from phones, spots out of use, who brings somebody along. */
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { guestJoins, laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

const words = 'Hur börjar man om vid femtio?'

it('[Q3] [M24] [M25] a guest’s question is asked in their name, at a spot by the windows, and a companion comes along', async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const { page: amina } = await guestJoins(browser, url, room.code, 'Amina')
  const { page: bjorn } = await guestJoins(browser, url, room.code, 'Björn')

  await amina.getByRole('button', { name: 'Föreslå en fråga' }).first().click()
  await amina.getByRole('textbox', { name: 'Din fråga' }).fill(words)
  await amina.getByRole('button', { name: 'Skicka till värden' }).click()
  await amina.getByRole('heading', { name: 'Värden har fått' }).waitFor()
  await amina.keyboard.press('Escape')

  await host.getByRole('button', { name: 'Ett förslag från rummet' }).click()
  await host.getByRole('switch', { name: 'Visa vem som föreslog' }).click()
  await host.getByRole('button', { name: words, exact: true }).click()
  await host.getByRole('dialog').waitFor({ state: 'hidden' })

  await host.getByRole('button', { name: 'Platserna i rummet' }).click()
  await host.getByRole('button', { name: 'Plats 1 används' }).click()
  await host.getByRole('button', { name: 'Plats 1 används', pressed: false }).waitFor()
  await host.getByRole('button', { name: 'Lägg till en del' }).click()
  await host.getByRole('textbox', { name: 'Kallas' }).fill('Vid fönstren')
  await host.getByRole('button', { name: 'Spara' }).click()
  await host.getByRole('button', { name: 'Spara' }).waitFor({ state: 'hidden' })
  await host.getByRole('button', { name: 'Stäng' }).click()

  await host.getByRole('button', { name: 'Amina', exact: true }).click()
  await host.getByText('Mer om Amina').click()
  await host.getByRole('textbox', { name: 'Har med sig' }).fill('Maja')
  await host.getByRole('button', { name: 'Spara' }).click()
  await host.getByRole('button', { name: 'Spara' }).waitFor({ state: 'hidden' })
  await host.getByRole('button', { name: 'Stäng' }).click()

  await host.getByRole('button', { name: 'Starta', exact: true }).click()
  for (const page of [amina, bjorn]) {
    await page.getByRole('heading', { name: 'Gå till plats 2.' }).getByText('Vid fönstren').first().waitFor()
  }
  await bjorn.getByText('Amina har med sig Maja.').first().waitFor()
  expect(await amina.getByText('Maja').count()).toBe(0)
  await room.send({ type: 'talkNow', round: 1 })
  for (const page of [amina, bjorn, screen]) await page.getByText('Frågan kommer från Amina').first().waitFor()
  expect(await screen.getByRole('heading', { name: words }).count()).toBe(1)
})
