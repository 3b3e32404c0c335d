/** A page where it stands, in one language after the other, and then as it was: so one walk is enough for all. */
import type { Page } from 'playwright-core'
import type { Language } from '../../../shared/text.ts'
import { turnPage } from '../layout.ts'
import type { Evening } from './evening.ts'

export async function* turned({ language, room }: Evening, page: Page, others: readonly Language[]): AsyncGenerator<Language, void, undefined> {
  yield language
  for (const other of others) {
    await turn(room, page, other)
    yield other
  }
  if (others.length > 0) await turn(room, page, language)
}

/** A projector speaks its room's language, and every other page its device's. */
async function turn(room: Evening['room'], page: Page, language: Language): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/screen/')) return turnPage(page, language)
  await room.send({ type: 'configure', settings: { language } })
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
}
