import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/text.ts'
import { walks } from '../support/eveningWalk.ts'
import { layoutFaults, turnPage } from '../support/layout.ts'
import { openEvening } from '../support/walk/evening.ts'

const ways: readonly (readonly [name: string, prepare: (page: Page) => Promise<boolean>])[] = [
  ['a phone 320 px wide', async (page: Page) => {
    if (!isPhone(page)) return false
    await page.setViewportSize({ width: 320, height: 568 })
    return true
  }],
]

// One evening is walked in Swedish for each; at each stop the page is turned to every language and back.
describe.each(ways)('nothing is cut off or overlaps in any language: %s', (_what, prepare) => {
  it.each(Object.entries(walks))('%s', { timeout: 300_000 }, async (_part, walk) => {
    const faults: string[] = []
    for await (const { name, page } of walk(await openEvening({ language: 'sv' }))) {
      if (!(await speaksForItself(page)) || !(await prepare(page))) continue
      for (const language of languages) {
        await turnPage(page, language)
        faults.push(...(await layoutFaults(page)).map((fault) => `${name}, ${language}: ${fault}`))
      }
      await turnPage(page, 'sv')
    }
    expect([...new Set(faults)]).toEqual([])
  })
})

/** A projector speaks its room's language, and plain pages have one for good. */
const speaksForItself = async (page: Page): Promise<boolean> =>
  !new URL(page.url()).pathname.startsWith('/screen') && (await page.locator('#root').count()) > 0

function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) <= 500
}
