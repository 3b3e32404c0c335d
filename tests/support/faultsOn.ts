/** What axe finds on a page. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { smallTargets } from './seeing/inPage.ts'

/** In the light, and in the dark what has to do with colour. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  // By the page's own evaluate, since its content policy forbids a script tag that is not ours.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  // The clap's light fades over whatever comes next.
  await page.locator('[aria-hidden][data-on=true]').waitFor({ state: 'detached' })
  await coloursSettle(page, 'light')
  const inLight = await axeRun(page, everything)
  await coloursSettle(page, 'dark')
  const inDark = await axeRun(page, { runOnly: ['color-contrast'] })
  // The projector's buttons are for a mouse, as small as its picture allows.
  const small = page.url().includes('/screen/') ? [] : await page.evaluate(smallTargets)
  return [...small, ...inLight, ...inDark.map((fault) => `in the dark, ${fault}`)]
}

/** A page fades to its colours; nobody waits for that here. */
async function coloursSettle(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish()
  }, theme)
}

/** WCAG 2.2 to level AA and the best practices; and what axe leaves out unless it is asked. */
const everything: axe.RunOptions = {
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'focus-order-semantics': { enabled: true },
    'table-fake-caption': { enabled: true },
    'td-has-header': { enabled: true },
  },
}

function axeRun(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    // What passes need not be told of, node by node.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ ...wanted, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, options)
}
