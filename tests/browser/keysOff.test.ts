/** WCAG 2.1.4: single keys can be switched off, where they act, on that device, for good. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { button } from '../support/visitors.ts'
import { openEvening } from '../support/walk/evening.ts'

const themeOf = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('[data-theme]')?.getAttribute('data-theme') ?? null)

it('on the screen, and after it was loaded anew', { timeout: 60_000 }, async () => {
  const { words, openScreen } = await openEvening({ language: 'sv' })
  const screen = await openScreen()
  await screen.mouse.move(200, 200)
  await button(screen, words.screen.keysOff).waitFor()
  const first = await themeOf(screen)
  await screen.keyboard.press('t')
  await expect.poll(() => themeOf(screen)).not.toBe(first)
  const second = await themeOf(screen)
  await button(screen, words.screen.keysOff).click()
  await screen.keyboard.press('t')
  await button(screen, words.screen.keysOn).waitFor()
  expect(await themeOf(screen)).toBe(second)

  await screen.reload()
  await screen.mouse.move(300, 300)
  await button(screen, words.screen.keysOn).waitFor()
  const again = await themeOf(screen)
  await screen.keyboard.press('t')
  await button(screen, words.screen.keysOn).click()
  expect(await themeOf(screen)).toBe(again)
})

it('on the console, and after it was loaded anew', { timeout: 60_000 }, async () => {
  const { words, openConsole } = await openEvening({ language: 'sv' })
  const console = await openConsole()
  await button(console, words.host.settings).waitFor()
  await console.keyboard.press('?')
  await console.getByRole('switch', { name: words.hostSetup.keysOn }).click()
  await console.keyboard.press('Escape')
  await console.getByRole('dialog').waitFor({ state: 'detached' })
  await console.keyboard.press('?')
  await console.reload()
  await button(console, words.host.settings).waitFor()
  await console.keyboard.press('?')
  await console.keyboard.press('l')
  await button(console, words.host.settings).click()
  expect(await console.getByRole('dialog').count()).toBe(1)
  expect(await console.getByRole('switch', { name: words.hostSetup.keysOn }).isChecked()).toBe(false)
})
