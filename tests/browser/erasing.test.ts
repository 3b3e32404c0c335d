/** What a phone keeps, sends and shows of its owner, in a real browser; and how all of it goes away. */
import type { BrowserContext } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { builtServer } from '../support/built.ts'
import { filesWith } from '../support/traces.ts'
import { openRoom } from '../support/running.ts'
import { guestJoins, laptopSize, openBrowser, visit } from '../support/visitors.ts'

it('an evening asks nothing of anybody else and leaves no cookie; a phone that is deleted leaves nothing at all', async () => {
  const server = await builtServer({ OPERATOR_NAME: 'Example Society' })
  const { code, hostSecret } = await openRoom(server)
  const browser = await openBrowser()
  const asked: string[] = []
  const cookies: unknown[] = []
  const forbidden: string[] = []
  const listen = (context: BrowserContext): void => {
    context.on('request', (request) => asked.push(request.url()))
    // The browser says so where the pages do what their own policy forbids.
    context.on('console', (message) => void (/content.security.policy/i.test(message.text()) && forbidden.push(message.text())))
    context.on('response', async (response) => {
      const set = await response.headerValue('set-cookie').catch(() => null)
      if (set !== null) cookies.push(set)
    })
    context.on('page', (page) => page.on('websocket', (socket) => asked.push(socket.url())))
  }
  const home = await visit(browser, 'about:blank')
  listen(home.context)
  await home.page.goto(server.url)
  await home.page.getByRole('link', { name: 'Så hanteras ditt namn' }).waitFor()
  const host = await visit(browser, 'about:blank', { size: laptopSize })
  listen(host.context)
  await host.page.goto(`${server.url}/host/${code}#${hostSecret}`)
  for (const path of [`/kit/${code}`, '/check', `/screen/${code}#${screenSecretOf(hostSecret)}`]) {
    const page = await host.context.newPage()
    await page.goto(`${server.url}${path}`)
    await page.getByRole('main').waitFor()
    await page.close()
  }
  const guest = await guestJoins(browser, server.url, code, 'Zephyrine')
  listen(guest.context)
  await guest.page.reload()
  await guestJoins(browser, server.url, code, 'Bo')
  await host.page.getByRole('button', { name: 'Starta' }).first().click()
  await guest.page.getByText('Bo', { exact: true }).first().waitFor()
  expect(filesWith(server.dataDir, 'Zephyrine')).not.toEqual([])

  await guest.page.getByRole('button', { name: 'Meny' }).click()
  await guest.page.getByRole('button', { name: 'Radera mig' }).click()
  await guest.page.getByRole('button', { name: 'Radera', exact: true }).click()
  await guest.page.getByRole('heading', { name: 'Allt om dig är raderat.' }).waitFor()
  expect(filesWith(server.dataDir, 'Zephyrine')).toEqual([])
  const kept = await guest.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]))
  expect(kept).not.toMatch(/Zephyrine|klapp\.(secret|name)/)
  await guest.page.goto(`${server.url}/j/${code}`)
  expect(await guest.page.getByRole('textbox', { name: 'Namn' }).inputValue()).toBe('')
  await guest.page.goto(`${server.url}/privacy`)
  expect(await guest.page.getByText('Example Society driver den här servern').count()).toBe(1)

  await host.page.goto(`${server.url}/host/${code}`)
  await host.page.getByRole('button', { name: 'Inställningar' }).first().click()
  await host.page.getByRole('button', { name: 'Radera rummet och allt i det' }).click()
  await host.page.getByRole('button', { name: 'Radera allt nu' }).click()
  await host.page.waitForURL(`${server.url}/`)
  expect([code, 'Tisdagsmingel'].flatMap((word) => filesWith(server.dataDir, word))).toEqual([])

  const { host: own } = new URL(server.url)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((url) => !['data:', 'blob:', 'about:'].includes(new URL(url).protocol) && new URL(url).host !== own)).toEqual([])
  expect(cookies).toEqual([])
  expect(forbidden).toEqual([])
  for (const context of [home.context, host.context, guest.context]) expect(await context.cookies()).toEqual([])
})
