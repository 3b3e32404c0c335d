/**
 * Keeps the focus in the page when what had it is taken away: a person leaves the list, a bar has had its time, the
 * round goes on. It goes to the same control of the new page, where there is one; else to whatever stands in its place in
 * a list; else to the nearest heading. Left to the browser it would go to the page's beginning.
 */
export function keepFocus(): () => void {
  let last: Place | null = null
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof HTMLElement ? placeOf(target) : null
  }
  const rescue = (): void => {
    if (last === null || last.element.isConnected || document.activeElement !== document.body) return
    const { same, near } = { same: sameControl(last), near: inItsList(last) }
    if (same !== null) same.focus()
    else if (near !== null) near.focus()
    else focusHeadingSoon(nearestHeading(last))
  }
  const observer = new MutationObserver(rescue)
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', remember)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', remember)
  }
}

/**
 * If nothing else has the focus by then. The clap, which can't wait, is spoken meanwhile: a screen reader would break off
 * the heading for it.
 */
export function focusHeadingSoon(heading: HTMLElement | null): void {
  setTimeout(() => {
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true })
  }, headingAfterMs)
}

const headingAfterMs = 300

/** Where something is, to be known once it is gone. */
type Place = {
  readonly element: HTMLElement
  /** By this it is known on another page (`data-keeps`). */
  readonly name: string | undefined
  readonly around: readonly Element[]
  /** The list it is in, and which of its items. */
  readonly list: { readonly element: Element; readonly index: number } | null
}

function placeOf(element: HTMLElement): Place {
  const around: Element[] = []
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at)
  const item = element.closest('li')
  const list = item?.parentElement ?? null
  const index = list === null || item === null ? -1 : [...list.children].indexOf(item)
  return { element, name: element.dataset['keeps'], around, list: list === null ? null : { element: list, index } }
}

function sameControl({ name }: Place): HTMLElement | null {
  return name === undefined ? null : ([...scope().querySelectorAll<HTMLElement>(`[data-keeps="${name}"]`)].find(isDrawn) ?? null)
}

/** What opens one thing is focused itself; among several, nobody shall press the same again by mistake. */
function inItsList({ list }: Place): HTMLElement | null {
  if (list === null || !list.element.isConnected || !scope().contains(list.element)) return null
  const item = list.element.children[Math.min(list.index, list.element.children.length - 1)]
  if (!(item instanceof HTMLElement)) return null
  const controls = item.querySelectorAll<HTMLElement>('a, button, input, select, textarea')
  return controls.length === 1 ? (controls[0] ?? null) : focusable(item)
}

function nearestHeading({ around }: Place): HTMLElement | null {
  const within = [...around.filter((element) => element.isConnected && scope().contains(element)), scope()]
  const headings = within.map((element) => Array.from(element.querySelectorAll<HTMLElement>('h1, h2, h3')).find(isDrawn))
  const heading = headings.find((found) => found !== undefined)
  return heading === undefined ? null : focusable(heading)
}

/** Not within a dialog that is closed. */
const isDrawn = (element: Element): boolean => element.getClientRects().length > 0

/** Beside the dialog on top nothing can be reached. */
const scope = (): Element => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body

function focusable(element: HTMLElement): HTMLElement {
  element.tabIndex = -1
  return element
}
