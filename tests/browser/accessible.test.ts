import axe from 'axe-core'
import { type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readyEvenings } from '../../client/programme/readyEvenings.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { joinQuietly, openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

const words = {
  sv: { locale: 'sv-SE', join: 'Gå med', isIn: 'Du är med, Amina.', isTalking: 'Lägg undan mig.' },
  en: { locale: 'en-GB', join: 'Join', isIn: 'You are in, Amina.', isTalking: 'Put me away.' },
} as const

const hostWords = {
  sv: { whoMeets: 'Vilka som möts', across: /^Två grupper/, surplus: 'Om den ena gruppen är större', moreAbout: 'Mer om Amina' },
  en: { whoMeets: 'Who meets whom', across: /^Two groups/, surplus: 'If one group is larger', moreAbout: 'More about Amina' },
} as const

it.each(['sv', 'en'] as const)('axe finds nothing on any surface, in %s', { timeout: 120_000 }, async (language) => {
  const { locale, join, isIn, isTalking } = words[language]
  const { whoMeets, across, surplus, moreAbout } = hostWords[language]
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title: 'Tisdagsmingel', language, purpose: 'mingle' })
  const open = async (path: string, size?: { width: number; height: number }): Promise<Page> =>
    (await visit(browser, `${url}${path}`, { locale, ...(size && { size }) })).page

  const home = await open('/')
  const check = await open('/check')
  const phone = await open(`/j/${host.code}`)
  const console = await open(`/host/${host.code}#${host.secret}`, laptopSize)
  const screen = await open(`/screen/${host.code}#${screenSecretOf(host.secret)}`, projectorSize)
  await phone.getByRole('button', { name: join }).waitFor()
  await check.getByRole('listitem').last().waitFor()
  expect(await faultsOn({ home, check, 'phone joining': phone })).toEqual([])

  await phone.getByRole('textbox').fill('Amina')
  await phone.getByRole('button', { name: join }).click()
  await phone.getByText(isIn).waitFor()
  for (const name of ['Björn', 'Chidi', 'Dana', 'Elsa']) await joinQuietly(url, host.code, name)
  await screen.getByText('Elsa').waitFor()
  expect(await faultsOn({ 'phone waiting': phone, 'console gathering': console, 'screen gathering': screen })).toEqual([])

  await console.getByRole('button', { name: whoMeets }).click()
  await console.getByRole('switch', { name: across }).click()
  await console.getByText(surplus).waitFor()
  expect(await faultsOn({ 'console who meets whom': console })).toEqual([])
  await console.keyboard.press('Escape')
  await console.getByRole('button', { name: /^Amina/ }).click()
  await console.getByText(moreAbout).click()
  expect(await faultsOn({ 'console person': console })).toEqual([])
  await console.keyboard.press('Escape')
  await host.send({ type: 'configure', settings: { across: 'off', door: 'asks', hidesTitle: true } })
  const newcomer = await open(`/j/${host.code}`)
  await newcomer.getByRole('textbox').fill('Farid')
  await newcomer.getByRole('button', { name: join }).click()
  await newcomer.getByRole('heading', { name: /Farid/ }).waitFor()
  await joinQuietly(url, host.code, 'Gunnar')
  await console.getByRole('button', { name: /^(Dörren|Door):/ }).click()
  await console.getByRole('button', { name: /Gunnar/ }).first().waitFor()
  expect(await faultsOn({ 'phone at the door': newcomer, 'console door': console, 'screen without title': screen })).toEqual([])
  await host.send({ type: 'turnAllAway' })
  await newcomer.getByRole('heading', { name: /^(Är du här|Are you here)/ }).waitFor()
  await console.keyboard.press('Escape')
  await phone.getByRole('button', { name: /^(Meny|Menu)$/ }).click()
  await phone.getByRole('button', { name: /^(Säg till värden|Tell the host)$/ }).click()
  expect(await faultsOn({ 'phone put out': newcomer, 'console with something hidden': console, 'phone telling the host': phone })).toEqual([])
  const telling = phone.getByRole('dialog').last()
  await telling.getByRole('button', { name: /^(Säg till|Tell the host)$/ }).click()
  await console.getByRole('button', { name: /^(Till dig|For you)/ }).click()
  expect(await faultsOn({ 'console what was told': console })).toEqual([])
  await console.keyboard.press('Escape')
  await host.send({ type: 'configure', settings: { door: 'open', hidesTitle: false } })
  await phone.keyboard.press('Escape')
  await phone.keyboard.press('Escape')


  await host.send({ type: 'lookHere', round: 0 })
  await Promise.all([phone, screen].map((page) => page.getByText(/Lyssna på värden|Listen to the host/).first().waitFor()))
  expect(await faultsOn({ 'phone looking up': phone, 'console looked at': console, 'screen look here': screen })).toEqual([])

  await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await phone.getByText('0:29').waitFor()
  expect(await faultsOn({ 'phone moving': phone, 'console moving': console, 'screen moving': screen })).toEqual([])

  await host.send({ type: 'talkNow', round: 1 })
  await phone.getByText(isTalking).waitFor()
  expect(await faultsOn({ 'phone talking': phone, 'console talking': console, 'screen talking': screen })).toEqual([])

  await host.send({ type: 'backToGathering', round: 1 })
  await phone.getByText(isTalking).waitFor({ state: 'hidden' })
  expect(await faultsOn({ 'phone afterwards': phone, 'console afterwards': console, 'screen afterwards': screen })).toEqual([])

  await host.send({ type: 'endEvening', at: Date.now() + 100 * 60_000 })
  await host.send({ type: 'planProgramme', items: readyEvenings.find(({ id }) => id === 'guest')?.items ?? [], of: 0 })
  const item = console.locator('li[data-item]')
  await item.nth(6).waitFor()
  expect(await faultsOn({ 'console programme': console })).toEqual([])
  await item.nth(1).getByRole('button').last().click()
  await console.getByRole('dialog').waitFor()
  expect(await faultsOn({ 'console item': console })).toEqual([])
  await console.keyboard.press('Escape')
  const fika = Number(await item.nth(3).getAttribute('data-item'))
  await host.send({ type: 'beginItem', id: fika, from: null })
  await Promise.all([screen.getByRole('heading', { name: 'Fika' }).waitFor(), phone.getByText(isTalking).waitFor()])
  expect(await faultsOn({ 'phone fika': phone, 'console now': console, 'screen now': screen })).toEqual([])
})

/** What axe finds, each with the page it is on. */
async function faultsOn(pages: Readonly<Record<string, Page>>): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [name, page] of Object.entries(pages)) {
    // By the page's own evaluate, since its content policy forbids a script tag that is not ours.
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  return faults
}
