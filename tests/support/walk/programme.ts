/** An evening with a programme: planned, and begun item by item. */
import type { ItemPlan } from '../../../shared/programme.ts'
import { readyEvenings } from '../../../client/programme/readyEvenings.ts'
import { button } from '../visitors.ts'
import { closeSheet, dialog, opened, sees, stop, stops, type Evening, type Stop, type Stops } from './evening.ts'

export async function* walkProgramme({ join, joinQuietly, openConsole, openScreen, words, room }: Evening): Stops {
  const [console, screen] = [await openConsole(), await openScreen()]
  const phone = await join('Amina')
  for (const name of ['Björn', 'Chidi']) await joinQuietly(name)
  await room.send({ type: 'endEvening', at: Date.now() + 100 * 60_000 })
  await room.send({ type: 'planProgramme', items: readyEvenings.find(({ id }) => id === 'guest')?.items ?? [], of: 0 })
  const item = console.locator('li[data-item]')
  await item.nth(6).waitFor()
  yield* stops({ 'phone, a programme': phone, 'console, a programme': console, 'screen, a programme': screen })
  yield* opened('console, add an item', console, words.hostProgramme.addItem)
  yield* opened('console, another evening', console, words.hostProgramme.readyMade)
  await item.nth(1).getByRole('button').last().click()
  yield stop('console, an item', console)
  await button(dialog(console), words.hostProgramme.remove).click()
  await button(console, words.hostProgramme.undo).waitFor()
  yield stop('console, an item removed', console)

  const fika = Number(await item.nth(2).getAttribute('data-item'))
  await room.send({ type: 'beginItem', id: fika, from: null })
  await screen.getByRole('heading', { name: words.hostProgramme.fikaKind }).waitFor()
  await sees(phone, words.phone.putMeAway)
  yield* stops({ 'phone fika': phone, 'console fika': console, 'screen fika': screen })
  await button(console, words.hostProgramme.readyMade).click()
  await dialog(console).getByRole('listitem').first().getByRole('button').click()
  await dialog(console).getByText(words.hostProgramme.replaceAsk).first().waitFor()
  yield stop('console, replace the programme?', console)
  await closeSheet(console)
  await item.nth(2).getByRole('button').last().click()
  await button(dialog(console), words.hostProgramme.remove).click()
  await dialog(console).getByText(words.hostProgramme.removeAsk).first().waitFor()
  yield stop('console, remove what has begun?', console)
}

/** Neighbours who talk and then present each other: all together, by themselves, in circles; and groups. */
export async function* walkGroups(evening: Evening): Stops {
  const { join, joinQuietly, openConsole, openScreen, words, room } = evening
  const [console, screen] = [await openConsole(), await openScreen()]
  const phone = await join('Amina')
  for (const name of ['Björn', 'Chidi', 'Dana']) await joinQuietly(name)
  const all = (what: string): Generator<Stop> => stops({ [`phone ${what}`]: phone, [`console ${what}`]: console, [`screen ${what}`]: screen })
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000 } })
  await room.send({ type: 'planProgramme', items: items.map((plan) => ({ plan, title: {} })), of: 0 })

  await room.send({ type: 'beginItem', id: 1, from: null })
  await screen.getByText(words.screen.findSpot).first().waitFor()
  yield* all('moving to whom one presents')
  await room.send({ type: 'talkNow', round: 1 })
  await sees(phone, words.phone.putMeAway)
  yield* all('talking with whom one presents')
  await room.send({ type: 'clapNow', round: 1 })
  await sees(phone, words.presenting.comeTogether)
  yield* all('coming together')
  await button(console, words.hostGroups.begin).click()
  await sees(phone, words.presenting.turnOf(1, 4))
  yield* all('presenting')
  yield* opened('console, stop presenting', console, words.hostGroups.stopPresenting)
  await room.send({ type: 'backToGathering', round: 1 })

  await room.send({ type: 'beginItem', id: 2, from: null })
  await sees(phone, words.phoneGroups.turnToNeighbour)
  yield* all('turning to a neighbour')
  await room.send({ type: 'talkNow', round: 2 })
  await sees(phone, words.phoneGroups.youAndNeighbour)
  yield* all('talking with a neighbour')
  await room.send({ type: 'backToGathering', round: 2 })

  for (let guest = 5; guest <= 18; guest += 1) await room.send({ type: 'addPerson', name: `Gäst ${guest}` })
  await room.send({ type: 'beginItem', id: 3, from: null })
  await screen.getByText('Gäst 5', { exact: true }).first().waitFor()
  yield stop('screen, a board of names', screen)
  await room.send({ type: 'talkNow', round: 3 })
  await sees(phone, words.phone.putMeAway)
  await room.send({ type: 'clapNow', round: 3 })
  await screen.getByText(words.screenGroups.findGroup).first().waitFor()
  yield* all('walking to a circle')
  await button(console, words.hostGroups.beginNow).click()
  await sees(phone, / /)
  await screen.getByText(/^\S+ 1 \S+ \d$/).first().waitFor()
  yield* all('presenting in circles')
  await room.send({ type: 'backToGathering', round: 3 })

  await room.send({ type: 'configure', settings: { movingMs: 5_000 } })
  await room.send({ type: 'beginItem', id: 4, from: null })
  await sees(phone, words.phoneGroups.yourGroup)
  yield* all('walking to a group')
  await sees(phone, words.phoneGroups.begin)
  yield* all('in a group')
  yield* opened('console, groups gather', console, words.hostGroups.endGroups)
}

const tenMinutes = 10 * 60_000

const items: readonly ItemPlan[] = [
  { kind: 'introductions', talkingMs: tenMinutes, pairs: 'byKlapp' },
  { kind: 'introductions', talkingMs: tenMinutes, pairs: 'byThemselves' },
  { kind: 'introductions', talkingMs: tenMinutes, pairs: 'byKlapp' },
  { kind: 'groups', minutes: 10, size: 6 },
]
