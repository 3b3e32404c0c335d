/** What is printed before an evening, in a real browser. */
import { expect, it } from 'vitest'
import { builtServer } from '../support/built.ts'
import { openRoom } from '../support/running.ts'
import { openBrowser, visit } from '../support/visitors.ts'

it('a sign fills the sheet it is printed on, so that it is seen across a room', async () => {
  const server = await builtServer()
  const { code, hostSecret } = await openRoom(server)
  const browser = await openBrowser()
  const { page } = await visit(browser, `${server.url}/host/${code}#${hostSecret}`)
  await page.getByRole('main').waitFor()
  await page.goto(`${server.url}/kit/${code}`)
  const sheet = page.getByRole('region', { name: 'Skylt till plats 1', exact: true })
  await sheet.waitFor()
  await page.emulateMedia({ media: 'print' })
  const sheetBox = await sheet.boundingBox()
  const signBox = await sheet.locator('svg').boundingBox()
  expect(sheetBox?.width).toBeGreaterThan(700)
  expect(signBox?.width).toBeGreaterThan((sheetBox?.width ?? 0) * 0.8)
  expect(signBox?.height).toBeGreaterThan((sheetBox?.width ?? 0) * 0.8)
})
