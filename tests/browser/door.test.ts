import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { guestJoins, laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

it('[D1] [D3] [D4] [D6] a host lets people in by hand, takes out a crowd, locks the door, hides what the screen shows', { timeout: 120_000 }, async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const { page: amina } = await guestJoins(browser, url, room.code, 'Amina')

  await host.getByRole('button', { name: 'Dörren: öppen' }).click()
  await host.getByText('De jag släpper in', { exact: true }).click()
  await host.getByRole('button', { name: 'Stäng' }).click()
  const { page: bjorn } = await visit(browser, `${url}/j/${room.code}`)
  await bjorn.getByRole('textbox', { name: 'Namn' }).fill('Björn')
  await bjorn.getByRole('button', { name: 'Gå med' }).click()
  await bjorn.getByRole('heading', { name: 'Hej Björn! Strax är du inne.' }).waitFor()
  await host.getByRole('button', { name: 'Släpp in Björn' }).click()
  await bjorn.getByText('Du är med, Björn.').first().waitFor()

  // Amina came in the last minute and was not let in by hand; Björn was.
  await host.getByRole('button', { name: 'Dörren: du släpper in' }).click()
  await host.getByRole('button', { name: 'Ta ut den som kom senaste minuten' }).click()
  await amina.getByRole('heading', { name: 'Är du här, Amina?' }).waitFor()
  expect(await bjorn.getByText('Du är med, Björn.').isVisible()).toBe(true)
  await host.getByRole('dialog').getByRole('button', { name: 'Ångra' }).click()
  await amina.getByText('Du är med, Amina.').first().waitFor()

  await host.getByText('Inga nya', { exact: true }).click()
  await host.getByRole('button', { name: 'Stäng' }).click()
  await host.getByRole('button', { name: 'Dörren: låst' }).waitFor()
  const { page: chidi } = await visit(browser, `${url}/j/${room.code}`)
  await chidi.getByRole('textbox', { name: 'Namn' }).fill('Chidi')
  await chidi.getByRole('button', { name: 'Gå med' }).click()
  await chidi.getByText('Dörren är låst', { exact: false }).first().waitFor()

  await screen.getByText('Björn', { exact: true }).first().waitFor()
  await host.getByRole('button', { name: 'Björn', exact: true }).click()
  await host.getByRole('button', { name: 'Dölj namnet på skärmen' }).click()
  await screen.getByText('Gäst 2', { exact: true }).first().waitFor()
  expect(await screen.getByText('Björn').count()).toBe(0)
  await host.getByRole('button', { name: 'Stäng' }).click()
  await host.getByRole('button', { name: 'Dölj skärmen' }).click()
  await screen.getByText('Amina').waitFor({ state: 'hidden' })
  await screen.getByText('Välkommen!').first().waitFor()
  await host.getByRole('button', { name: 'Visa igen' }).click()
  await screen.getByText('Tisdagsmingel', { exact: true }).first().waitFor()
})
