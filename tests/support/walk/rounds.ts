/** Rounds: whom one meets, the talk, the clap, and all that can come between. */
import { talkingMsRange } from '../../../shared/limits.ts'
import { button } from '../visitors.ts'
import { closeSheet, dialog, opened, sees, stop, stops, type Evening, type Stops } from './evening.ts'

const phoneLikeSize = { width: 390, height: 844 }
/** Time enough to look at every page; the host goes on. */
const longMs = 20 * 60_000

export async function* walkRounds(evening: Evening): Stops {
  const { join, joinQuietly, openConsole, openScreen, words, room } = evening
  const [console, narrow, screen] = [await openConsole(), await openConsole(phoneLikeSize), await openScreen()]
  const amina = await join('Amina')
  const sendOf = { bjorn: await joinQuietly('Björn'), chidi: await joinQuietly('Chidi') }
  const surfaces = { phone: amina, console, 'narrow console': narrow, screen }
  const all = (what: string): Generator<ReturnType<typeof stop>> =>
    stops(Object.fromEntries(Object.entries(surfaces).map(([name, page]) => [`${name} ${what}`, page])))

  yield stop('narrow console gathering', narrow)
  await room.send({ type: 'configure', settings: { movingMs: 5 * 60_000, talkingMs: longMs, hasTurnCue: true } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 4 } })
  await amina.getByRole('timer').waitFor()
  await Promise.all([console, narrow].map((page) => page.getByText(words.host.walking).first().waitFor()))
  await screen.getByText(words.screen.findSpot).first().waitFor()
  yield* all('moving, three at a spot')
  await room.send({ type: 'talkNow', round: 1 })
  await sees(amina, words.phone.putMeAway)
  yield* all('talking in turns')
  yield* opened('console, gather', console, words.host.gather)
  yield* opened('console, next question', console, words.host.changeQuestion)
  yield* opened('narrow console, people', narrow, /^3 /)
  yield* opened('narrow console, more', narrow, words.host.more)
  await button(narrow, words.host.more).click()
  yield* opened('narrow console, programme', narrow, words.programme.programme)
  await closeSheet(narrow)

  const late = await join('Elsa')
  await late.getByRole('heading').first().waitFor()
  yield stop('phone late', late)
  await room.send({ type: 'pause', round: 1 })
  await sees(amina, words.phone.paused)
  yield* all('paused')
  await room.send({ type: 'resume', round: 1 })
  await room.send({ type: 'lookHere', round: 1 })
  await sees(amina, words.phoneCues.lookUp)
  yield* all('look here')
  await room.send({ type: 'resume', round: 1 })
  await sees(amina, words.phone.putMeAway)
  // So that Amina meets Elsa next.
  for (const send of Object.values(sendOf)) await send({ type: 'notWith', name: 'Elsa' })
  await room.send({ type: 'clapNow', round: 1 })
  await button(console, words.host.takeBack).waitFor()
  yield* stops({ 'console, a clap to take back': console, 'narrow console, a clap to take back': narrow })

  await amina.getByText(words.phoneWishes.knowEachOther).first().waitFor()
  yield* all('moving, two at a spot')
  await amina.getByText(words.phone.cannotFind(1)).first().waitFor()
  yield stop('phone, looking for long', amina)
  await button(amina, words.phone.foundEachOther).click()
  await sees(amina, words.phone.haveFound)
  yield stop('phone, found each other', amina)
  await room.send({ type: 'talkNow', round: 2 })
  await sees(amina, words.phone.putMeAway)
  await button(late, words.phone.menu).click()
  await button(late, words.phone.leave).click()
  await button(late, words.phone.leaveNow).click()
  await sees(amina, words.phone.partnerLeft(['Elsa']))
  yield stop('phone alone', amina)
  await room.send({ type: 'lastRound', round: 2 })
  await console.getByText(words.host.everyoneGathers).first().waitFor()
  yield* stops({ 'console, the last round': console, 'narrow console, the last round': narrow })
  await room.send({ type: 'clapNow', round: 2 })
  await sees(amina, words.phone.youMet(3))
  await console.getByText(words.host.roundsDone(2)).first().waitFor()
  yield* all('after the rounds')
  await button(console, words.host.closeRoom).click()
  await dialog(console).waitFor()
  yield stop('console, close the room?', console)
  await room.send({ type: 'close' })
  await sees(amina, words.phone.roomIsClosed)
  await screen.getByText(words.screen.closed).first().waitFor()
  yield* all('closed')
}

/** An odd one out, and somebody who is not to be found. */
export async function* walkOdd({ join, openConsole, words, room }: Evening): Stops {
  const console = await openConsole()
  const names = ['Amina', 'Björn', 'Chidi']
  const phones = await Promise.all(names.map(async (name) => ({ name, page: await join(name) })))
  await room.send({ type: 'configure', settings: { odd: 'bye', movingMs: 5 * 60_000 } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await Promise.all(phones.map(({ page }) => page.getByText(words.phone.beforeStart).waitFor({ state: 'hidden' })))
  const sitOut = await Promise.all(phones.map(({ name, page }) => page.getByRole('heading', { name: words.phone.bye(name) }).isVisible()))
  const outside = phones.find((_, index) => sitOut[index])
  const [finder, missed] = phones.filter((_, index) => sitOut[index] === false)
  if (outside === undefined || finder === undefined || missed === undefined) throw new Error('Nobody sits out.')
  yield stop('phone, sits this one out', outside.page)
  await button(finder.page, words.phone.cannotFind(1)).click()
  await sees(missed.page, words.phone.missed)
  await console.getByText(words.hostPeople.couldNotFind(finder.name, [missed.name])).first().waitFor()
  yield* stops({ 'phone, not found': missed.page, 'console, somebody not found': console })
}

/** The end of a talk: half a minute left, the host's cue, and the server gone. */
export async function* walkEnd({ join, joinQuietly, openConsole, openScreen, words, room, server }: Evening): Stops {
  const [console, screen] = [await openConsole(), await openScreen()]
  const phone = await join('Amina')
  await joinQuietly('Björn')
  await room.send({ type: 'configure', settings: { movingMs: 3_000, talkingMs: 60_000, whoClaps: 'host' } })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await phone.getByText(words.phone.almostOver).first().waitFor({ timeout: 60_000 })
  yield* stops({ 'phone, almost over': phone, 'screen, almost over': screen })
  // Only a long talk warns of its end, and nobody waits for that end: the next talk is as short as it can be.
  await room.send({ type: 'backToGathering', round: 1 })
  await room.send({ type: 'configure', settings: { talkingMs: talkingMsRange.least } })
  await room.send({ type: 'start', round: 2, plan: { kind: 'open' } })
  await sees(phone, words.phoneCues.timeIsUp)
  yield* stops({ 'phone, time is up': phone, 'console, time is up': console, 'screen, time is up': screen })
  await server.kill()
  await console.getByText(words.host.linkLost).first().waitFor()
  yield* stops({ 'phone, link lost': phone, 'console, link lost': console, 'screen, link lost': screen })
}
