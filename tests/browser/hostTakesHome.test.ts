/** What people take home, on the projector (legible from fifteen metres, in every size and theme), on paper, and at the console. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { screenShows } from '../../shared/settings.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { faultsIn } from '../support/projector.ts'
import { takenHome } from '../support/takenHome.ts'
import { laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

const sizes = [{ width: 1366, height: 768 }, { width: 1024, height: 768 }, { width: 1920, height: 1080 }] as const
/** As long as they may be, with and without a place to break them, and from right to left. */
const commons = ['Morfar var lokförare på samma bana mellan Ånge och Bräcke!!!', 'å'.repeat(60), 'كلانا نشأ بجانب البحر ويحب القهوة', 'Brevduvor', 'Två katter var']
const guests = [
  { name: 'Amina', seeks: 'Någon som kan bokföring för enskild firma och som gärna förklarar det på svenska', offers: '' },
  { name: 'Björn', seeks: 'x'.repeat(80), offers: 'مترجم من العربية إلى السويدية' },
  { name: 'Chidi', seeks: 'En mentor', offers: 'Snickeri' },
  { name: 'Dana', seeks: '', offers: 'Lån av släpkärra, kanot och symaskin, med eller utan någon som visar hur man gör' },
]

it('[S6] [K7] [K8] shows the wall, the board and what is still sought, legibly, and nothing where the host hides it', { timeout: 300_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Nätverksträff i Flen', language: 'sv', purpose: 'business' })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  await screen.getByRole('button', { name: 'Slå på ljudet' }).click()
  await takenHome(server.port, room, { guests, commons, rounds: 3 })
  await screen.locator('[data-on=true]').waitFor({ state: 'detached' })
  await room.send({ type: 'configure', settings: { hasBoard: true } })

  const headings = { picture: 'samtal', wall: 'Det här har vi gemensamt', board: 'Behov och hjälp i rummet', openNeeds: 'Det här söker vi fortfarande' }
  for (const shows of screenShows) {
    if (shows === 'byTurns') continue
    await room.send({ type: 'configure', settings: { screenShows: shows } })
    await screen.getByRole('heading', { name: headings[shows] }).waitFor()
    expect({ shows, faults: await faultsInLooks(screen) }).toEqual({ shows, faults: [] })
  }
  await room.send({ type: 'configure', settings: { screenShows: 'wall', language: 'en' } })
  await screen.getByRole('heading', { name: 'What we have in common' }).waitFor()
  await screen.getByText('Brevduvor').first().waitFor()
  expect(await screen.locator('main').innerText()).not.toMatch(/Amina|Björn|Chidi|Dana/)

  await room.send({ type: 'configure', settings: { isScreenPlain: true } })
  await screen.getByText('Brevduvor').waitFor({ state: 'detached' })
  await room.send({ type: 'configure', settings: { screenShows: 'board' } })
  expect(await screen.locator('main').innerText()).not.toMatch(/Snickeri|mentor/)
})

it('[K12] the report prints on white paper without its buttons, saves its files, and no address holds the key', { timeout: 120_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Nätverksträff i Flen', language: 'sv', purpose: 'business' })
  await takenHome(server.port, room, { guests, commons })
  const { page: console, context } = await visit(browser, `${server.url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const addresses: string[] = []
  const [report] = await Promise.all([context.waitForEvent('page'), console.getByRole('link', { name: 'Kvällens rapport' }).click()])
  report.on('request', (request) => addresses.push(request.url()))
  await report.getByRole('heading', { name: 'Nätverksträff i Flen' }).waitFor()
  const paper = report.getByRole('article')
  expect((await paper.innerText()).replaceAll('\n', ' ')).toMatch(/personer kom 4 .* Amina 1 .* Det här söks fortfarande .*En mentor .*Det här erbjöds .*Snickeri .*Morfar var/u)

  for (const [label, name] of [['Namn (CSV)', 'people.csv'], ['Behov (CSV)', 'needs.csv'], ['Allt (JSON)', '.json']] as const) {
    const [file] = await Promise.all([report.waitForEvent('download'), report.getByRole('button', { name: label }).click()])
    expect(file.suggestedFilename()).toContain(name)
  }
  expect(addresses.filter((address) => address.includes(room.secret))).toEqual([])
  expect(addresses.some((address) => address.endsWith('people.csv?lang=sv'))).toBe(true)

  await report.emulateMedia({ media: 'print' })
  expect(await report.getByRole('button').count()).toBe(0)
  expect(await report.evaluate(() => [document.documentElement, ...document.querySelectorAll('article')].map((element) => getComputedStyle(element).backgroundColor))).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)'])
  const printed = (await report.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b/gu)).toHaveLength(2)
  expect(printed).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/u)
})

it('[K10] [K11] the host takes something down and puts it back, and adds a round in which needs meet help', { timeout: 120_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Nätverksträff i Flen', language: 'sv', purpose: 'business' })
  const phones = await takenHome(server.port, room, { guests, commons })
  const [phone] = phones
  const { page } = await visit(browser, `${server.url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  await page.getByRole('button', { name: 'Inställningar' }).click()
  await page.getByRole('switch', { name: 'Tavlan: behov och hjälp' }).click()
  await phone?.until(({ needs }) => needs?.offers.some(({ text }) => text === 'Snickeri') === true)
  await page.getByRole('button', { name: 'Ta ned från tavlan och skärmen' }).click()
  await page.getByRole('button', { name: 'Ta ned: Snickeri' }).click()
  await phone?.until(({ needs }) => needs?.offers.every(({ text }) => text !== 'Snickeri') === true)
  await page.getByRole('button', { name: 'Sätt upp igen: Snickeri' }).click()
  const { needs } = (await phone?.until((slices) => slices.needs?.offers.some(({ text }) => text === 'Snickeri') === true)) ?? {}
  expect(needs?.offers.map(({ text }) => text)).toContain('Snickeri')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByText('Just nu passar inga ihop').first().waitFor()
  for (const seeking of phones) await seeking.send({ type: 'describeMe', card: { seeks: 'Snickeri' } })
  await page.getByText('Just nu finns ett par som passar ihop.').first().waitFor()
  await page.getByRole('button', { name: 'Lägg till en rond: behov möter hjälp' }).click()
  const { programme } = (await phone?.until((slices) => slices.programme?.items.length === 1)) ?? {}
  expect(programme?.items[0]).toMatchObject({ plan: { kind: 'meeting', rounds: 1, meetsGap: true }, title: { sv: 'Behov möter hjälp' } })
})

async function faultsInLooks(screen: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    if ((await screen.locator('html').getAttribute('data-theme')) !== theme) await screen.keyboard.press('t')
    await screen.locator(`html[data-theme=${theme}]`).waitFor()
    for (const size of sizes) {
      await screen.setViewportSize(size)
      faults.push(...(await faultsIn(screen, { hasCorner: true })).map((fault) => `${theme} ${size.width}x${size.height} ${fault}`))
    }
  }
  return faults
}
