/** What somebody who uses a page by its keyboard alone can't reach, or can't see that they have reached. */
import type { Page } from 'playwright-core'

/**
 * Goes through the page, or through the dialog on top of it, by Tab until every control has had the focus. Of controls
 * that share one place in that order (radio buttons of a name, a group with one `tabindex="0"`) one is enough: arrows
 * lead to the others. The focus goes back to where it was.
 */
export async function keyboardFaultsOn(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(beginTour)
  // A field for a time has up to six parts, each a step of its own; and the tour may begin in the middle.
  const stepsMost = 2 * count + 20
  for (let step = 0; step < stepsMost && (await page.evaluate(stepOfTour)); step += 1) await page.keyboard.press('Tab')
  return page.evaluate(endTour)
}

type Tour = {
  readonly begunAt: Element | null
  readonly left: Set<Element>
  readonly unseen: Set<Element>
}

type Touring = { keyboardTour: Tour }

/** Returns how many controls there are. */
function beginTour(): number {
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
  const controls = [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex]:not([tabindex="-1"])')]
  const isUsable = (control: HTMLElement): boolean => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [type=hidden]') && control.closest('[inert]') === null
  const begunAt = document.activeElement
  ;(globalThis as unknown as Touring).keyboardTour = { begunAt, left: new Set(controls.filter(isUsable)), unseen: new Set() }
  if (begunAt instanceof HTMLElement) begunAt.blur()
  return controls.length
}

/** Looks where the focus is; returns whether there is anything left to come to. */
function stepOfTour(): boolean {
  const { left, unseen } = (globalThis as unknown as Touring).keyboardTour
  const focused = document.activeElement
  if (focused !== null && focused !== document.body) {
    const around = [focused, focused.closest('label'), focused.parentElement, focused.parentElement?.parentElement]
    const isSeen = around.some((element) => {
      if (element === null || element === undefined) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 2 && height > 2
    })
    // A heading that was given the focus is no control.
    if (!isSeen && !(focused instanceof HTMLHeadingElement)) unseen.add(focused)
    left.delete(focused)
    const name = focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.name : null
    for (const other of left) if (name !== null && other instanceof HTMLInputElement && other.type === 'radio' && other.name === name) left.delete(other)
  }
  // What the page has taken away meanwhile is nobody's to reach.
  for (const control of left) if (!control.isConnected || !control.checkVisibility() || control.matches(':disabled')) left.delete(control)
  return left.size > 0
}

function endTour(): readonly string[] {
  const { begunAt, left, unseen } = (globalThis as unknown as Touring).keyboardTour
  if (begunAt instanceof HTMLElement && begunAt.isConnected) begunAt.focus({ preventScroll: true })
  const told = (what: string, elements: ReadonlySet<Element>): readonly string[] => [...elements].map(({ outerHTML }) => `${what}: ${outerHTML.slice(0, 160)}`)
  return [...told('not reached by Tab', left), ...told('no focus to be seen on', unseen)]
}
