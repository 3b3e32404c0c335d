import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import type { ItemPlan } from '../../shared/programme.ts'
import { type Host, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { button, type Guest, guestJoins, laptopSize, openBrowser, projectorSize, tap, visit } from '../support/visitors.ts'

it('neighbours talk, and present each other as the screen calls them', { timeout: 120_000 }, async () => {
  const { room, host, screen, phones } = await anEvening(['Amina', 'Björn', 'Chidi'])
  await room.send({ type: 'addPerson', name: 'Dana' })
  await begins(room, { kind: 'introductions', talkingMs: 8_000, pairs: 'byKlapp' })
  await Promise.all(phones.map(({ page }) => sees(page, 'Efteråt presenterar ni varandra.')))
  await tap(host, 'Börja samtalen')
  await Promise.all(phones.map(({ page }) => sees(page, 'Samlas i en ring.')))

  await tap(host, 'Börja')
  const called: string[] = []
  for (const turn of ['1 av 4', '2 av 4', '3 av 4', '4 av 4']) {
    await Promise.all([sees(screen, turn), ...phones.map(({ page }) => sees(page, turn))])
    const words = await screen.getByRole('heading', { name: / presenterar / }).innerText()
    const [name = '', whom = ''] = words.split(' presenterar ')
    called.push(name)
    await sees(host, `${words}.`)
    for (const phone of phones) await sees(phone.page, phone.name === name ? `Nu presenterar du ${whom}.` : `${words}.`)
    if (turn === '2 av 4') await looksHereAndGoesOn(host, phones)
    await tap(host, turn === '4 av 4' ? 'Klart' : 'Nästa')
  }
  // Dana has no phone, and is called like everybody.
  expect(called.toSorted()).toEqual(['Amina', 'Björn', 'Chidi', 'Dana'])
  await Promise.all(phones.map(({ page }) => sees(page, 'Du träffade')))
})

it('groups find their spot, and talk about their question until the host goes on', { timeout: 120_000 }, async () => {
  const { room, host, screen, phones } = await anEvening(['Amina', 'Björn', 'Chidi', 'Dana'])
  for (const name of ['Elsa', 'Farid', 'Gunnar', 'Hanna']) await room.send({ type: 'addPerson', name })
  await begins(room, { kind: 'groups', minutes: 1, size: 4 })
  await sees(screen, 'Hitta din grupp')
  await sees(screen, 'Gunnar')
  await Promise.all(phones.map(({ page }) => page.getByRole('heading', { name: /^Gå till plats [12]\./ }).waitFor()))

  await sees(screen, 'Prata i gruppen')
  await Promise.all(phones.map(({ page }) => page.getByRole('heading', { name: /^Gå till plats/ }).waitFor({ state: 'hidden' })))
  const asked = await Promise.all(phones.map(({ page }) => page.getByRole('heading').innerText()))
  for (const question of asked) await sees(screen, question)
  expect(new Set(asked).size).toBeLessThanOrEqual(2)
  // Whoever comes late joins one of them.
  await room.send({ type: 'addPerson', name: 'Ida' })
  await host.locator('main').getByText(/ och Ida$/).first().waitFor()
  await looksHereAndGoesOn(host, phones)
  await tap(host, 'Samla alla')
  await host.getByRole('dialog').getByRole('button', { name: 'Samla alla' }).click()
  await Promise.all(phones.map(({ page }) => sees(page, 'Du är med')))
})

type Evening = { readonly room: Host; readonly host: Page; readonly screen: Page; readonly phones: readonly Guest[] }

async function anEvening(names: readonly string[]): Promise<Evening> {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${server.url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const phones: Guest[] = []
  for (const name of names) phones.push(await guestJoins(browser, server.url, room.code, name))
  await room.send({ type: 'configure', settings: { movingMs: 6_000 } })
  return { room, host, screen, phones }
}

/** The first item of a room in which nothing else has been counted. */
async function begins(room: Host, plan: ItemPlan): Promise<void> {
  await room.send({ type: 'planProgramme', items: [{ plan, title: {} }], of: 0 })
  expect(await room.send({ type: 'beginItem', id: 1, from: null })).toMatchObject({ ok: true })
}

async function looksHereAndGoesOn(host: Page, phones: readonly Guest[]): Promise<void> {
  await button(host, 'Titta hit').click()
  await Promise.all(phones.map(({ page }) => sees(page, 'Titta upp.')))
  await tap(host, 'Fortsätt')
  await Promise.all(phones.map(({ page }) => page.locator('main').getByText('Titta upp.').waitFor({ state: 'hidden' })))
}

const sees = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: false }).first().waitFor()
