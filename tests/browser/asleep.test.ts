import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Host, joinQuietly, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { openBrowser, visit } from '../support/visitors.ts'

it.each([
  ['in the cache of the browser, whose clock runs on,', { stoodStill: false, wakesBy: 'pageshow' }],
  ['in a pocket, whose clock stands still,', { stoodStill: true, wakesBy: 'visibilitychange' }],
] as const)('a phone %s sleeps through the clap, shows what is next, and neither sounds nor flashes on the way', async (_, sleep) => {
  const { phone, host } = await talkingPhone()
  const asleep = phone.waitForEvent('console', (message) => message.text() === 'asleep')
  const waking = phone.evaluate(sleepThrough, sleep)
  await asleep
  await host.send({ type: 'clapNow', round: 1 })
  await waking
  await phone.getByText('Rond 2').first().waitFor()
  await phone.getByRole('heading', { name: /plats \d+\./ }).waitFor()
  await phone.getByText('Ansluter igen').waitFor({ state: 'hidden' })
  expect(await phone.evaluate(() => globalThis.night)).toEqual({ claps: 0, stopped: 0, flashes: 0 })
})

it('a clap whose loudspeaker stood still over its instant is taken back', async () => {
  const { phone, host } = await talkingPhone()
  await host.send({ type: 'clapNow', round: 1 })
  await phone.waitForFunction(() => globalThis.night.claps === 1)
  await phone.evaluate(() => globalThis.standStill())
  await phone.getByText('Rond 2').first().waitFor()
  await phone.waitForFunction(() => globalThis.night.stopped === 1)
  expect(await phone.evaluate(() => globalThis.night)).toEqual({ claps: 1, stopped: 1, flashes: 1 })
})

declare global {
  /** What the phone did while nobody looked: claps handed to the loudspeaker, and taken back; flashes that came on. */
  var night: { claps: number; stopped: number; flashes: number }
  /** As in a phone call: the audio context's clock stops. */
  var standStill: () => void
  /** How far the page's own clock is behind, for having slept. */
  var sleptMs: number
}

async function talkingPhone(): Promise<{ phone: Page; host: Host }> {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: phone } = await visit(browser, 'about:blank')
  await phone.addInitScript(watchOver)
  await phone.goto(`${url}/j/${host.code}`)
  await phone.getByRole('textbox').fill('Amina')
  await phone.getByRole('button', { name: 'Gå med' }).click()
  await phone.getByText('Du är med, Amina.').first().waitFor()
  await joinQuietly(url, host.code, 'Björn')
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await host.send({ type: 'talkNow', round: 1 })
  await phone.getByText('Lägg undan mig.').first().waitFor()
  return { phone, host }
}

function watchOver(): void {
  globalThis.night = { claps: 0, stopped: 0, flashes: 0 }
  globalThis.sleptMs = 0
  const now = performance.now.bind(performance)
  performance.now = () => now() - globalThis.sleptMs
  new MutationObserver((changes) => {
    globalThis.night.flashes += changes.filter(({ target }) => target instanceof HTMLElement && target.dataset['on'] === 'true').length
  }).observe(document, { attributeFilter: ['data-on'], subtree: true })
  globalThis.AudioContext = class extends AudioContext {
    override createBufferSource(): AudioBufferSourceNode {
      globalThis.standStill = () => void this.suspend()
      const source = super.createBufferSource()
      const [start, stop] = [source.start.bind(source), source.stop.bind(source)]
      source.start = (when) => {
        if (source.buffer?.duration.toFixed(2) === '0.58') globalThis.night.claps += 1
        start(when)
      }
      source.stop = (when) => {
        globalThis.night.stopped += 1
        stop(when)
      }
      return source
    }
  }
}

/** Nothing in the page runs, until well after the clap. */
function sleepThrough({ stoodStill, wakesBy }: { stoodStill: boolean; wakesBy: 'pageshow' | 'visibilitychange' }): void {
  const asleepMs = 6_000
  if (wakesBy === 'pageshow') window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  console.log('asleep')
  const until = performance.now() + asleepMs
  while (performance.now() < until);
  if (stoodStill) globalThis.sleptMs += asleepMs
  if (wakesBy === 'pageshow') window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  else document.dispatchEvent(new Event('visibilitychange'))
}
