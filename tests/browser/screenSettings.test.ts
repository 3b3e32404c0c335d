import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

it('[S1, S4, S5] a host shows the Wi-Fi and a dark picture; a screen may differ, and take its part of the names', async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${server.url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })

  await host.getByRole('button', { name: 'Visa wifi på skärmen' }).first().click()
  const sheet = host.getByRole('dialog')
  await sheet.getByLabel('Nätverkets namn').fill('Lokalen')
  await sheet.getByLabel('Lösenord').last().fill('kort')
  await sheet.getByRole('button', { name: 'Visa på skärmen' }).click()
  await sheet.getByText('minst åtta tecken').first().waitFor()
  await sheet.getByLabel('Lösenord').last().fill('fikapaus')
  await sheet.getByRole('button', { name: 'Visa på skärmen' }).click()
  await screen.getByText('Lösenord: fikapaus').first().waitFor()
  await screen.getByRole('img', { name: 'QR-kod till nätverket Lokalen' }).waitFor()

  await host.getByRole('button', { name: 'Inställningar' }).first().click()
  await host.getByText('Mörk', { exact: true }).click()
  await themeIs(screen, 'dark')
  await screen.keyboard.press('t')
  await themeIs(screen, 'light')
  await screen.reload()
  await screen.getByText('Lösenord: fikapaus').first().waitFor()
  await themeIs(screen, 'light')
  await host.getByText('Ljus', { exact: true }).click()
  await host.locator('label:has(:checked)', { hasText: 'Ljus' }).waitFor()
  await host.getByText('Mörk', { exact: true }).click()
  await themeIs(screen, 'dark')
  await host.keyboard.press('Escape')

  for (const name of ['Amina', 'Björn', 'Chidi', 'Åsa']) await room.send({ type: 'addPerson', name })
  await screen.getByText('Åsa', { exact: true }).first().waitFor()
  await screen.mouse.move(40, 40)
  await screen.getByLabel('Namn här:').selectOption({ label: 'C–Å (del 2 av 2)' })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await screen.getByText('C–Å', { exact: true }).first().waitFor()
  expect(await screen.locator('main li').allInnerTexts()).toHaveLength(2)
})

const themeIs = (screen: Page, theme: 'light' | 'dark'): Promise<void> => screen.locator(`html[data-theme=${theme}]`).waitFor()
