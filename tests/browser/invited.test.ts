import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { button, openBrowser, visit } from '../support/visitors.ts'

const hourMs = 60 * 60_000

it('[I2] [I3] [I5] [I7] signs up by a link, invites, gets the place of whoever cancels, and comes in with one tap', { timeout: 120_000 }, async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const secret = randomBytes(16).toString('base64url')
  const begins = Date.now() + 20 * 24 * hourMs
  const announce = (startsAt: number) =>
    room.send({ type: 'announce', evening: { startsAt, endsAt: startsAt + 3 * hourMs, about: null, venue: { sv: 'Folkets hus' }, places: 1, wayIn: 'atOnce' } })
  await room.send({ type: 'relabel', labels: { groups: ['', ''], categories: ['Bransch', ''] } })
  await announce(begins)
  await room.send({ type: 'hostInvites', secret, places: 5 })

  const { page: ada } = await visit(browser, `${url}/j/${room.code}#i=${secret}`)
  await ada.getByText('Folkets hus').first().waitFor()
  expect(ada.url()).not.toContain(secret)
  await ada.getByRole('textbox', { name: 'Namn' }).fill('Ada')
  await ada.getByRole('textbox', { name: 'Bransch (om du vill)' }).fill('Glasblåsare')
  await button(ada, 'Jag kommer').click()
  await ada.getByRole('heading', { name: 'Du har en plats, Ada.' }).waitFor()
  const calendar = await ada.getByRole('link', { name: 'Lägg i kalendern' }).getAttribute('href')
  expect((await fetch(`${url}${calendar}`)).status).toBe(200)

  await button(ada, 'Ändra det du skrev').click()
  await ada.waitForFunction(() => [...document.querySelectorAll('dialog input')].some((input) => input instanceof HTMLInputElement && input.value === 'Glasblåsare'))
  await ada.getByRole('textbox', { name: 'Namn' }).fill('Ada L')
  await button(ada, 'Spara').click()
  await ada.getByRole('heading', { name: 'Du har en plats, Ada L.' }).waitFor()

  await button(ada, 'Bjud in någon du känner').click()
  await ada.getByRole('textbox', { name: 'Till vem? (om du vill)' }).fill('Bosse')
  await button(ada, 'Gör en länk').click()
  await ada.getByRole('heading', { name: 'Till Bosse' }).waitFor()
  const link = /http\S+#i=\S+/.exec(await ada.getByText('Anmäl dig här:').innerText())?.[0] ?? ''
  await button(ada, 'Stäng').click()

  const { page: bosse } = await visit(browser, link)
  await bosse.getByRole('textbox', { name: 'Namn' }).fill('Bosse')
  await button(bosse, 'Ställ mig i kö').click()
  await bosse.getByRole('heading', { name: 'Du står först i kön.' }).waitFor()
  await bosse.getByText('Ada L bjöd in dig').first().waitFor()
  await button(ada, 'Jag kan inte komma').click()
  await button(ada, 'Lämna återbud').click()
  await ada.getByRole('heading', { name: 'Vi ses en annan gång, Ada L.' }).waitFor()
  await bosse.getByRole('heading', { name: 'Du har en plats, Bosse.' }).waitFor()

  // The host brings the evening forward to today, and locks the door.
  await announce(Date.now() + hourMs)
  await room.send({ type: 'configure', settings: { door: 'locked' } })
  await bosse.getByText('Tiden har ändrats.', { exact: false }).first().waitFor()
  await bosse.reload()
  await button(bosse, 'Jag är här').click()
  await bosse.getByText('Du är med, Bosse.').first().waitFor()
})
