/** WCAG 1.4.4, 1.4.10, 1.4.12, 2.5.5 and what people have asked their device for, in every phase of phone and console. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { walks } from '../support/eveningWalk.ts'
import { chosenAlike, cutOff, meltedSigns, moving, platedOver, restyle, smallTargets } from '../support/seeing/inPage.ts'
import { openEvening } from '../support/walk/evening.ts'

const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
const large = 'html { font-size: 200% !important }'
/** 1.4.10: a laptop's 1280 by 1024 pixels, zoomed in four times. */
const narrow = { width: 320, height: 640 }
/** 1.4.4 asks for letters twice as large where a laptop is as wide as it is; half of that leaves room for a phone's pages. */
const halfLaptop = { width: 640, height: 720 }

/** A projector's picture and what is to be printed are laid out in two dimensions. */
const isOfDevice = (page: Page): boolean => !/\/(screen|kit)\//.test(page.url())

describe('on the narrowest phone nothing is cut off, nothing too small, nothing told by colour alone', () => {
  // Most of a walk is waiting for people's pace, so several go at the same time.
  it.concurrent.for(Object.entries(walks))('%s', { timeout: 600_000 }, async ([, walk], { onTestFinished, expect }) => {
    const faults: string[] = []
    for await (const { name, page } of walk(await openEvening({ language: 'sv', whenFinished: onTestFinished }))) {
      const told = (found: readonly string[], when: string): number => faults.push(...found.map((fault) => `${name}, ${when}: ${fault}`))
      await page.locator('[aria-hidden][data-on=true]').waitFor({ state: 'detached' })
      told(await page.evaluate(moving), 'with less motion')
      if (isOfDevice(page)) for (const { when, found } of await fitsOn(page)) told(found, when)
      await page.emulateMedia({ forcedColors: 'active' })
      told([...(await page.evaluate(chosenAlike)), ...(await page.evaluate(meltedSigns)), ...(await page.evaluate(platedOver)), ...(await contrastFaults(page, 'color-contrast'))], 'in forced colours')
      await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
      told(await contrastFaults(page, 'color-contrast-enhanced'), 'with more contrast')
      await page.emulateMedia({ contrast: 'no-preference' })
    }
    expect(faults).toEqual([])
  })
})

/** Made narrow, spaced and large in turn, and then as it was. */
async function fitsOn(page: Page): Promise<readonly { readonly when: string; readonly found: readonly string[] }[]> {
  const before = page.viewportSize() ?? narrow
  await resized(page, narrow)
  const small = await page.evaluate(smallTargets)
  const cut = await page.evaluate(cutOff)
  await page.evaluate(restyle, spaced)
  const cutSpaced = await page.evaluate(cutOff)
  await page.evaluate(restyle, large)
  await resized(page, halfLaptop)
  const cutLarge = await page.evaluate(cutOff)
  await page.evaluate(restyle, '')
  await resized(page, before)
  return [
    { when: '320 wide', found: [...small, ...cut] },
    { when: '320 wide, with spaced text', found: cutSpaced },
    { when: '640 wide, with text twice as large', found: cutLarge },
  ]
}

/** Laid out anew, by the page's own scripts as well. */
async function resized(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

async function contrastFaults(page: Page, rule: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: [only], rules: { [only]: { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)} ${nodes.map(({ any }) => any.map(({ message }) => message).join()).join().slice(0, 200)}`))
  }, rule)
}
