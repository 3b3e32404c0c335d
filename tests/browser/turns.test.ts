import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { guestJoins, laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

it('[R18] a turn is called once to phone, console and screen, with time added and pages loaded anew', { timeout: 120_000 }, async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const room = await openRoom(url, { title: 'Tisdagsmingel', language: 'sv', purpose: 'mingle' })
  const { page: screen } = await visit(browser, `${url}/screen/${room.code}#${screenSecretOf(room.secret)}`, { size: projectorSize })
  const { page: host } = await visit(browser, `${url}/host/${room.code}#${room.secret}`, { size: laptopSize })
  const { page: amina } = await guestJoins(browser, url, room.code, 'Amina')
  await room.send({ type: 'configure', settings: { hasTurnCue: true, talkingMs: 10_000 } })
  await room.send({ type: 'hostJoins', name: 'Rut' })
  await room.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await room.send({ type: 'talkNow', round: 1 })

  const whoBegins = await Promise.all([amina, host].map((page) => turnOn(page, /^(Du|Amina|Rut) börjar\.$/)))
  expect(whoBegins).toContain('Du börjar.')
  const whoIsNext = (): Promise<readonly string[]> => Promise.all([amina, host].map((page) => turnOn(page, /^Nu berättar/)))
  const next = await whoIsNext()
  expect(next).toContain('Nu berättar du.')
  await screen.getByText(/^Byt:/).first().waitFor()

  // Half of the talk is now still to come.
  await room.send({ type: 'addTime', round: 1, ms: 60_000 })
  await Promise.all([amina, host, screen].map((page) => page.reload()))
  expect(await whoIsNext()).toEqual(next)
  await screen.getByText(/^Byt:/).first().waitFor()
})

/** The last of what matches, for it is also spoken. */
const turnOn = (page: Page, words: RegExp): Promise<string> => page.getByText(words).last().innerText()
