import { type Browser, type Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { type Host, joinQuietly, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

const room = { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' } as const
const bar = 'Tryck för att höra klappen'

describe('the sound of a phone', () => {
  it('is on after joining, asks for one tap after a reload, and claps in that tap', async () => {
    const { phone } = await joinedPhone()
    await phone.getByRole('button', { name: bar }).waitFor({ state: 'hidden' })
    await phone.reload()
    await phone.getByRole('button', { name: bar }).click()
    await phone.getByRole('button', { name: bar }).waitFor({ state: 'hidden' })
    expect(await lengthsPlayed(phone)).toEqual([])
    await phone.getByRole('button', { name: 'Prova klappen' }).click()
    await phone.waitForFunction(() => globalThis.ear.lengths.length > 0)
    expect(await lengthsPlayed(phone)).toEqual([0.58])
  })

  it('comes back from a context that says it runs and stands still', async () => {
    const { phone } = await joinedPhone()
    await phone.getByRole('button', { name: bar }).waitFor({ state: 'hidden' })
    await phone.evaluate(() => {
      globalThis.ear.isFrozen = true
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await phone.waitForFunction(() => globalThis.ear.closed === 1)
    await phone.evaluate(() => {
      globalThis.ear.isFrozen = false
    })
    await phone.getByRole('button', { name: bar }).click()
    await phone.getByRole('button', { name: bar }).waitFor({ state: 'hidden' })
    await phone.getByRole('button', { name: 'Prova klappen' }).click()
    await phone.waitForFunction(() => globalThis.ear.lengths.length > 0)
    expect(await lengthsPlayed(phone)).toEqual([0.58])
  })

  it('is silent where its owner wants that, after a reload too, and still shows the clap', async () => {
    const { phone, url, host } = await joinedPhone()
    await phone.getByRole('button', { name: 'Meny' }).click()
    await phone.getByRole('button', { name: 'Stäng av ljudet i den här mobilen' }).click()
    await phone.reload()
    await phone.getByText('Du är med, Amina.').first().waitFor()
    expect(await phone.getByRole('button', { name: bar }).isVisible()).toBe(false)

    await clapsAtOnce(phone, url, host, 'Lägg mig så att du ser mig.')
    expect(await lengthsPlayed(phone)).toEqual([])
  })

  it('is silent where the host wants the screen alone to be heard, and still shows the clap', async () => {
    const { phone, url, host } = await joinedPhone()
    await host.send({ type: 'configure', settings: { phonesSound: false } })
    await clapsAtOnce(phone, url, host)
    expect(await lengthsPlayed(phone)).toEqual([])
  })

  it('flashes and says why, where the loudspeaker is too slow to clap in time', async () => {
    const { phone, url, host } = await joinedPhone({ outputLatency: 0.3 })
    await phone.getByText('Ljudet kommer för sent', { exact: false }).first().waitFor()
    await phone.getByRole('button', { name: 'Stäng', exact: true }).click()
    await clapsAtOnce(phone, url, host)
    expect(await lengthsPlayed(phone)).toEqual([])
  })

  it('sounds over the silent switch only for somebody who asked to hear it', async () => {
    const { phone } = await joinedPhone()
    const session = (): Promise<string> => phone.evaluate(() => globalThis.ear.session.type)
    await phone.getByRole('button', { name: bar }).waitFor({ state: 'hidden' })
    expect(await session()).toBe('auto')
    await phone.getByRole('button', { name: 'Prova klappen' }).click()
    expect(await session()).toBe('playback')
  })

  it('is tried again where it did not arrive', async () => {
    const { phone } = await joinedPhone()
    await phone.context().route('**/*.wav', (route) => route.abort())
    await phone.reload()
    await phone.getByRole('button', { name: 'Ljudet kom inte fram.' }).waitFor()
    await phone.context().unroute('**/*.wav')
    await phone.getByRole('button', { name: 'Ljudet kom inte fram.' }).click()
    await phone.getByRole('button', { name: bar }).waitFor({ state: 'hidden' })
    await phone.getByRole('button', { name: 'Prova klappen' }).click()
    await phone.waitForFunction(() => globalThis.ear.lengths.length > 0)
    expect(await phone.getByText('Ljudet kom inte fram.').isVisible()).toBe(false)
  })
})

it('a phone that can be kept awake is only asked to stay open, and takes its lock again', async () => {
  const { phone } = await joinedPhone({ canLock: true })
  await phone.getByText('Låt den här sidan vara öppen.').first().waitFor()
  await phone.evaluate(() => globalThis.ear.releaseLock())
  await phone.getByText('Låt skärmen vara tänd').first().waitFor()
  await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await phone.getByText('Låt den här sidan vara öppen.').first().waitFor()
  expect(await phone.evaluate(() => globalThis.ear.locks)).toBe(2)
})

it('a phone that can not is asked, in words, to be kept on by hand', async () => {
  const { phone } = await joinedPhone()
  await phone.getByText('Låt skärmen vara tänd').first().waitFor()
  expect(await phone.getByText('Låt den här sidan vara öppen.').isVisible()).toBe(false)
})

it('the console knows whether the screen will be heard', async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, room)
  const { page: screen } = await visit(browser, `${url}/screen/${host.code}#${screenSecretOf(host.secret)}`, { size: projectorSize })
  const { page: console } = await visit(browser, `${url}/host/${host.code}#${host.secret}`, { size: laptopSize })
  await console.getByRole('button', { name: 'Skärm utan ljud' }).waitFor()
  await screen.getByRole('button', { name: 'Slå på ljudet' }).click()
  await console.getByText('Skärmen är öppen och har ljud.').first().waitFor()
  await screen.mouse.move(200, 200)
  await screen.getByRole('button', { name: 'Ljud', exact: true }).click()
  await screen.getByRole('slider', { name: 'Volym' }).fill('0')
  await console.getByText('Skärmen är öppen, men utan ljud.', { exact: false }).first().waitFor()
  await screen.reload()
  await screen.getByRole('button', { name: 'Slå på ljudet' }).click()
  await screen.mouse.move(300, 300)
  await screen.getByRole('button', { name: 'Ljud', exact: true }).click()
  expect(await screen.getByRole('slider', { name: 'Volym' }).inputValue()).toBe('0')
})

it('the check page finds out what works, and says what to do when the server is gone', async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const { page } = await visit(browser, `${server.url}/check`)
  await page.getByText('Servern svarar på').first().waitFor()
  await page.getByText('Mobilen vet vad klockan är i rummet').first().waitFor()
  await page.getByRole('button', { name: 'Prova klappen' }).click()
  await page.getByRole('button', { name: 'Nej' }).click()
  await page.getByText('Något behöver ordnas.').first().waitFor()
  await page.getByText('Höj volymen. På en Iphone', { exact: false }).first().waitFor()
  await page.getByRole('button', { name: 'En gång till' }).click()
  await page.getByRole('button', { name: 'Ja' }).click()
  await page.getByText('Du hör klappen.', { exact: false }).first().waitFor()

  await server.kill()
  await page.getByText('Mobilen når inte servern.').first().waitFor()
  await server.start()
  await page.getByText('Servern svarar på').first().waitFor()
  expect(await page.getByText('Mobilen når inte servern.').isVisible()).toBe(false)
})

declare global {
  /** What listens in the page: how long each sound was that was started, in seconds, and what was asked of the phone. */
  var ear: {
    lengths: number[]
    isFrozen: boolean
    closed: number
    session: { type: string }
    locks: number
    releaseLock: () => void
  }
}

type Pretended = {
  /** In seconds; a usual one unless said. */
  readonly outputLatency?: number
  readonly canLock?: boolean
}

async function joinedPhone(pretended: Pretended = {}) {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, room)
  const phone = await openWithEar(browser, `${url}/j/${host.code}`, pretended)
  await phone.getByRole('textbox', { name: 'Namn' }).fill('Amina')
  await phone.getByRole('button', { name: 'Gå med' }).click()
  await phone.getByText('Du är med, Amina.').first().waitFor()
  return { phone, url, host }
}

async function openWithEar(browser: Browser, url: string, pretended: Pretended): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' })
  const page = await context.newPage()
  await page.addInitScript(({ outputLatency = 0.02, canLock = false }: Pretended) => {
    globalThis.ear = { lengths: [], isFrozen: false, closed: 0, session: { type: 'auto' }, locks: 0, releaseLock: () => undefined }
    Object.defineProperty(navigator, 'audioSession', { value: globalThis.ear.session })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          if (!canLock) throw new DOMException('Not now.', 'NotAllowedError')
          globalThis.ear.locks += 1
          const lock = Object.assign(new EventTarget(), { released: false, release: async () => undefined })
          globalThis.ear.releaseLock = () => {
            lock.released = true
            lock.dispatchEvent(new Event('release'))
          }
          return lock
        },
      },
    })
    globalThis.AudioContext = class extends AudioContext {
      override get currentTime(): number {
        return globalThis.ear.isFrozen ? 1 : super.currentTime
      }
      override get outputLatency(): number {
        return outputLatency
      }
      override close(): Promise<void> {
        globalThis.ear.closed += 1
        return super.close()
      }
      override createBufferSource(): AudioBufferSourceNode {
        const source = super.createBufferSource()
        const start = source.start.bind(source)
        source.start = (when) => {
          const { length, duration } = source.buffer ?? { length: 0, duration: 0 }
          // One sample long is what unlocks iOS; nobody hears it.
          if (length > 1) globalThis.ear.lengths.push(Math.round(duration * 100) / 100)
          start(when)
        }
        return source
      }
    }
  }, pretended)
  await page.goto(url)
  return page
}

/** From the waiting page to the clap, which the host gives as soon as they talk. */
async function clapsAtOnce(phone: Page, url: string, host: Host, foot = 'Lägg undan mig.'): Promise<void> {
  await joinQuietly(url, host.code, 'Björn')
  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await host.send({ type: 'talkNow', round: 1 })
  await phone.getByText(foot).first().waitFor()
  await host.send({ type: 'clapNow', round: 1 })
  await phone.getByText('Klapp!').first().waitFor()
}

const lengthsPlayed = (page: Page): Promise<readonly number[]> => page.evaluate(() => globalThis.ear.lengths)
