/** Somebody who uses a page by its keyboard alone. */
import type { Page } from 'playwright-core'

export type Hands = {
  /** Goes by Tab until what has the focus is called so; at each step the focus is to be seen. */
  readonly goTo: (name: string | RegExp) => Promise<void>
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Goes there and presses Enter, once the console no longer takes that for the second half of a double tap. */
  readonly tap: (name: string | RegExp) => Promise<void>
  readonly write: (words: string) => Promise<void>
  /** What has the focus: its name, or "nothing". */
  readonly at: () => Promise<string>
  /** Waits until what has the focus is called so. */
  readonly arrivesAt: (name: string | RegExp) => Promise<void>
  /** Where the focus was and could not be seen. */
  readonly unseen: readonly string[]
}

/** More than any page of ours has, twice over. */
const stepsMost = 150
/** A little more than `slipMs` of `client/host/slip.ts`. */
const apartMs = 550
/** Half a minute. */
const looksMost = 600

export function handsOn(page: Page): Hands {
  const unseen: string[] = []
  const focus = (): Promise<Focus> => page.evaluate(lookAtFocus)
  const at = async (): Promise<string> => (await focus()).name
  const isThere = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name))

  async function goTo(wanted: string | RegExp): Promise<void> {
    for (let step = 0; step < stepsMost; step += 1) {
      const { name, isSeen } = await focus()
      if (name !== 'nothing' && !isSeen) unseen.push(name)
      if (isThere(name, wanted)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Nobody comes to ${wanted} by keyboard.`)
  }

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }

  return {
    unseen,
    at,
    goTo,
    press,
    tap: async (wanted) => {
      const from = await page.evaluate(() => performance.now())
      await goTo(wanted)
      await page.waitForFunction((until) => performance.now() > until, from + apartMs)
      await press('Enter')
    },
    write: (words) => page.keyboard.insertText(words),
    arrivesAt: async (wanted) => {
      for (let look = 0; look < looksMost; look += 1) {
        if (isThere(await at(), wanted)) return
        await page.waitForTimeout(50)
      }
      throw new Error(`The focus is not at ${wanted}, but at ${await at()}.`)
    },
  }
}

type Focus = { readonly name: string; readonly isSeen: boolean }

/** In one look, for the focus may move on by itself. Seen by an outline, on what has it or on its label; headings are no controls. */
function lookAtFocus(): Focus {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return { name: 'nothing', isSeen: false }
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement || focused instanceof HTMLSelectElement ? [...(focused.labels ?? [])] : []
  const name = focused.getAttribute('aria-label') ?? (labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : focused.textContent)
  const label = focused.closest('label')
  const isOutlined = [focused, ...(label === null ? [] : [label])].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 2 && height > 2
  })
  const isControl = !(focused instanceof HTMLHeadingElement || focused instanceof HTMLDialogElement)
  return { name: name.replace(/\s+/g, ' ').trim(), isSeen: !isControl || isOutlined }
}
