import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { listenTo } from '../support/heard.ts'
import { button } from '../support/visitors.ts'
import { openEvening, type Evening } from '../support/walk/evening.ts'

const question = 'Varför kom du hit?'

it('through a round each page says what is to be known, in its order, once', { timeout: 240_000 }, async () => {
  const evening = await openEvening({ language: 'sv' })
  const { room, openPhone, openConsole, openScreen } = evening
  const { phone, common, host, screen } = evening.words
  const pages = { amina: await openPhone(), dana: await openPhone(), console: await openConsole(), screen: await openScreen() }
  const heard = { amina: await listenTo(pages.amina), dana: await listenTo(pages.dana), console: await listenTo(pages.console), screen: await listenTo(pages.screen) }
  await joins(evening, pages.amina, 'Amina')
  await joins(evening, pages.dana, 'Dana')
  // Amina's focus is on what goes with each page; Dana's on what stays.
  await button(pages.dana, phone.menu).focus()
  await room.send({ type: 'configure', settings: { movingMs: 6_000, talkingMs: 60_000 } })
  await room.send({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text: { sv: question } } })
  await Promise.all(Object.values(heard).map(({ lines }) => lines()))

  await room.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } })
  await heard.console.hears('Rond 2 av 2.')
  await Promise.all([heard.amina, heard.dana].map(({ hears }) => hears('Stanna på plats 1.')))
  await Promise.all(Object.values(pages).map((page) => page.waitForTimeout(1_000)))
  const ends = [`${common.secondsLeft(30)} ${phone.almostOver}`, `${common.clap} ${common.thankEachOther}`]
  expect(await heard.amina.lines()).toEqual(['Gå till plats 1. Håll upp mobilen.', 'Du möter Dana.', question, phone.talkNow, ...ends, 'Stanna på plats 1. Håll upp mobilen.', 'Du möter Dana.'])
  expect(await heard.dana.lines()).toEqual(['Gå till plats 1. Stjärna på gul botten.', 'Du möter Amina.', phone.talkNow, question, ...ends, 'Stanna på plats 1.', 'Du möter Amina.'])
  expect(await heard.console.lines()).toEqual(['Rond 1 av 2.', host.walking, host.talkingNow, question, common.secondsLeft(30), 'Rond 2 av 2.', host.walking])
  expect(await heard.screen.lines()).toEqual([`${screen.findSpot}.`, question, common.secondsLeft(30), `${common.clap} ${screen.thankThenSpot}`, `${screen.findSpot}.`])
  // A clock that counts is no news.
  expect(await pages.dana.getByRole('timer').getAttribute('aria-live')).toBe('off')
})

it('nothing is said twice: not after a pause, in another language, when the server is back, or loaded anew', { timeout: 120_000 }, async () => {
  const evening = await openEvening({ language: 'sv' })
  const { room, server, words, openPhone, openConsole, joinQuietly } = evening
  const [phone, console] = [await openPhone(), await openConsole()]
  const [atPhone, atConsole] = [await listenTo(phone), await listenTo(console)]
  await joins(evening, phone, 'Amina')
  await joinQuietly('Björn')
  await button(phone, words.phone.menu).focus()
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000, talkingMs: 10 * 60_000 } })
  await room.send({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text: { sv: question } } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await atPhone.hears('Du möter Björn.')
  await room.send({ type: 'talkNow', round: 1 })
  await Promise.all([atPhone.hears(question), atConsole.hears(question)])
  await Promise.all([atPhone.lines(), atConsole.lines()])

  await room.send({ type: 'pause', round: 1 })
  await Promise.all([atPhone.hears(words.phone.paused), atConsole.hears(words.host.paused)])
  await room.send({ type: 'resume', round: 1 })
  await atPhone.hears(words.phone.talkOn)
  await phone.waitForTimeout(1_000)
  expect(await atPhone.lines()).toEqual([`${words.phone.paused} ${words.phone.listen}`, words.phone.pausedWithAt(['Björn'], 1), words.phone.talkOn])
  expect(await atConsole.lines()).toEqual([words.host.paused, words.host.talkingNow])

  await button(phone, words.phone.menu).click()
  await phone.getByRole('dialog').getByRole('combobox').selectOption('en')
  await button(phone, 'Close').click()
  await phone.getByText('Put me away.').first().waitFor()
  await server.kill()
  await atConsole.hears(words.host.linkLost)
  await server.start()
  await console.getByText(words.host.linkLost).first().waitFor({ state: 'detached', timeout: 60_000 })
  await phone.waitForTimeout(1_000)
  expect((await atPhone.lines()).filter((line) => !line.startsWith('Reconnecting'))).toEqual([])
  expect(await atConsole.lines()).toEqual([words.host.linkLost])

  // Whoever loads a page is read its heading, and then reads on.
  await console.reload()
  await phone.reload()
  await phone.getByText('Put me away.').first().waitFor()
  await phone.waitForTimeout(1_500)
  expect(await atPhone.all()).toEqual([question])
  expect(await atConsole.all()).toEqual([])
})

it('a host hears who needs them, also behind an open sheet, and what can be taken back', { timeout: 120_000 }, async () => {
  const evening = await openEvening({ language: 'sv' })
  const { room, words, openPhone, openConsole, joinQuietly } = evening
  const console = await openConsole()
  const heard = await listenTo(console)
  const amina = await joinQuietly('Amina')
  const bjorn = await joinQuietly('Björn')
  await joinQuietly('Chidi')
  await button(console, words.host.settings).click()
  await room.send({ type: 'configure', settings: { door: 'asks' } })
  await joins(evening, await openPhone(), 'Dana', words.phoneDoor.atDoor('Dana'))
  await joins(evening, await openPhone(), 'Elsa', words.phoneDoor.atDoor('Elsa'))
  await heard.hears(words.hostDoor.waitsOutside('Dana'))
  await bjorn({ type: 'tellHost', whom: null, words: null, neverAgain: false })
  await heard.hears(words.hostReports.toYouOpen(1))
  expect(await heard.lines()).toEqual([words.host.settings, words.hostDoor.waitsOutside('Dana'), `${words.hostReports.toYouOpen(1)}.`])

  await console.keyboard.press('Escape')
  await button(console, words.hostDoor.letInName('Dana')).first().click()
  await heard.hears(words.hostDoor.waitsOutside('Elsa'))
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000 } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await heard.hears(words.host.walking)
  await heard.lines()
  // At one of the two spots; who has been mended may stand at the other one, and would look in vain a second time.
  const { ok: stoodAtOne } = await amina({ type: 'cannotFindPartner', round: 1, spot: 1 })
  if (!stoodAtOne) await amina({ type: 'cannotFindPartner', round: 1, spot: 2 })
  await heard.hears('Amina hittade inte')
  await room.send({ type: 'talkNow', round: 1 })
  await heard.hears(words.host.talkingStarts)
  await heard.hears(words.host.talkingNow)
  const lines = await heard.lines()
  expect(lines.filter((line) => line.startsWith('Amina hittade inte'))).toHaveLength(1)
  expect(lines.filter((line) => line === `${words.host.talkingStarts} ${words.host.canTakeBack}`)).toHaveLength(1)
})

/** And has heard so; nothing but what comes now is of interest. */
async function joins({ words }: Evening, page: Page, name: string, greeting: string = words.phone.youAreIn(name)): Promise<void> {
  await page.getByRole('textbox').fill(name)
  await button(page, words.phone.join).click()
  await page.getByRole('heading', { name: greeting }).and(page.locator(':focus')).waitFor()
}
