import { type Browser, type Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Built, builtServer } from '../support/built.ts'
import { button, type Guest, guestJoins, laptopSize, openBrowser, placeShown, projectorSize, tap, visit } from '../support/visitors.ts'

const names = ['Amina', 'Björn', 'Chidi', 'Dana', 'Elsa', 'Farid', 'Åsa']

describe('an evening as people see it', () => {
  it('one host, one screen and seven phones go through three rounds', { timeout: 180_000 }, async () => {
    const server = await builtServer()
    const browser = await openBrowser()
    const { host, screen, code } = await hostOpens(browser, server)
    const guests: Guest[] = []
    for (const name of names) guests.push(await guestJoins(browser, server.url, code, name))
    for (const name of names) await screen.getByText(name, { exact: true }).first().waitFor()
    await host.getByText('7 personer').first().waitFor()
    await host.getByText('Den första mobilen har kommit in. Det fungerar.').first().waitFor()

    await button(host, 'Starta').click()
    const first = await allAreSentOff(guests)
    expect(sizesOf(first)).toEqual([2, 2, 3])
    for (const name of names) await boardNames(screen, name)

    const [amina, bjorn, chidi] = threeOf(guests)
    await amina.page.reload()
    expect((await placeShown(amina)).partners).toBe(first.get('Amina'))
    // Asleep: the page and its connection are gone, as in a pocket.
    await bjorn.page.goto('about:blank')

    await tap(host, 'Börja samtalen')
    const awake = guests.filter((guest) => guest !== bjorn)
    await allTalk(awake)
    const question = 'Vad skulle du vilja lära dig av mig?'
    await changeQuestion(host, question)
    await seenBy(awake, question)
    await screen.getByText(question).first().waitFor()

    await tap(host, 'Pausa')
    await seenBy([amina, chidi], 'Lyssna på värden.')
    await screen.getByText('Lyssna på värden.').first().waitFor()
    await tap(host, 'Fortsätt')
    await seenBy([amina, chidi], question)
    await host.getByText('1 mobil sover').first().waitFor()
    await bjorn.page.goBack()
    expect(await talkPartner(bjorn)).toBe(first.get('Björn'))
    await seenBy([bjorn], question)

    await tap(host, 'Klappa nu')
    await seenBy([amina, chidi], 'Klapp!')
    const second = await allAreSentOff(guests)
    for (const { name } of guests) expect(second.get(name)).not.toBe(first.get(name))

    await leaves(chidi)
    const hanna = await guestComesLate(browser, server.url, code, 'Hanna')
    const present = [...guests.filter((guest) => guest !== chidi), hanna]
    // Who comes sees at once where to go; the others hear of it with the next sending.
    await expect.poll(async () => sizesOf(await allAreSentOff(present)), { timeout: 10_000 }).toEqual([2, 2, 3])
    const mended = await allAreSentOff(present)

    await tap(host, 'Börja samtalen')
    await allTalk(present)
    const before = await timeLeft(amina.page)
    await server.kill()
    await server.start()
    await seenBy(present, question)
    await host.getByRole('contentinfo').getByText('Ansluter igen').waitFor({ state: 'hidden' })
    expect(before - (await timeLeft(amina.page))).toBeLessThan(15)
    expect(await talkPartner(amina)).toBe(mended.get('Amina'))

    const picked = await pickNextQuestion(host)
    await tap(host, 'Klappa nu')
    const third = await allAreSentOff(present)
    await tap(host, 'Gör det här till sista ronden')
    await tap(host, 'Börja samtalen')
    await allTalk(present)
    await seenBy(present, picked)
    await tap(host, 'Klappa nu')
    for (const { page } of present) await page.getByRole('heading', { name: /^Du träffade/ }).waitFor()
    const met = partnersIn([first, mended, third])
    expect(await Promise.all(present.map(namesOnPage))).toEqual(present.map(({ name }) => met(name)))
    await screen.getByText('samtal mellan människor som inte hade träffats').first().waitFor()
  })
})

async function hostOpens(browser: Browser, { url }: Built) {
  const { page: host, context } = await visit(browser, url, { size: laptopSize })
  await host.getByLabel('Rummets namn').fill('Tisdagsmingel')
  await button(host, 'Starta rummet').click()
  await host.waitForURL(/\/host\/[A-Z0-9]{6}$/)
  const code = host.url().slice(-6)
  const opened = context.waitForEvent('page')
  await host.getByText('Öppna skärmen').first().click()
  const screen = await opened
  await screen.setViewportSize(projectorSize)
  await screen.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first().waitFor()
  return { host, screen, code }
}

const threeOf = (guests: readonly Guest[]): readonly [Guest, Guest, Guest] => {
  const [first, second, third] = guests
  if (first === undefined || second === undefined || third === undefined) throw new Error('Too few guests.')
  return [first, second, third]
}

/** Every phone shows where to go and whom to meet: name to what it says of the partner. */
async function allAreSentOff(guests: readonly Guest[]): Promise<ReadonlyMap<string, string>> {
  const shown = await Promise.all(guests.map(async (guest) => [guest.name, (await placeShown(guest)).partners] as const))
  return new Map(shown)
}

async function talkPartner({ page }: Guest): Promise<string> {
  await page.getByText('Lägg undan mig.').first().waitFor()
  return page.locator('header').innerText().then((text) => text.split('\n').find((line) => /\p{L}{3}/u.test(line)) ?? '')
}

/** From who meets whom to the sizes of the groups. */
function sizesOf(shown: ReadonlyMap<string, string>): readonly number[] {
  const groups = new Set([...shown].map(([name, partners]) => [name, ...partners.split(/, | och /)].toSorted().join()))
  return [...groups].map((group) => group.split(',').length).toSorted((a, b) => a - b)
}

/**
 * Whom somebody met in these rounds, whoever has left since among them: by the alphabet, for of three nobody comes first.
 * Each once: with a group of three in each round, seven people can run out of new ones by the third.
 */
const partnersIn = (rounds: readonly ReadonlyMap<string, string>[]) => (name: string): readonly string[] =>
  [...new Set(rounds.flatMap((shown) => shown.get(name)?.split(/, | och /) ?? []))].toSorted()

const namesOnPage = async ({ page }: Guest): Promise<readonly string[]> => (await page.locator('main ol > li bdi').allInnerTexts()).toSorted()

async function seenBy(guests: readonly Guest[], text: string): Promise<void> {
  await Promise.all(guests.map(({ page }) => page.getByText(text).first().waitFor()))
}

const allTalk = (guests: readonly Guest[]): Promise<void> => seenBy(guests, 'Lägg undan mig.')

async function boardNames(screen: Page, name: string): Promise<void> {
  await screen.getByText(name, { exact: true }).first().waitFor()
}

async function changeQuestion(host: Page, question: string): Promise<void> {
  await button(host, 'Byt fråga').click()
  const sheet = host.getByRole('dialog')
  await sheet.getByRole('textbox').first().fill(question)
  await sheet.getByRole('button', { name: 'Använd frågan' }).click()
}

/** One tap on a question that the console offers for after the clap. */
async function pickNextQuestion(host: Page): Promise<string> {
  const offer = host.getByRole('button', { name: /\?$/ }).first()
  const question = await offer.innerText()
  await offer.click()
  return question
}

async function leaves({ page }: Guest): Promise<void> {
  await button(page, 'Meny').click()
  await button(page, 'Lämna rummet').click()
  await button(page, 'Lämna').click()
  await page.getByText('Du har lämnat rummet.').first().waitFor()
}

async function guestComesLate(browser: Browser, url: string, code: string, name: string): Promise<Guest> {
  const { page, context } = await visit(browser, `${url}/j/${code}`)
  await page.getByRole('textbox', { name: 'Namn' }).fill(name)
  await button(page, 'Gå med').click()
  return { name, page, context }
}

async function timeLeft(page: Page): Promise<number> {
  const face = await page.getByText(/^\d+:\d\d$/).first().innerText()
  const [minutes = 0, seconds = 0] = face.split(':').map(Number)
  return minutes * 60 + seconds
}
