/**
 * The projector's picture, measured as somebody at the back of the room sees it: how large its texts are, whether any
 * is cut off or lies over another, and how they stand out from what is behind them. The limits are the design notes'.
 */
import type { Page } from 'playwright-core'

export type Wanted = {
  /** Of the picture's height, in hundredths: names and spots on a board, else digits; null where there are none. */
  readonly namesLeast?: number
  readonly digitsLeast?: number
  /** The way in stands in the corner. */
  readonly hasCorner: boolean
}

const textLeast = 3
export const nameLeast = 6
const contrastLeast = 7

/** What is wrong with the picture as it stands; nothing, mostly. */
export async function faultsIn(page: Page, { namesLeast = 0, digitsLeast = 0, hasCorner }: Wanted): Promise<readonly string[]> {
  await settled(page)
  const { texts, signs, hasWayIn } = await page.evaluate(look)
  const small = texts.filter(({ size }) => size < textLeast - slack).map(({ text, size }) => `small (${size.toFixed(2)} %): ${text}`)
  const cut = texts.filter(({ isCut }) => isCut).map(({ text }) => `cut off: ${text}`)
  const faint = texts.filter(({ contrast }) => contrast < contrastLeast).map(({ text, contrast }) => `faint (${contrast.toFixed(1)}): ${text}`)
  const names = texts.filter(({ isName, size }) => isName && size < namesLeast - slack).map(({ text, size }) => `small name (${size.toFixed(2)} %): ${text}`)
  const spots = signs.filter((height) => height < namesLeast - slack).map((height) => `small sign (${height.toFixed(2)} %)`)
  const digits = texts.filter(({ isDigits }) => isDigits).toSorted((one, other) => other.size - one.size)[0]
  const clock = digitsLeast > 0 && (digits?.size ?? 0) < digitsLeast - slack ? [`small digits (${digits?.size.toFixed(1) ?? 'none'} %)`] : []
  const corner = hasCorner && !hasWayIn ? ['no way in'] : []
  return [...small, ...cut, ...faint, ...names, ...spots, ...clock, ...corner, ...overlaps(texts)]
}

/** Browsers round lengths to parts of a pixel. */
const slack = 0.05

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Seen = {
  readonly text: string
  /** The font's size, in hundredths of the picture's height. */
  readonly size: number
  readonly contrast: number
  readonly isCut: boolean
  readonly isName: boolean
  readonly isDigits: boolean
  /** One for each line; of what is no text, its own. */
  readonly boxes: readonly Box[]
}

function overlaps(texts: readonly Seen[]): readonly string[] {
  // Lines are set tight: the parts of a letter that reach out of its line may touch the next one's.
  const lie = (one: Box, other: Box): boolean => {
    const reach = Math.min(one.bottom - one.top, other.bottom - other.top) * 0.25
    return one.left < other.right - 1 && other.left < one.right - 1 && one.top + reach < other.bottom - reach && other.top + reach < one.bottom - reach
  }
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((under) => lie(box, under))))
      .map((other) => `overlapping: ${one.text} / ${other.text}`),
  )
}

/** Two frames after the last change: sizes are fitted as soon as the picture has another one. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Runs in the page, so it is whole in itself. */
function look(): { readonly texts: readonly Seen[]; readonly signs: readonly number[]; readonly hasWayIn: boolean } {
  const height = window.innerHeight
  const flash = document.querySelector('[data-on="true"]')
  const roots = flash === null ? [...document.querySelectorAll('main, aside')] : [flash, ...document.querySelectorAll('aside')]

  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255
      return share <= 0.039_28 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (element: Element): string => {
    if (flash !== null && element.closest('aside') !== null) return getComputedStyle(flash).backgroundColor
    for (let above: Element | null = element; above !== null; above = above.parentElement) {
      const { backgroundColor } = getComputedStyle(above)
      if (channels(backgroundColor)[3] !== 0) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const contrastOf = (element: Element): number => {
    const style = getComputedStyle(element)
    const ink = element.closest('svg') === null ? style.color : style.fill
    const [dark = 0, light = 0] = [luminance(ink), luminance(groundOf(element))].toSorted((one, other) => one - other)
    return (light + 0.05) / (dark + 0.05)
  }
  const frameOf = (element: Element): Box => {
    const frame = { left: 0, top: 0, right: window.innerWidth, bottom: height }
    for (let above: Element | null = element; above !== null; above = above.parentElement) {
      if (getComputedStyle(above).overflowX === 'visible' || above.tagName === 'svg') continue
      const box = above.getBoundingClientRect()
      frame.left = Math.max(frame.left, box.left)
      frame.top = Math.max(frame.top, box.top)
      frame.right = Math.min(frame.right, box.right)
      frame.bottom = Math.min(frame.bottom, box.bottom)
    }
    return frame
  }
  const isCut = (boxes: readonly Box[], frame: Box, size: number): boolean =>
    boxes.some(({ left, right, top, bottom }) => left < frame.left - 1 || right > frame.right + 1 || top < frame.top - size * 0.3 || bottom > frame.bottom + size * 0.3)

  const textsIn = (root: Element): readonly Seen[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const seen: Seen[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.spoken, [data-spot]') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
      const svg = element.closest('svg')
      const scale = svg === null ? 1 : svg.getBoundingClientRect().height / svg.viewBox.baseVal.height
      const size = parseFloat(getComputedStyle(element).fontSize) * scale
      seen.push({
        text,
        size: (100 * size) / height,
        contrast: contrastOf(element),
        isCut: isCut(boxes, frameOf(element), size),
        isName: element.matches('li p:first-child'),
        isDigits: /^\d+:\d\d$/.test(text),
        boxes,
      })
    }
    return seen
  }
  const codes = roots.flatMap((root) => [...root.querySelectorAll('svg[role="img"][shape-rendering]')])
  const codesSeen = codes.map((code): Seen => {
    const { left, right, top, bottom } = code.getBoundingClientRect()
    const boxes = [{ left, right, top, bottom }]
    return { text: code.getAttribute('aria-label') ?? 'QR', size: 100, contrast: 21, isCut: isCut(boxes, frameOf(code), 0), isName: false, isDigits: false, boxes }
  })
  const signs = roots.flatMap((root) => [...root.querySelectorAll('svg[data-spot]')])
  return {
    texts: [...roots.flatMap(textsIn), ...codesSeen],
    signs: signs.map((sign) => (100 * sign.getBoundingClientRect().height) / height),
    hasWayIn: document.querySelector('aside svg') !== null,
  }
}
