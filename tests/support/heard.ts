/**
 * What a screen reader would say of a page by itself: all that is added to a live region in sight of it, and headings
 * that take the focus, which it reads.
 */
import type { Page } from 'playwright-core'

export type Heard = {
  /** What was said since this was asked last, in order. */
  readonly lines: () => Promise<readonly string[]>
  /** All that was said since the page was loaded. */
  readonly all: () => Promise<readonly string[]>
  /** Waits until something that is said begins with these words. */
  readonly hears: (words: string) => Promise<void>
}

/** From now on, also where the page is loaded anew. */
export async function listenTo(page: Page): Promise<Heard> {
  await page.addInitScript(installListener)
  await page.evaluate(installListener)
  const all = (): Promise<readonly string[]> => page.evaluate(() => [...(globalThis as unknown as Listening).heardLines])
  let told = 0
  return {
    all,
    lines: async () => {
      const lines = await all()
      const fresh = lines.slice(told)
      told = lines.length
      return fresh
    },
    hears: async (words) => {
      await page.waitForFunction((beginning) => (globalThis as unknown as Listening).heardLines.some((line) => line.startsWith(beginning)), words, { timeout: 120_000 })
    },
  }
}

type Listening = { readonly heardLines: readonly string[] }

function installListener(): void {
  const heardLines: string[] = []
  Object.assign(globalThis, { heardLines })
  const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output'
  const regionOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)?.closest(live) ?? null
  const isSilent = (region: Element): boolean => {
    const top = [...document.querySelectorAll('dialog:modal')].at(-1)
    return region.closest('[aria-live=off], [aria-hidden=true]') !== null || (top !== undefined && !top.contains(region))
  }
  // A region that comes with its words is not spoken; one that was there before is.
  const isNew = (region: Element, changes: readonly MutationRecord[]): boolean => changes.some(({ addedNodes }) => [...addedNodes].some((node) => node !== region && node.contains(region)))
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      const region = regionOf(target)
      if (region === null || isSilent(region) || isNew(region, changes)) continue
      const added = type === 'characterData' ? [target] : [...addedNodes]
      const isWhole = region.getAttribute('aria-atomic') === 'true' || region.matches('[role=status], [role=alert], output')
      const words = isWhole && added.length > 0 ? [region.textContent] : added.map((node) => node.textContent ?? '')
      heardLines.push(...words.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && line !== heardLines.at(-1)))
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) heardLines.push(target.textContent.replace(/\s+/g, ' ').trim())
  })
}
