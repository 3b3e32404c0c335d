import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { cuttableProxy } from '../support/cuttableProxy.ts'
import { type Guest, guestJoins, openBrowser, placeShown, projectorSize, visit } from '../support/visitors.ts'

it('[R19] every page claps and shows whom to meet next, cut off half a talk before, and agrees when it is back', { timeout: 120_000 }, async () => {
  const server = await builtServer()
  const wifi = await cuttableProxy(Number(new URL(server.url).port))
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const join = (name: string, url: string): Promise<Guest> => guestJoins(browser, url, room.code, name)
  const onWifi = [await join('Amina', `http://127.0.0.1:${wifi.port}`), await join('Björn', `http://127.0.0.1:${wifi.port}`)]
  const guests = [...onWifi, await join('Chidi', server.url), await join('Dana', server.url)]
  const pages = [screen, ...guests.map(({ page }) => page)]

  await room.send({ type: 'configure', settings: { talkingMs: 8_000, movingMs: 60_000, hasTurnCue: true } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  const first = await placesOf(guests)
  await room.send({ type: 'talkNow', round: 1 })
  // Half time: the next matching has long been made by now, and sent.
  await Promise.all(guests.map(({ page }) => page.getByText(/^Nu berättar/).first().waitFor()))
  // Two lose the Wi-Fi, and nobody tells them so; for all others the server is gone.
  const flashes = Promise.all(pages.map((page) => page.locator('[data-on=true]', { hasText: 'Klapp!' }).waitFor()))
  for (const { context } of onWifi) await context.setOffline(true)
  wifi.cut()
  await server.kill()

  await flashes
  const second = await placesOf(guests)
  expect(astray(second)).toEqual([])
  for (const [name, { partners }] of second) expect(partners).not.toBe(first.get(name)?.partners)
  for (const { name } of guests) await screen.getByText(name, { exact: true }).first().waitFor()
  await Promise.all(pages.map((page) => page.getByText(away).first().waitFor()))

  await server.start()
  for (const { context } of onWifi) await context.setOffline(false)
  await Promise.all(pages.map((page) => page.getByText(away).first().waitFor({ state: 'hidden' })))
  expect(await placesOf(guests)).toEqual(second)
  // A page that was just opened knows only what the server says.
  await Promise.all(guests.map(({ page }) => page.reload()))
  expect(await placesOf(guests)).toEqual(second)
})

const away = 'Ansluter igen'

type Places = ReadonlyMap<string, Awaited<ReturnType<typeof placeShown>>>

async function placesOf(guests: readonly Guest[]): Promise<Places> {
  return new Map(await Promise.all(guests.map(async (guest) => [guest.name, await placeShown(guest)] as const)))
}

/** Whoever is sent to somebody who is sent elsewhere. */
function astray(places: Places): readonly string[] {
  const isMutual = (name: string, spot: string, partners: string): boolean => {
    const partner = places.get(partners)
    return partner?.partners === name && partner.spot === spot
  }
  return [...places].filter(([name, { spot, partners }]) => !isMutual(name, spot, partners)).map(([name]) => name)
}
