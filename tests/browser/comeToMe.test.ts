/** RULES, C: whoever can't see the signs, or hear the clap, has their evening, and nobody learns why. */
import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { button, guestJoins, laptopSize, openBrowser, visit } from '../support/visitors.ts'

async function twoGuests() {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  await host.send({ type: 'configure', settings: { movingMs: 120_000 } })
  const [amina, björn] = [(await guestJoins(browser, url, host.code, 'Amina')).page, (await guestJoins(browser, url, host.code, 'Björn')).page]
  return { url, browser, host, amina, björn, start: () => host.send({ type: 'start', round: 1, plan: { kind: 'open' } }) }
}

/** Kept as the page goes on: what it says when asked again. */
async function tick(page: Page, ...labels: readonly RegExp[]): Promise<void> {
  await button(page, 'Det här hjälper mig').click()
  const sheet = page.getByRole('dialog', { name: 'Det här hjälper mig' })
  for (const label of labels) await sheet.getByRole('checkbox', { name: label }).check()
  await sheet.getByRole('button', { name: 'Spara' }).click()
  await sheet.getByText('Sparat.').first().waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
}

it('[C3] asked to come, the partner reads where to, and says that they are coming', { timeout: 60_000 }, async () => {
  const { amina, björn, start } = await twoGuests()
  await start()
  await button(amina, 'Be Björn komma till dig').click()
  await amina.getByRole('heading', { name: 'Stanna där du är.' }).waitFor()
  await björn.getByRole('heading', { name: 'Gå till Amina.' }).waitFor()
  await amina.getByRole('textbox', { name: 'Säg var du är' }).fill('Vid fönstret')
  await button(amina, 'Skicka').click()
  await björn.getByText('”Vid fönstret”').first().waitFor()
  await button(björn, 'Jag kommer').click()
  await amina.locator('main').getByText('Björn är på väg.').first().waitFor()
  await expect.poll(() => amina.locator('[aria-live="polite"]').allInnerTexts()).toContainEqual(expect.stringContaining('Björn är på väg.'))
})

it('[C1] "I can’t see the signs" is said once, on this phone; the reason stays there', { timeout: 60_000 }, async () => {
  const { url, browser, host, amina, björn, start } = await twoGuests()
  await tick(amina, /Jag ser inte skyltarna/)
  const console = (await visit(browser, `${url}/host/${host.code}#${host.secret}`, { size: laptopSize })).page
  await start()
  await amina.getByRole('heading', { name: 'Stanna där du är.' }).waitFor()
  await björn.getByRole('heading', { name: 'Gå till Amina.' }).waitFor()
  await console.getByText('Amina').first().waitFor()
  const seen = await Promise.all([björn, console].map((page) => page.locator('body').innerText()))
  expect(seen.filter((words) => /ser inte|skylt/i.test(words))).toEqual([])
  expect(await amina.evaluate(() => localStorage.getItem('klapp.needs'))).toBe('sight')
  expect(await björn.evaluate(() => localStorage.getItem('klapp.needs'))).toBeNull()
})

it('[C2] whoever does not hear stands in front, and the phone is to be seen, not heard', { timeout: 60_000 }, async () => {
  const { host, amina, start } = await twoGuests()
  await tick(amina, /Jag hör inte klappen/)
  await start()
  await amina.getByRole('heading', { name: 'Gå till plats 1.' }).waitFor()
  await host.send({ type: 'talkNow', round: 1 })
  await amina.getByText('Lägg mig så att du ser mig.').first().waitFor()
  await host.send({ type: 'clapNow', round: 1 })
  await amina.getByText('Upp med händerna! Tacka varandra.', { exact: true }).last().waitFor()
  const bright = await amina.evaluate(brightMoments)
  expect(bright).toHaveLength(3)
  // WCAG 2.3.1: never more than three flashes in one second. These are more than a second apart.
  expect(bright.slice(1).map((at, index) => at - (bright[index] ?? 0)).filter((apart) => apart < 1_000)).toEqual([])
})

it('[C1] the next room on the same phone is told by itself, and deleting oneself forgets it', { timeout: 60_000 }, async () => {
  const { url, browser, amina } = await twoGuests()
  await tick(amina, /Jag vill stanna/)
  const next = await openRoom(url, { title: 'Onsdagsmingel', language: 'sv', purpose: 'mingle' })
  await amina.goto(`${url}/j/${next.code}`)
  await amina.getByRole('textbox', { name: 'Namn' }).fill('Amina')
  await button(amina, 'Gå med').click()
  const console = (await visit(browser, `${url}/host/${next.code}#${next.secret}`, { size: laptopSize })).page
  await console.getByRole('button', { name: /^Amina/ }).click()
  await console.getByText('Mer om Amina').click()
  expect(await console.getByRole('switch', { name: /^Stannar på/ }).isChecked()).toBe(true)
  await button(amina, 'Meny').click()
  await button(amina, 'Radera mig').click()
  await button(amina, 'Radera').click()
  await amina.waitForURL('**/j#erased')
  expect(await amina.evaluate(() => localStorage.getItem('klapp.needs'))).toBeNull()
})

/** When the flash that is on becomes bright, in milliseconds from its beginning: read off its animation. */
function brightMoments(): readonly number[] {
  const [animation] = document.querySelector('[data-on]')?.getAnimations() ?? []
  const effect = animation?.effect
  if (!(effect instanceof KeyframeEffect)) return []
  const ms = Number(effect.getTiming().duration)
  const steps = effect.getKeyframes().map(({ computedOffset, opacity }) => ({ at: computedOffset * ms, light: Number(opacity) }))
  return steps.filter(({ light }, index) => light === 1 && (steps[index - 1]?.light ?? 0) < 1).map(({ at }) => at)
}
