import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { languages } from '../../shared/text.ts'
import { walks } from '../support/eveningWalk.ts'
import { layoutFaults, scaleText, turnPage } from '../support/layout.ts'
import { openEvening, type Evening } from '../support/walk/evening.ts'
import { laptopSize, phoneSize } from '../support/visitors.ts'

type Size = { readonly width: number; readonly height: number }
type Way = { readonly name: string; readonly size: Size; readonly textScale: number }

const phoneWays: readonly Way[] = [
  { name: '320 px', size: { width: 320, height: 568 }, textScale: 1 },
  { name: '200 %', size: phoneSize, textScale: 2 },
]
const laptopWays: readonly Way[] = [
  { name: '1440 px', size: laptopSize, textScale: 1 },
  { name: '1366 px', size: { width: 1366, height: 768 }, textScale: 1 },
  { name: '200 %', size: laptopSize, textScale: 2 },
]

// One evening is walked in Swedish; at each stop the page is turned to every size and language, and back.
describe('nothing is cut off or overlaps in any language, narrow or with text at 200 %', () => {
  it.concurrent.for(Object.entries(walks))('%s', { timeout: 600_000 }, async ([, walk], { onTestFinished, expect }) => {
    const faults: string[] = []
    const evening = await openEvening({ language: 'sv', whenFinished: onTestFinished })
    for await (const { name, page } of walk(evening)) {
      if (isScreen(page) && name !== 'screen without its key') {
        faults.push(...(await screenFaults(evening, page)).map((fault) => `${name}, ${fault}`))
        continue
      }
      if (!(await turnsLanguage(page))) continue
      const was = page.viewportSize() ?? laptopSize
      for (const way of was.width <= 500 ? phoneWays : laptopWays) {
        await page.setViewportSize(way.size)
        await scaleText(page, way.textScale)
        for (const language of languages) {
          await turnPage(page, language)
          faults.push(...(await layoutFaults(page)).map((fault) => `${name}, ${way.name}, ${language}: ${fault}`))
        }
      }
      await scaleText(page, 1)
      await page.setViewportSize(was)
      await turnPage(page, 'sv')
    }
    expect([...new Set(faults)]).toEqual([])
  })
})

const isScreen = (page: Page): boolean => new URL(page.url()).pathname.startsWith('/screen')

/** A projector speaks its room's language, as long as there is a room to turn. Its text is sized by the picture. */
async function screenFaults({ room, server }: Evening, page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  const isThere = await fetch(`${server.url}/healthz`).then(({ ok }) => ok, () => false)
  if (!isThere) return layoutFaults(page)
  for (const language of [...languages.slice(1), 'sv'] as const) {
    const { ok } = await room.send({ type: 'configure', settings: { language } })
    if (!ok) return layoutFaults(page)
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
    faults.push(...(await layoutFaults(page)).map((fault) => `${language}: ${fault}`))
  }
  return faults
}

/** Plain pages have one language for good. */
const turnsLanguage = async (page: Page): Promise<boolean> => (await page.locator('#root').count()) > 0
