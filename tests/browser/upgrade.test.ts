/** Klapp is replaced by a newer one in the middle of an evening, and the pages are those of before. */
import { expect, it } from 'vitest'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { newerBuild } from '../support/newerBuild.ts'
import { guestJoins, openBrowser } from '../support/visitors.ts'

const longMs = 180_000

it('an old page loads itself anew, once, and the person is where they were', { timeout: longMs }, async () => {
  const { server, page, loads, spot } = await evening()
  await server.stop()
  const isLoaded = page.waitForEvent('load', { timeout: longMs })
  await server.start(newerBuild({ hasOldPages: false }))
  await isLoaded
  await page.getByText('Björn').first().waitFor({ timeout: longMs })
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(spot)
  expect(loads()).toBe(1)
})

it('a page that is as old after that asks the person, and does not go on loading', { timeout: longMs }, async () => {
  const { server, page, loads } = await evening()
  await server.stop()
  await server.start(newerBuild({ hasOldPages: true }))
  await page.getByText('Sidan är för gammal. Ladda om den.').first().waitFor({ timeout: longMs })
  expect(loads()).toBe(1)
})

/** Amina and Björn are on their way to their spot. */
async function evening() {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000 } })
  const { page } = await guestJoins(browser, server.url, room.code, 'Amina')
  await guestJoins(browser, server.url, room.code, 'Björn')
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await page.getByText('Björn').first().waitFor()
  let loads = 0
  page.on('load', () => (loads += 1))
  return { server, page, loads: () => loads, spot: await page.getByRole('heading', { level: 1 }).innerText() }
}
