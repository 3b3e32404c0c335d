/** Before the first round: the waiting phone and everything it opens, and the console with each of its sheets. */
import { button } from '../visitors.ts'
import { closeSheet, dialog, opened, stop, stops, type Evening, type Stops } from './evening.ts'

export async function* walkPhoneMenu({ join, joinQuietly, openScreen, words, room }: Evening): Stops {
  const phone = await join('Amina')
  for (const name of ['Björn', 'Chidi']) await joinQuietly(name)
  const screen = await openScreen()
  await screen.getByText('Chidi').first().waitFor()
  yield* stops({ 'phone waiting': phone, 'screen with names': screen })
  await button(phone, words.phone.changeName).click()
  yield stop('phone, another name', phone)
  await button(phone, words.common.cancel).click()

  await button(phone, words.phone.menu).click()
  yield stop('phone menu', phone)
  for (const asked of [words.phone.leave, words.phoneErasing.deleteMe]) {
    await button(dialog(phone), asked).click()
    yield stop(`phone, ${asked}`, phone)
  }
  const sheets = [words.phoneHelp.title, words.phoneSuggestions.suggest, words.phoneWishes.cameWith, words.phoneWishes.notWith, words.phoneTelling.tellHost]
  for (const sheet of sheets) {
    await button(dialog(phone), sheet).click()
    await dialog(phone).getByRole('heading', { name: sheet }).waitFor()
    yield stop(`phone, ${sheet}`, phone)
    if (sheet === words.phoneWishes.cameWith) {
      await dialog(phone).getByRole('textbox').fill('Björn')
      await button(dialog(phone), words.phoneWishes.ask).click()
      await button(dialog(phone), words.phoneWishes.takeBackFor('Björn')).waitFor()
      // Until the answer is here, too, nothing more is asked.
      await dialog(phone).locator('input[value=""]').waitFor()
      await button(dialog(phone), words.phoneWishes.ask).click()
      await dialog(phone).getByRole('alert').filter({ hasText: /./ }).waitFor()
      yield stop('phone, came with somebody', phone)
    }
    if (sheet === words.phoneTelling.tellHost) {
      await button(dialog(phone), words.phoneTelling.send).click()
      await dialog(phone).getByText(words.phoneTelling.told).first().waitFor()
      yield stop('phone, the host was told', phone)
    }
    await closeSheet(phone)
  }
  await closeSheet(phone)
  await button(phone, words.phone.rest).click()
  await phone.getByRole('heading', { name: words.phone.resting('Amina') }).waitFor()
  yield stop('phone resting', phone)
  await room.send({ type: 'configure', settings: { isScreenPlain: true } })
  await screen.getByText('Chidi').waitFor({ state: 'hidden' })
  yield stop('screen plain', screen)
  await room.send({ type: 'lookHere', round: 0 })
  for (const page of [phone, screen]) await page.getByText(words.phone.listen).first().waitFor()
  yield* stops({ 'phone looking up': phone, 'screen, look here': screen })
}

export async function* walkConsole({ openConsole, joinQuietly, words, room, join }: Evening): Stops {
  const console = await openConsole()
  yield stop('console, nobody here', console)
  const phone = await join('Amina')
  for (const name of ['Björn', 'Chidi']) await joinQuietly(name)
  await button(phone, words.phone.menu).click()
  await button(phone, words.phoneTelling.tellHost).click()
  await button(dialog(phone), words.phoneTelling.send).click()
  await button(console, words.hostReports.toYouOpen(1)).waitFor()
  yield stop('console gathering', console)

  const sheet = (name: string, by: string | RegExp): Stops => opened(`console, ${name}`, console, by)
  yield* sheet('for you', words.hostReports.toYouOpen(1))
  yield* sheet('add a person', words.hostPeople.addPerson)
  yield* sheet('poster', words.hostProgramme.showCode)
  yield* sheet('way in', new RegExp(words.host.showWayIn))
  yield* sheet('network', words.hostScreen.addWifi)
  yield* sheet('spots', words.hostSpots.spotsOfRoom)
  yield* sheet('question', words.host.changeQuestion)
  yield* sheet('ready-made evenings', words.hostProgramme.planEvening)
  // Keys are for the page where nothing has the focus.
  await console.getByRole('heading').last().click()
  await console.keyboard.press('?')
  await dialog(console).waitFor()
  yield stop('console, keys', console)
  await closeSheet(console)

  await button(console, words.hostWishes.whoMeets).click()
  await console.getByRole('switch', { name: words.hostWishes.across }).click()
  await console.getByText(words.hostWishes.surplus).first().waitFor()
  yield stop('console, who meets whom', console)
  await closeSheet(console)
  await button(console, /^Björn/).click()
  await dialog(console).locator('summary').click()
  yield stop('console, a person', console)
  await closeSheet(console)

  await button(console, words.host.settings).click()
  yield stop('console, settings', console)
  await button(dialog(console), words.hostErasing.eraseRoom).click()
  yield stop('console, erasing the room', console)
  yield* sheet('another device', words.hostSetup.anotherDevice)
  await button(dialog(console), words.hostSetup.anotherDevice).click()
  yield* sheet('replace the links', words.hostLinks.replaceLinks)
  await closeSheet(console)
  yield* sheet('close the room', words.host.closeRoom)
  await closeSheet(console)
  await room.send({ type: 'lookHere', round: 0 })
  await console.getByText(words.hostClap.lookingHere).first().waitFor()
  yield stop('console looked at', console)
}
