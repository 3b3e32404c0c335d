import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Host, joinQuietly, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { edgeColours, screencastOf } from '../support/screencast.ts'
import { listenTo } from '../support/heard.ts'
import { openBrowser, visit } from '../support/visitors.ts'

const words = {
  sv: { locale: 'sv-SE', join: 'Gå med', menu: 'Meny', silence: 'Stäng av ljudet i den här mobilen', isTalking: 'Lägg undan mig.', clap: 'Klapp! Tacka varandra.', next: /^(Gå till|Stanna på) plats \d+\./ },
  en: { locale: 'en-GB', join: 'Join', menu: 'Menu', silence: 'Turn the sound off on this phone', isTalking: 'Put me away.', clap: 'Clap! Thank each other.', next: /^(Go to|Stay at) spot \d+\./ },
  fi: { locale: 'fi-FI', join: 'Tule mukaan', menu: 'Valikko', isTalking: 'Pane minut pois.' },
} as const
type Language = keyof typeof words

it.each(['sv', 'en'] as const)('a silent phone that does not vibrate flashes once, and says the clap and what is next once each, in %s', async (language) => {
  const { menu, silence, clap, next } = words[language]
  const { phone, host } = await talkingPhone(language, (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'vibrate')))
  const heard = await listenTo(phone)
  await phone.getByRole('button', { name: menu }).click()
  await phone.getByRole('button', { name: silence }).click()

  await heard.lines()
  await host.send({ type: 'clapNow', round: 1 })
  // Drawn beforehand, and not to be heard of or seen before its time.
  await phone.locator('[data-on=false]').waitFor({ state: 'attached' })
  const clapInTree = async (): Promise<readonly string[]> => (await wordsInTree(phone)).filter((said) => said.includes(clap.slice(0, 5)))
  expect(await clapInTree()).toEqual([])
  await phone.locator('[data-on=true]').waitFor()
  // The browser brings its tree up to date when it has time.
  await expect.poll(clapInTree, { timeout: 60_000 }).toEqual([clap])
  expect(await flashOf(phone)).toEqual({ rises: 1, isLong: true, risesSlowly: false })
  await phone.locator('[data-on]').waitFor({ state: 'detached' })
  const said = await heard.lines()
  expect(said.filter((what) => what === clap)).toHaveLength(1)
  expect(said.filter((what) => next.test(what))).toHaveLength(1)
})

it('who asked for less motion sees the clap swell, not flash', async () => {
  const { phone, host } = await talkingPhone('sv', (page) => page.emulateMedia({ reducedMotion: 'reduce' }))
  await host.send({ type: 'clapNow', round: 1 })
  await phone.locator('[data-on=true]').waitFor()
  expect(await flashOf(phone)).toEqual({ rises: 1, isLong: true, risesSlowly: true })
})

it('the longest of the four words is whole on the narrowest phone', async () => {
  const { phone, host } = await talkingPhone('fi', (page) => page.setViewportSize({ width: 320, height: 568 }))
  await host.send({ type: 'clapNow', round: 1 })
  const flash = phone.locator('[data-on]')
  await flash.waitFor({ state: 'attached' })
  const edges = await flash.locator('p').first().evaluate((word) => {
    const range = document.createRange()
    range.selectNodeContents(word)
    const { left, right } = range.getBoundingClientRect()
    return { left, right }
  })
  expect(edges.left).toBeGreaterThan(0)
  expect(edges.right).toBeLessThan(320)
})

it('the flash comes while the page itself is busy', async () => {
  const { phone, host } = await talkingPhone('sv')
  const session = await phone.context().newCDPSession(phone)
  const cast = screencastOf(session)
  await host.send({ type: 'clapNow', round: 1 })
  await phone.locator('[data-on=false]').waitFor({ state: 'attached' })
  await phone.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await cast.start()
  await phone.evaluate(() => {
    const until = performance.now() + 3_000
    while (performance.now() < until);
  })
  // Taken before the page could do anything else.
  const frames = await cast.stop()
  const reader = await phone.context().newPage()
  const colours = await edgeColours(reader, frames.map(({ picture }) => picture))
  expect(colours).toContainEqual([255, 128, 56])
})

async function talkingPhone(language: Language, prepare: (page: Page) => Promise<unknown> = async () => undefined): Promise<{ phone: Page; host: Host }> {
  const { locale, join, menu, isTalking } = words[language]
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title: 'Tisdagsmingel', language, purpose: 'mingle' })
  const { page: phone } = await visit(browser, 'about:blank', { locale })
  await prepare(phone)
  await phone.goto(`${url}/j/${host.code}`)
  await phone.getByRole('textbox').fill('Amina')
  await phone.getByRole('button', { name: join, exact: true }).click()
  await phone.getByRole('button', { name: menu }).waitFor()
  await joinQuietly(url, host.code, 'Björn')
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await host.send({ type: 'talkNow', round: 1 })
  await phone.getByText(isTalking).first().waitFor()
  return { phone, host }
}

/** Every text in the accessibility tree. */
async function wordsInTree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText').map(({ name }) => String(name?.value))
}

/** `rises`: how often it grows brighter. `isLong`, slowly: 350 ms and more (CLAP). */
function flashOf(page: Page): Promise<{ rises: number; isLong: boolean; risesSlowly: boolean }> {
  return page.locator('[data-on]').evaluate((flash) => {
    const [effect] = flash.getAnimations().map((animation) => animation.effect)
    if (!(effect instanceof KeyframeEffect)) throw new Error('Nothing moves.')
    const { duration, iterations = 1 } = effect.getTiming()
    const steps = effect.getKeyframes().map(({ opacity, computedOffset }) => ({ opacity: Number(opacity), atMs: computedOffset * Number(duration) }))
    const moves = steps.map(({ opacity, atMs }, index) => {
      const before = steps[index - 1] ?? { opacity: 0, atMs }
      return { by: opacity - before.opacity, ms: atMs - before.atMs }
    })
    const rises = moves.filter(({ by }) => by > 0)
    const fallMs = moves.filter(({ by }) => by < 0).map(({ ms }) => ms)
    return {
      rises: rises.filter(({ by }, index) => index === 0 || by > 0.5).length * iterations,
      isLong: Math.min(...fallMs) >= 350,
      risesSlowly: rises.every(({ ms }) => ms >= 350),
    }
  })
}
