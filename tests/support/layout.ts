/**
 * A page as the eye meets it: whether any text is cut off, lies over another, spills out of its button or makes the
 * page scroll sideways. Measured on the lines as they are drawn, in whatever language and direction.
 */
import type { Page } from 'playwright-core'
import type { Language } from '../../shared/text.ts'

/** What is wrong with the page as it stands; nothing, mostly. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  return page.evaluate(look)
}

/** As if somebody had chosen it on another page of the same device; a projector follows its room instead. */
export async function turnPage(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => {
    dispatchEvent(new StorageEvent('storage', { key: 'klapp.language', newValue: wanted }))
  }, language)
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
}

/** As the browser's own setting of how large text is, which breakpoints follow too. */
export async function scaleText(page: Page, scale: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * scale, fixed: 13 * scale } })
}

/** Runs in the page, so it is whole in itself. */
function look(): readonly string[] {
  type Line = { readonly text: string; readonly element: Element; readonly layer: Element; readonly box: DOMRect }
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const short = (text: string): string => text.trim().slice(0, 50)

  const isForEars = (element: Element): boolean => element.closest('.spoken, [aria-hidden=true][data-on], .visually-hidden') !== null
  const layerOf = (element: Element): Element => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position)) return at
    }
    return document.body
  }

  const lines: Line[] = []
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue ?? ''
    if (element === null || element instanceof HTMLOptionElement || text.trim() === '' || isForEars(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const layer = layerOf(element)
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ text, element, layer, box })
  }

  const cut = lines.flatMap(({ text, element, box }) => {
    const reach = box.height * 0.3
    let isScrolled = false
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(at)
      // A title that somebody wrote gives way with an ellipsis, on purpose.
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return []
      // A drawing that has two dimensions may be moved along (WCAG 1.4.10), by keyboard too.
      if (element instanceof SVGElement && at.matches('[role=region][tabindex="0"]') && overflowX === 'auto') return []
      const frame = at.getBoundingClientRect()
      if (overflowX !== 'visible' && at !== document.documentElement && (box.left < frame.left - 1.5 || box.right > frame.right + 1.5)) return [`cut off at a side: ${short(text)}`]
      if (['auto', 'scroll'].includes(overflowY)) isScrolled = true
      if (!isScrolled && ['hidden', 'clip'].includes(overflowY) && at !== document.body && at !== document.documentElement && (box.top < frame.top - reach || box.bottom > frame.bottom + reach)) return [`cut off: ${short(text)}`]
    }
    return box.left < -1.5 || box.right > innerWidth + 1.5 ? [`outside the page: ${short(text)}`] : []
  })

  const spilt = lines.flatMap(({ text, element, box }) => {
    const frame = element.closest('button, a, label, input')?.getBoundingClientRect()
    if (frame === undefined || getComputedStyle(element.closest('button, a, label, input') ?? element).display === 'inline') return []
    return box.left < frame.left - 1.5 || box.right > frame.right + 1.5 || box.top < frame.top - box.height * 0.3 || box.bottom > frame.bottom + box.height * 0.3
      ? [`spilt: ${short(text)}`]
      : []
  })

  // What is scrolled out of sight lies over nothing.
  const isInSight = ({ element, box }: Line): boolean => {
    for (let at: Element | null = element; at !== null && at !== document.documentElement; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue
      const frame = at.getBoundingClientRect()
      if (box.top + box.height * 0.3 > frame.bottom || box.bottom - box.height * 0.3 < frame.top) return false
    }
    return true
  }
  const seen = lines.filter(isInSight)

  // Lines are set tight: what reaches out of a line may touch the next one's.
  const lie = (one: DOMRect, other: DOMRect): boolean => {
    const reach = Math.min(one.height, other.height) * 0.3
    return one.left < other.right - 1.5 && other.left < one.right - 1.5 && one.top + reach < other.bottom - reach && other.top + reach < one.bottom - reach
  }
  const over = seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => other.layer === one.layer && other.element !== one.element && lie(one.box, other.box))
      .map((other) => `overlapping: ${short(one.text)} / ${short(other.text)}`),
  )

  const { scrollWidth, clientWidth } = document.documentElement
  const sideways = scrollWidth > clientWidth + 1 ? [`scrolls sideways: ${scrollWidth} of ${clientWidth}`] : []
  return [...new Set([...sideways, ...cut, ...spilt, ...over])]
}
