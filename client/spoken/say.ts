/**
 * Says something to those who listen to their page. A page has one place for what can wait and one for what can't, and
 * each open dialog has its own: everything beside it is silent then. They are in the page from the start, so that screen
 * readers know them before anything is said.
 */
export function say(words: string, how: 'polite' | 'assertive' = 'polite'): void {
  const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? null
  const places = [...document.querySelectorAll(`[data-spoken=${how}]`)]
  const place = places.find((known) => known.closest('dialog') === top)
  if (place === undefined) return
  // A line of its own: one that took the place of another might be all that is heard.
  const line = document.createElement('p')
  line.textContent = words
  place.append(line)
  setTimeout(() => line.remove(), keptMs)
}

/** Long enough to be read twice, and no longer: whoever reads the page later shall not find what was. */
const keptMs = 10_000
