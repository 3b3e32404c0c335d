/** Real pages in a real browser, each visitor with a storage of their own. */
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { browserOptions } from './browser.mjs'

export async function openBrowser(whenFinished: TestContext['onTestFinished'] = onTestFinished): Promise<Browser> {
  const browser = await chromium.launch(browserOptions())
  whenFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(browser)
    await browser.close()
  })
  return browser
}

/** What every page showed when the test failed, in `.cache/tests/`. */
async function photograph(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: join(import.meta.dirname, `../../.cache/tests/failed-${index}.png`) })
  }
}

export const phoneSize = { width: 390, height: 844 }
export const laptopSize = { width: 1440, height: 900 }
export const projectorSize = { width: 1920, height: 1080 }

export async function visit(
  browser: Browser,
  url: string,
  { size = phoneSize, locale = 'sv-SE' }: { readonly size?: { width: number; height: number }; readonly locale?: string } = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: size, locale })
  const page = await context.newPage()
  await page.goto(url)
  return { page, context }
}

export type Guest = { readonly name: string; readonly page: Page; readonly context: BrowserContext }

/** Scans the code, writes a name, is in. */
export async function guestJoins(browser: Browser, url: string, code: string, name: string): Promise<Guest> {
  const { page, context } = await visit(browser, `${url}/j/${code}`)
  await page.getByRole('textbox', { name: 'Namn' }).fill(name)
  await page.getByRole('button', { name: 'Gå med' }).click()
  await page.getByText(`Du är med, ${name}.`).waitFor()
  return { name, page, context }
}

/** Where a phone sends its owner, and to whom, once it does. */
export async function placeShown({ page }: Guest): Promise<{ readonly spot: string; readonly partners: string }> {
  const words = await page.getByRole('heading', { name: /^(Gå till|Stanna på) plats \d+\./ }).innerText()
  const to = page.getByText(/^(Du möter|Till dig kommer|Här är någon ny\.)$/).first()
  const partners = await to.locator('xpath=ancestor-or-self::p/following-sibling::p[1]').innerText()
  return { spot: /\d+/.exec(words)?.[0] ?? '', partners }
}

export const button = (within: Page | Locator, name: string | RegExp): Locator => within.getByRole('button', { name, exact: true })

/** As fast as a person reads the button: the console takes a second tap within half a second for a slip. */
export async function tap(page: Page, name: string): Promise<void> {
  await button(page, name).waitFor()
  await page.waitForTimeout(600)
  await button(page, name).click()
}
