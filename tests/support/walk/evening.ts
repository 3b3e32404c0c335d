/** A room with its pages in one browser, for walks through everything that Klapp shows. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { TestContext } from 'vitest'
import { files } from '../../../client/messages/files.ts'
import { load, messagesIn } from '../../../client/messages/loaded.ts'
import type { Messages } from '../../../client/messages/shape.ts'
import { screenSecretOf } from '../../../server/secrets.ts'
import type { Language } from '../../../shared/text.ts'
import { type Host, joinQuietly, openRoom } from '../../pictures/guests.ts'
import { builtServer, type Built } from '../built.ts'
import { button, laptopSize, openBrowser, phoneSize, projectorSize } from '../visitors.ts'

/** Somewhere to look: what it is called, and the page as it stands there. */
export type Stop = { readonly name: string; readonly page: Page }
export type Stops = AsyncGenerator<Stop, void, undefined>

export type Evening = {
  readonly language: Language
  /** What the pages say, so that a walk finds its way in every language. */
  readonly words: Messages
  readonly server: Built
  readonly browser: Browser
  readonly room: Host
  /** The test's own, where several walk at the same time. */
  readonly whenFinished: TestContext['onTestFinished'] | undefined
  /** In a storage of its own. */
  readonly open: (path: string, size?: Size) => Promise<Page>
  readonly openPhone: () => Promise<Page>
  /** A phone whose owner is in. */
  readonly join: (name: string) => Promise<Page>
  /** Somebody whose page nobody looks at. */
  readonly joinQuietly: (name: string) => Promise<Host['send']>
  readonly openConsole: (size?: Size) => Promise<Page>
  readonly openScreen: () => Promise<Page>
  /** Where the console's host is known. */
  readonly openReport: (console: Page) => Promise<Page>
}

type Size = { readonly width: number; readonly height: number }
type EveningOptions = {
  readonly language: Language
  /** How every page is opened, beyond its size and language. */
  readonly context?: BrowserContextOptions
  /** In place of a phone's, a laptop's and a projector's. */
  readonly size?: Size
  readonly whenFinished?: TestContext['onTestFinished'] | undefined
}

export async function openEvening({ language, context = {}, size: always, whenFinished }: EveningOptions): Promise<Evening> {
  const server = await builtServer({}, whenFinished)
  const browser = await openBrowser(whenFinished)
  await load(files, language)
  const words = messagesIn(language)
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language, purpose: 'mingle' })

  async function open(path: string, size: Size = phoneSize): Promise<Page> {
    const visitor = await browser.newContext({ locale: locales[language] ?? language, reducedMotion: 'reduce', ...context, viewport: always ?? size })
    const page = await visitor.newPage()
    await page.goto(`${server.url}${path}`)
    return page
  }
  const openPhone = (): Promise<Page> => open(`/j/${room.code}`)

  async function join(name: string): Promise<Page> {
    const phone = await openPhone()
    await phone.getByRole('textbox').fill(name)
    await button(phone, words.phone.join).click()
    await button(phone, words.phone.join).waitFor({ state: 'hidden' })
    await button(phone, words.phone.menu).waitFor()
    return phone
  }

  return {
    language,
    words,
    server,
    browser,
    room,
    whenFinished,
    open,
    openPhone,
    join,
    joinQuietly: (name) => joinQuietly(server.url, room.code, name),
    openConsole: async (size = laptopSize) => {
      const page = await open(`/host/${room.code}#${room.secret}`, size)
      await page.locator('main').waitFor()
      return page
    },
    openReport: async (console) => {
      const page = await console.context().newPage()
      await page.goto(`${server.url}/report/${room.code}`)
      await page.locator('article').waitFor()
      return page
    },
    openScreen: () => open(`/screen/${room.code}#${screenSecretOf(room.secret)}`, projectorSize),
  }
}

const locales: { readonly [language: string]: string } = { sv: 'sv-SE', en: 'en-GB' }

export const stop = (name: string, page: Page): Stop => ({ name, page })

/** The same moment on several pages. */
export function* stops(pages: Readonly<Record<string, Page>>): Generator<Stop> {
  for (const [name, page] of Object.entries(pages)) yield { name, page }
}

export const dialog = (page: Page): Locator => page.getByRole('dialog').last()

export const sees = (page: Page, words: string | RegExp): Promise<void> => page.locator('main').getByText(words).first().waitFor()

/** Closes what lies on top, and has it closed. */
export async function closeSheet(page: Page): Promise<void> {
  const open = await page.locator('dialog[open]').count()
  await page.keyboard.press('Escape')
  await page.waitForFunction((before) => document.querySelectorAll('dialog[open]').length < before, open)
}

/** A sheet that is opened by a button, of the sheet on top where there is one, and closed once it has been looked at. */
export async function* opened(name: string, page: Page, by: string | RegExp): Stops {
  const top = (await page.locator('dialog[open]').count()) > 0 ? dialog(page) : page
  await button(top, by).first().click()
  await dialog(page).waitFor()
  yield { name, page }
  await closeSheet(page)
}
