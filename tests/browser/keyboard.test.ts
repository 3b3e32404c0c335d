import { expect, it } from 'vitest'
import { joinQuietly } from '../pictures/guests.ts'
import { handsOn } from '../support/hands.ts'
import { button, laptopSize } from '../support/visitors.ts'
import { openEvening } from '../support/walk/evening.ts'

it('an evening is hosted by keyboard alone, from the first page to the closed room', { timeout: 180_000 }, async () => {
  const { open, server, words } = await openEvening({ language: 'sv' })
  const { host, hostSetup, hostProgramme, common, home } = words
  const page = await open('/', laptopSize)
  const { goTo, press, tap, write, at, arrivesAt, unseen } = handsOn(page)
  await goTo(home.title)
  await write('Kvällen')
  await goTo(home.start)
  await press('Enter')
  await button(page, hostSetup.start).waitFor()
  const code = /host\/(\w+)/.exec(page.url())?.[1] ?? ''
  const guests = []
  for (const name of ['Amina', 'Björn', 'Chidi', 'Dana']) guests.push(await joinQuietly(server.url, code, name))

  // A sheet keeps the focus, and gives it back.
  await goTo(host.settings)
  await press('Enter')
  await arrivesAt(host.settings)
  for (let step = 0; step < 60; step += 1) {
    await press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
  }
  await press('Escape')
  await arrivesAt(host.settings)
  expect(await page.locator('dialog[open]').count()).toBe(0)

  // Whoever leaves the list takes nobody's place in it.
  await goTo(/^Björn/)
  await guests[1]?.({ type: 'leave' })
  await arrivesAt(/^Chidi/)

  // The lengths, a whole evening, and its order.
  await goTo(`${hostSetup.talkLength}: ${hostSetup.longer}`)
  await press('Enter')
  await page.locator('output').filter({ hasText: '2 min 30 s' }).first().waitFor()
  await goTo(hostProgramme.planEvening)
  await press('Enter')
  await goTo(/^60 minuter, första träffen/)
  await press('Enter')
  await page.locator('li[data-item]').nth(3).waitFor()
  await goTo(hostProgramme.move('fika'))
  await press('ArrowUp')
  await page.locator('li[data-item]').nth(1).getByText('Fika').first().waitFor()
  expect(await at()).toBe(hostProgramme.move('fika'))
  await press('ArrowDown')
  await page.locator('li[data-item]').nth(2).getByText('Fika').first().waitFor()

  await goTo(hostProgramme.beginWith('Samling'))
  await press('Enter')
  await tap(hostProgramme.startMeeting)
  await arrivesAt(host.walking)
  await tap(host.startTalking)
  await button(page, host.clapNow).waitFor()
  // The same button is now another one, and still has the focus.
  await arrivesAt(host.pause)
  await tap(host.pause)
  await arrivesAt(host.goOn)
  await tap(host.goOn)
  await arrivesAt(host.pause)
  await tap(host.clapNow)
  await goTo(host.takeBack)
  await press('Enter')
  await button(page, host.takeBack).waitFor({ state: 'detached' })
  // The bar is gone, the focus is not.
  await arrivesAt(/^(?!nothing$)/)

  await goTo(host.gather)
  await press('Enter')
  await arrivesAt(host.gatherAsk)
  await goTo(host.gather)
  await press('Enter')
  await button(page, hostProgramme.addItem).waitFor()
  await goTo(host.settings)
  await press('Enter')
  await goTo(host.closeRoom)
  await press('Enter')
  await arrivesAt(host.closeAsk)
  await goTo(common.cancel)
  await goTo(host.closeRoom)
  await press('Enter')
  await arrivesAt(host.closed)
  await goTo(host.toFront)
  expect(unseen).toEqual([])
})

it('a guest joins, asks, rests and leaves by keyboard alone', { timeout: 120_000 }, async () => {
  const { openPhone, joinQuietly: joins, words, room } = await openEvening({ language: 'sv' })
  const { phone, phoneSuggestions, phoneErasing } = words
  const page = await openPhone()
  const { goTo, press, write, arrivesAt, unseen } = handsOn(page)
  await goTo(phone.name)
  await write('Amina')
  await press('Enter')
  await arrivesAt(phone.youAreIn('Amina').replaceAll('\u00a0', ' '))
  for (const name of ['Björn', 'Chidi', 'Dana']) await joins(name)

  await goTo(phone.menu)
  await press('Enter')
  await goTo(phoneSuggestions.suggest)
  await press('Enter')
  await goTo(phoneSuggestions.yourQuestion)
  await write('Vad läser du?')
  await press('Enter')
  await goTo(phoneSuggestions.takeBackThis('Vad läser du?'))
  await press('Escape')
  await arrivesAt(phoneSuggestions.suggest)
  await press('Escape')
  await arrivesAt(phone.menu)
  await press('Enter')
  await goTo(phone.rest)
  await press('Enter')
  // Back to what opened the menu; or, where the new page is here first, to its heading.
  await arrivesAt(/^(Meny|Du står över, Amina\.)$/)
  await goTo(phone.takePart)
  await press('Enter')
  await arrivesAt(phone.youAreIn('Amina').replaceAll('\u00a0', ' '))

  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000 } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await arrivesAt(/^Gå till plats \d/)
  await goTo(phone.foundEachOther)
  await press('Enter')
  await page.getByText(phone.haveFound).first().waitFor()
  // What had the focus is gone, and the heading has it.
  await arrivesAt(/^Gå till plats \d/)
  await goTo(phone.menu)
  await room.send({ type: 'talkNow', round: 1 })
  await page.getByText(phone.putMeAway).first().waitFor()
  await arrivesAt(phone.menu)
  await press('Enter')
  await goTo(phone.leave)
  await press('Enter')
  await goTo(phone.leaveNow)
  await press('Enter')
  await arrivesAt(phone.haveLeft)
  await goTo(phone.comeBack)
  await goTo(phoneErasing.deleteMe)
  expect(unseen).toEqual([])
})
