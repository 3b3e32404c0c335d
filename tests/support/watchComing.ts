/** What notes in a page, by its own clock, when somebody could write their name, and how long after the tap they were in. */
import type { Page } from 'playwright-core'

export type Came = { readonly paintMs: number; readonly readyMs: number; readonly joinedMs: number }

declare global {
  /** What the bench has put into the page. */
  var coming: { readyMs: number; tappedAt: number; joinedMs: number }
}

/** Before the page is opened. */
export async function watchComing(page: Page): Promise<void> {
  await page.addInitScript(watch)
}

export function cameAt(page: Page): Promise<Came> {
  return page.evaluate(() => ({
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    readyMs: globalThis.coming.readyMs,
    joinedMs: globalThis.coming.joinedMs,
  }))
}

function watch(): void {
  const noted = { readyMs: NaN, tappedAt: NaN, joinedMs: NaN }
  globalThis.coming = noted
  addEventListener('click', ({ timeStamp }) => (noted.tappedAt = timeStamp), { capture: true })
  new MutationObserver(() => {
    if (Number.isNaN(noted.readyMs) && document.querySelector('input:enabled')?.checkVisibility() === true) noted.readyMs = performance.now()
    if (Number.isNaN(noted.joinedMs) && /You\sare\sin/.test(document.querySelector('h1')?.textContent ?? '')) noted.joinedMs = performance.now() - noted.tappedAt
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
}
