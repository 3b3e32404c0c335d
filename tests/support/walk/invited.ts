/** Before an evening: its guest list, a place in it, those one invites, the waiting list, and the day itself. */
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { button } from '../visitors.ts'
import { dialog, opened, stop, type Evening, type Stops } from './evening.ts'

const hourMs = 60 * 60_000
const phoneLikeSize = { width: 390, height: 844 }

export async function* walkInvited(evening: Evening): Stops {
  const { open, openConsole, room, words } = evening
  const text = words.phoneSignUp
  const secret = randomBytes(16).toString('base64url')
  const [console, narrow] = [await openConsole(), await openConsole(phoneLikeSize)]
  yield* opened('console, planning ahead', console, words.hostEvening.planAhead)
  await room.send({ type: 'relabel', labels: { groups: ['', ''], categories: ['Bransch', ''] } })
  await room.send({ type: 'planProgramme', items: [{ plan: { kind: 'gathering', minutes: 30 }, title: { sv: 'Chokladprovning med Ada' } }], of: 0 })
  await announce(evening, Date.now() + 480 * hourMs)
  await room.send({ type: 'hostInvites', secret, places: 5 })

  const amina = await open(`/j/${room.code}#i=${secret}`)
  await button(amina, text.come).click()
  await amina.getByRole('alert').filter({ hasText: words.rejections.nameEmpty }).waitFor()
  yield stop('phone, signing up without a name', amina)
  await signUp(evening, amina, 'Amina', text.come)
  await amina.getByRole('heading', { name: text.youHavePlace('Amina') }).waitFor()
  yield stop('phone with a place', amina)
  yield* opened('phone, what one wrote', amina, text.change)
  yield* walkInvites(evening, amina)

  const bjorn = await open(`/j/${room.code}#i=${secret}`)
  await signUp(evening, bjorn, 'Björn', text.wait)
  await bjorn.getByRole('heading', { name: text.youWait(1) }).waitFor()
  await button(bjorn, text.signOff).click()
  yield stop('phone waiting for a place, about to cancel', bjorn)
  yield* walkGuestList(evening, { console, 'narrow console': narrow })
  await announce(evening, Date.now() + hourMs)
  await button(amina, text.here).waitFor()
  yield stop('phone with a place, on the day', amina)
}

async function* walkGuestList({ words }: Evening, consoles: Readonly<Record<string, Page>>): Stops {
  for (const [name, page] of Object.entries(consoles)) {
    await page.getByRole('button', { name: /^Björn/ }).waitFor()
    yield stop(`${name}, guest list`, page)
    yield* opened(`${name}, a guest`, page, /^Amina/)
    yield* opened(`${name}, invitations`, page, words.hostGuests.invite)
    yield* opened(`${name}, snowball`, page, words.hostGuests.snowball)
    yield* opened(`${name}, the evening`, page, words.hostEvening.changeEvening)
  }
}

const announce = ({ room }: Evening, startsAt: number) =>
  room.send({
    type: 'announce',
    evening: { startsAt, endsAt: startsAt + 3 * hourMs, about: { sv: 'Vi som vill bygga något i Årsta' }, venue: { sv: 'Folkets hus' }, places: 1, wayIn: 'atOnce' },
  })

async function signUp({ words }: Evening, phone: Page, name: string, by: string): Promise<void> {
  await phone.getByRole('textbox', { name: words.phone.name }).fill(name)
  await button(phone, by).click()
}

async function* walkInvites({ words }: Evening, phone: Page): Stops {
  const text = words.phoneInvites
  await button(phone, text.open).click()
  await button(dialog(phone), text.make).click()
  await dialog(phone).locator('summary').click()
  await dialog(phone).getByRole('img').waitFor()
  yield stop('phone, inviting somebody', phone)
  await phone.keyboard.press('Escape')
  await dialog(phone).waitFor({ state: 'detached' })
}
