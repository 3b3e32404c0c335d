/** What can be measured on a page, by functions that run in it: each names what is at fault, and where. */

/** Smaller than 44 by 44 pixels, where a finger is to hit it. A link within a sentence is as high as its line (WCAG 2.5.8). */
export function smallTargets(): readonly string[] {
  const least = 44
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const all = [...open.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  return all.flatMap((element) => {
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.closest('label') : null
    const target = label ?? element
    const { width, height } = target.getBoundingClientRect()
    const isSeen = target.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled')
    const words = element.parentElement?.textContent ?? ''
    const isInSentence = element.matches('a') && getComputedStyle(element).display === 'inline' && words.length > element.innerText.length
    if (!isSeen || isInSentence || (width >= least - 0.5 && height >= least - 0.5)) return []
    return [`small target: ${Math.round(width)} × ${Math.round(height)}: ${(target.innerText || target.getAttribute('aria-label') || target.outerHTML).slice(0, 60)}`]
  })
}

/** Words that lie beyond the page or beyond what clips them; of what lies behind an open sheet nothing is read. */
export function cutOff(): readonly string[] {
  const root = document.documentElement
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const nameOf = (element: Element): string => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.slice(0, 40)}`
  const clips = (element: Element): { readonly x: boolean; readonly y: boolean; readonly scrolls: boolean } => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return { x: overflowX !== 'visible', y: ['hidden', 'clip'].includes(overflowY), scrolls: ['auto', 'scroll'].includes(overflowY) }
  }
  const words = [...top.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.childElementCount === 0 && element.textContent.trim() !== '' && element.closest('.spoken, svg, select, [aria-hidden=true]') === null && element.checkVisibility(),
  )
  const cut = words.flatMap((word) => {
    const { left, right, top: above, bottom } = word.getBoundingClientRect()
    if (right > root.clientWidth + 2 || left < -2) return [`beyond the page: ${nameOf(word)}`]
    for (let at = word.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      const { x, y, scrolls } = clips(at)
      const box = at.getBoundingClientRect()
      if (x && (right > box.right + 2 || left < box.left - 2)) return [`cut off sideways: ${nameOf(word)} in ${nameOf(at)}`]
      if (y && (bottom > box.bottom + 2 || above < box.top - 2)) return [`cut off below: ${nameOf(word)} in ${nameOf(at)}`]
      if (scrolls) break
    }
    const { overflowX } = getComputedStyle(word)
    return overflowX !== 'visible' && word.scrollWidth > word.clientWidth + 2 ? [`cut off within: ${nameOf(word)}`] : []
  })
  const tooWide = root.scrollWidth - root.clientWidth
  return tooWide > 1 && cut.length === 0 ? [`the page is ${tooWide} too wide`] : cut
}

/** What is chosen or pressed looks as it would if it were not: in forced colours, where a ground alone told them apart. */
export function chosenAlike(): readonly string[] {
  const looks = (root: Element): string =>
    JSON.stringify([root, ...root.querySelectorAll('*')].map((element) => {
      const { backgroundColor, borderColor, borderWidth, color, opacity, textDecorationLine } = getComputedStyle(element)
      const marks = ['::before', '::after'].map((mark) => {
        const { content, backgroundColor: ground, inset } = getComputedStyle(element, mark)
        return [content, ground, inset]
      })
      return [backgroundColor, borderColor, borderWidth, color, opacity, textDecorationLine, marks]
    }))
  const nameOf = (element: Element): string => `chosen looks as not chosen: ${element.textContent.slice(0, 60)}`
  const pressed = [...document.querySelectorAll('[aria-pressed=true]')].flatMap((element) => {
    const on = looks(element)
    element.setAttribute('aria-pressed', 'false')
    const off = looks(element)
    element.setAttribute('aria-pressed', 'true')
    return on === off && element.checkVisibility() ? [nameOf(element)] : []
  })
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input:checked')].flatMap((box) => {
    const label = box.closest('label')
    const isOwn = getComputedStyle(box).appearance === 'none' || box.matches('.spoken')
    if (!isOwn || label === null || !label.checkVisibility()) return []
    const on = looks(label)
    box.checked = false
    const off = looks(label)
    box.checked = true
    return on === off ? [nameOf(label)] : []
  })
  return [...pressed, ...boxes]
}

/** Words in the colour of the plate that the browser lays behind them in forced colours. */
export function platedOver(): readonly string[] {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = 'Canvas'
  const canvas = getComputedStyle(probe).color
  probe.remove()
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const { color, forcedColorAdjust } = getComputedStyle(element)
    const isHidden = element.childElementCount === 0 && element.textContent !== '' && color === canvas && forcedColorAdjust === 'auto'
    return isHidden && element.closest('svg') === null && element.checkVisibility() ? [`hidden by its own plate: ${element.textContent}`] : []
  })
}

/** A sign or a ring that has melted into what it lies on. */
export function meltedSigns(): readonly string[] {
  return [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
    const shapes = [...svg.querySelectorAll('path, text, circle, rect')]
    const ground = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
      }
      return ''
    }
    const behind = ground(svg)
    const colours = new Set(shapes.flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]).filter((colour) => colour !== 'none'))
    const isSeen = [...colours].some((colour) => colour !== behind)
    return shapes.length === 0 || isSeen ? [] : [`can’t be seen: ${svg.outerHTML.slice(0, 100)}`]
  })
}

/** What still moves for somebody who asked for less of it. Colours may change and a clock may run; nothing may travel. */
export function moving(): readonly string[] {
  return document.getAnimations().flatMap((animation) => {
    const effect = animation.effect
    if (!(effect instanceof KeyframeEffect) || animation.playState !== 'running') return []
    const calm = new Set(['opacity', 'color', 'backgroundColor', 'strokeDashoffset', 'offset', 'computedOffset', 'easing', 'composite'])
    const moved = effect.getKeyframes().flatMap((frame) => Object.keys(frame)).filter((property) => !calm.has(property))
    return moved.length === 0 ? [] : [`moves: ${[...new Set(moved)].join(' ')} of ${effect.target?.className ?? ''}`]
  })
}

/** WCAG 1.4.12, or letters twice as large: laid over the page, and taken off again. */
export function restyle(style: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [sheet]
}
