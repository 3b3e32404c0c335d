import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { button, guestJoins, laptopSize, openBrowser, projectorSize, tap, visit } from '../support/visitors.ts'

it('a host asks the room to look here, claps, and is not missed when the server goes', { timeout: 120_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: host } = await visit(browser, `${server.url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${server.url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const { page: amina } = await guestJoins(browser, server.url, room.code, 'Amina')
  const { page: bjorn } = await guestJoins(browser, server.url, room.code, 'Björn')
  const phones = [amina, bjorn]

  await button(host, 'Titta hit').click()
  await Promise.all([...phones.map((phone) => sees(phone, 'Titta upp.')), sees(screen, 'Titta hit!')])
  await tap(host, 'Fortsätt')
  await Promise.all([sees(amina, 'Du är med, Amina.'), sees(bjorn, 'Du är med, Björn.')])

  await button(host, 'Inställningar').click()
  await host.getByRole('switch', { name: 'Jag klappar' }).click()
  await host.getByRole('switch', { name: 'Turas om' }).click()
  await host.getByRole('switch', { name: 'Turas om', checked: true }).waitFor()
  await button(host, 'Stäng').click()
  await room.send({ type: 'configure', settings: { talkingMs: 8_000, movingMs: 6_000 } })
  await tap(host, 'Starta')

  const beginners = await Promise.all(phones.map(whoBegins))
  expect(beginners.filter((words) => words === 'Du börjar.')).toHaveLength(1)
  expect(beginners.filter((words) => /^(Amina|Björn) börjar\.$/.test(words))).toHaveLength(1)
  const next = await Promise.all(phones.map(whoIsNext))
  expect(next.filter((words) => words === 'Nu berättar du.')).toHaveLength(1)

  await Promise.all([sees(host, 'Klappa nu!'), sees(screen, 'Nu klappar värden.'), ...phones.map((phone) => sees(phone, 'Värden klappar strax.'))])
  // With the time up it is nobody's turn any more.
  await Promise.all(phones.map((phone) => phone.locator('main').getByText(/^Nu berättar/).waitFor({ state: 'hidden' })))
  await tap(host, 'Klappa nu')
  await Promise.all([screen, ...phones].map((page) => sees(page, 'Klapp!')))

  await button(host, 'Jag klappar').click()
  await host.getByRole('button', { name: 'Jag klappar', pressed: false }).waitFor()
  // By half time the next matching has long been made and sent; at its start a phone only knows what time it is.
  await Promise.all(phones.map(whoIsNext))
  await server.kill()
  // The next partner was known; whom to meet after that, nobody could say.
  await Promise.all(phones.map((phone) => sees(phone, 'Du möter')))
  await Promise.all(phones.map((phone) => sees(phone, 'Hitta någon du inte har träffat.')))
  await screen.getByRole('heading', { name: 'Hitta någon du inte har träffat.' }).waitFor()
  // The console knows only who was with whom before, and says so.
  await sees(host, 'Vilka som möts nu syns när Klapp svarar igen.')
  expect(await host.getByRole('listitem').filter({ hasText: 'Amina' }).innerText()).not.toContain('Björn')
  await server.start()
  await Promise.all(phones.map((phone) => phone.locator('main').getByText('Mobilen når inte Klapp', { exact: false }).waitFor({ state: 'hidden' })))
  await Promise.all([sees(amina, 'Björn'), sees(bjorn, 'Amina')])
  await host.getByRole('listitem').filter({ hasText: /Amina[^]*Björn/ }).waitFor()
})

it('a host who pastes the whole link over a broken one is let in', { timeout: 60_000 }, async () => {
  const server = await builtServer()
  const browser = await openBrowser()
  const { code, secret } = await openRoom(server.url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page } = await visit(browser, `${server.url}/host/${code}`, { size: laptopSize })
  await sees(page, 'Den här länken öppnar inte rummet.')
  await page.goto(`${server.url}/host/${code}#${secret}`)
  await sees(page, 'Ingen har kommit än.')
  expect(page.url()).not.toContain(secret)
})

const sees = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: false }).first().waitFor()

const whoBegins = (page: Page): Promise<string> => page.getByText(/^(Du|Amina|Björn) börjar\.$/).first().innerText()
const whoIsNext = (page: Page): Promise<string> => page.getByText(/^Nu berättar/).first().innerText()
