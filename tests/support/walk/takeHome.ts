/** What people tell and take home, on two phones: the card, whom one met, the board, another device, the day after. */
import type { Page } from 'playwright-core'
import { cardGraphemes } from '../../../shared/limits.ts'
import { button } from '../visitors.ts'
import { closeSheet, dialog, opened, sees, stop, stops, type Evening, type Stops } from './evening.ts'

export async function* walkTakeHome(evening: Evening): Stops {
  const { join, words, room } = evening
  const amina = await join('Amina')
  const bjorn = await join('Björn')
  yield* walkCard(evening, amina)
  await tell(evening, bjorn, { offers: 'Bokföring för små föreningar', seeks: 'Någon som kan svetsa' })
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000 } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
  await sees(amina, words.phoneCard.looksFor('Någon som kan svetsa'))
  yield stop('phone moving, and what the partner told', amina)
  await room.send({ type: 'talkNow', round: 1 })
  await sees(amina, words.phone.putMeAway)
  yield stop('phone talking, and what the partner told', amina)
  await room.send({ type: 'clapNow', round: 1 })
  await button(amina, words.phoneMet.keepInTouchWith('Björn')).waitFor()
  yield stop('phone, whom one met', amina)
  yield* walkPerson(evening, amina, bjorn)
  yield* walkBoard(evening, amina, bjorn)
  await room.send({ type: 'close' })
  await sees(amina, words.phone.roomIsClosed)
  yield stop('phone, whom one met, once the room is closed', amina)
  yield* walkOtherDevice(evening, amina)
}

async function* walkCard({ words }: Evening, phone: Page): Stops {
  await button(phone, words.phoneCard.tell).first().click()
  const sheet = dialog(phone)
  await sheet.getByLabel(words.phoneCard.offers).fill('a'.repeat(cardGraphemes + 1))
  await button(sheet, words.common.save).click()
  await sheet.getByRole('alert').filter({ hasText: words.phoneCard.tooLong(cardGraphemes) }).waitFor()
  yield stop('phone, card with a line too long', phone)
  await sheet.getByLabel(words.phoneCard.offers).fill('Svetsning, och att laga cyklar')
  await sheet.getByLabel(words.phoneCard.seeks).fill('En lokal för trettio personer')
  await sheet.locator('summary').click()
  await sheet.locator('details[open] input').first().waitFor()
  await button(sheet, words.common.save).click()
  await sheet.getByText(words.phoneCard.saved).first().waitFor()
  yield stop('phone, card saved', phone)
  await closeSheet(phone)
}

async function tell({ words }: Pick<Evening, 'words'>, phone: Page, { offers, seeks }: { readonly offers: string; readonly seeks: string }): Promise<void> {
  await button(phone, words.phoneCard.tell).first().click()
  await dialog(phone).getByLabel(words.phoneCard.offers).fill(offers)
  await dialog(phone).getByLabel(words.phoneCard.seeks).fill(seeks)
  await button(dialog(phone), words.common.save).click()
  await dialog(phone).getByText(words.phoneCard.saved).first().waitFor()
  await closeSheet(phone)
}

async function* walkPerson({ words }: Evening, amina: Page, bjorn: Page): Stops {
  yield* opened('phone, somebody one met', amina, 'Björn')
  await button(amina, words.phoneMet.keepInTouchWith('Björn')).click()
  await amina.getByText(words.phoneContact.missing).click()
  await dialog(amina).getByLabel(words.phoneContact.phone).fill('inget nummer')
  await dialog(amina).getByLabel(words.phoneContact.email).fill('amina@example.org')
  await button(dialog(amina), words.common.save).click()
  await dialog(amina).getByText(words.phoneContact.odd.phone).first().waitFor()
  yield stop('phone, a contact that can not be right', amina)
  await closeSheet(amina)

  await button(bjorn, words.phoneMet.keepInTouchWith('Amina')).click()
  await bjorn.getByText(words.phoneMet.bothWant).first().waitFor()
  await button(bjorn, 'Amina').click()
  await dialog(bjorn).getByLabel(words.phoneCommon.label).fill('Vi seglar')
  await button(dialog(bjorn), words.phoneCommon.propose).click()
  await dialog(bjorn).getByText(words.phoneCommon.waiting('Amina')).first().waitFor()
  yield* stops({ 'phone, both want to keep in touch': bjorn, 'phone, with news in the list': amina })
  await closeSheet(bjorn)
  await button(amina, 'Björn').click()
  await button(dialog(amina), words.phoneCommon.agree).waitFor()
  yield stop('phone, asked what is in common', amina)
  await button(dialog(amina), words.phoneCommon.agree).click()
  await dialog(amina).getByText(words.phoneCommon.shown).first().waitFor()
  await dialog(amina).getByLabel(words.phoneMet.noteWhy).fill('Ring om båten')
  yield stop('phone, in common, and a note begun', amina)
  await closeSheet(amina)
}

async function* walkBoard({ words, room }: Evening, amina: Page, bjorn: Page): Stops {
  await room.send({ type: 'configure', settings: { hasBoard: true } })
  for (const [phone, label] of [[amina, words.phoneBoard.myOffer], [bjorn, words.phoneBoard.mySeek]] as const) {
    await button(phone, words.phoneBoard.title).click()
    await dialog(phone).getByLabel(label).click()
  }
  await button(dialog(amina), words.phoneBoard.about(words.phoneBoard.canHelp, 'Någon som kan svetsa')).click()
  await dialog(amina).getByText(words.phoneBoard.told).first().waitFor()
  yield stop('phone, the board', amina)
  await closeSheet(amina)
  await dialog(bjorn).getByText(words.phoneBoard.answersFor).first().waitFor()
  await closeSheet(bjorn)
  yield stop('phone, answered on the board', bjorn)
  await button(bjorn, words.phoneBoard.about(words.phoneBoard.yes, 'Amina')).click()
  await bjorn.getByText(words.phoneBoard.answersFor).waitFor({ state: 'hidden' })
}

async function* walkOtherDevice({ words, browser }: Evening, phone: Page): Stops {
  await button(phone, words.phoneDevice.title).click()
  await dialog(phone).getByRole('img').waitFor()
  yield stop('phone, the way to another device', phone)
  const link = await linkShown(phone)
  const other = await (await browser.newContext({ viewport: phone.viewportSize() })).newPage()
  await other.goto(link)
  await other.getByRole('heading').waitFor()
  yield stop('phone, a page brought along', other)
}

/** As the other device reads it from the code; here from where the page keeps it. */
async function linkShown(phone: Page): Promise<string> {
  const { url, secret } = await phone.evaluate(() => ({ url: location.href, secret: localStorage.getItem('klapp.secret') }))
  return `${url}#me=${secret}`
}
