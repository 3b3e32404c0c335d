import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { joinQuietly, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { laptopSize, openBrowser } from '../support/visitors.ts'

const words = {
  sv: { locale: 'sv-SE', lookHere: 'Titta hit', goOn: 'Fortsätt', iClap: 'Jag klappar', more: 'Mer', stale: /^Rummet hann före\./, malformed: /^Det där förstod inte Klapp\./ },
  en: { locale: 'en-GB', lookHere: 'Look here', goOn: 'Go on', iClap: 'I clap', more: 'More', stale: /^The room was ahead of you\./, malformed: /^Klapp did not understand that\./ },
} as const

it.each([
  ['sv', 'on a laptop', laptopSize],
  ['en', 'on a phone', { width: 390, height: 844 }],
] as const)('[R14] a host whose "look here" or "I clap" is refused reads why, in %s, %s', async (language, _, size) => {
  const { locale, lookHere, goOn, iClap, more, stale, malformed } = words[language]
  const { url } = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(url, { title: 'Tisdagsmingel', language, purpose: 'mingle' })
  for (const name of ['Amina', 'Björn']) await joinQuietly(url, room.code, name)
  const context = await browser.newContext({ viewport: size, locale })
  const host = await context.newPage()
  await spoilCommands(host)
  await host.goto(`${url}/host/${room.code}#${room.secret}`)

  await button(host, lookHere).click()
  await host.getByRole('alert').filter({ hasText: stale }).waitFor()
  await room.send({ type: 'lookHere', round: 0 })
  // The room has gone on, and so has what the console says.
  await host.getByRole('alert').filter({ hasText: stale }).waitFor({ state: 'hidden' })
  // As fast as a person reads it: a second tap within half a second is taken for a slip.
  await host.waitForTimeout(600)
  await button(host, goOn).click()
  await host.getByRole('alert').filter({ hasText: stale }).first().waitFor()

  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await room.send({ type: 'talkNow', round: 1 })
  // A phone has no room for it beside the big buttons.
  if (size !== laptopSize) await button(host, more).click()
  await button(host, iClap).click()
  await host.getByRole('alert').filter({ hasText: malformed }).waitFor()
  expect(await button(host, iClap).getAttribute('aria-pressed')).toBe('false')
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** On their way to the server they come to name a round that is long over, and nobody to clap. */
function spoilCommands(page: Page): Promise<void> {
  return page.routeWebSocket(/socket\.io/, (ws) => {
    const server = ws.connectToServer()
    ws.onMessage((message) =>
      server.send(
        String(message)
          .replace(/"type":"(lookHere|resume)","round":\d+/, '"type":"$1","round":77')
          .replace('"whoClaps":"host"', '"whoClaps":"nobody"'),
      ),
    )
  })
}
