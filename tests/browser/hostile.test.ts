/** What people write is text wherever it is shown: never markup, never code, never a formula, never a format. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { builtServer } from '../support/built.ts'
import { guestJoins, laptopSize, openBrowser, projectorSize, visit } from '../support/visitors.ts'

/** Each would do something somewhere, and each fits into a name. */
const names = ['<img src=x onerror=hacked=1>', '"><svg/onload=hacked=1>', 'javascript:hacked=1', '{{hacked=1}}%s%d${hacked=1}', '=HYPERLINK("x")', '</title><script>hacked=1']
const title = '<b>Fest</b><script>hacked=1</script>'
const question = "<iframe srcdoc='<script>parent.hacked=1</script>'> %s {{x}}"
const note = '<a href="javascript:hacked=1">klicka</a>'

it('hostile names, title, question and words harm no surface, and are shown as they were written', { timeout: 180_000 }, async () => {
  const { url } = await builtServer()
  const browser = await openBrowser()
  const host = await openRoom(url, { title, language: 'sv', purpose: 'mingle' })
  const { page: console } = await visit(browser, `${url}/host/${host.code}#${host.secret}`, { size: laptopSize })
  const { page: screen } = await visit(browser, `${url}/screen/${host.code}#${screenSecretOf(host.secret)}`, { size: projectorSize })
  const phones: Page[] = []
  for (const name of names) phones.push((await guestJoins(browser, url, host.code, name)).page)
  const pages = [console, screen, ...phones]
  const shown: string[] = []
  const look = async (): Promise<void> => {
    for (const page of pages) {
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
      expect(await page.locator('img, iframe, svg[onload], a[href^="javascript:"], script:not([src])').count()).toBe(0)
      shown.push(await page.locator('body').innerText())
    }
  }

  await screen.getByText(names[5] ?? '', { exact: true }).first().waitFor()
  await look()
  await host.send({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text: { sv: question } } })
  await host.send({ type: 'configure', settings: { movingMs: 120_000 } })
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } })
  await Promise.all(phones.map((phone) => phone.getByText('Du möter', { exact: true }).first().waitFor()))
  await screen.getByRole('heading', { name: 'Hitta din plats' }).waitFor()
  await look()
  await host.send({ type: 'talkNow', round: 1 })
  await Promise.all([screen, ...phones].map((page) => page.getByRole('heading', { name: question }).waitFor()))
  const [first] = phones
  await tellHost(first)
  await console.getByRole('button', { name: 'Till dig: ett nytt' }).click()
  await console.getByText(note, { exact: true }).first().waitFor()
  await look()
  await host.send({ type: 'backToGathering', round: 1 })
  await Promise.all(phones.map((phone) => phone.getByRole('heading', { name: /^Du träffade/ }).waitFor()))
  await look()

  const everything = shown.join('\n')
  for (const written of [...names, title, question, note]) expect(everything).toContain(written)
  const log = await fetch(`${url}/api/rooms/${host.code}/log`, { headers: { authorization: `Bearer ${host.secret}` } })
  expect(await log.text()).not.toMatch(/hacked|HYPERLINK|Fest|klicka|iframe/)
})

async function tellHost(phone: Page | undefined): Promise<void> {
  await phone?.getByRole('button', { name: 'Meny' }).click()
  await phone?.getByRole('button', { name: 'Säg till värden' }).click()
  const sheet = phone?.getByRole('dialog', { name: 'Säg till värden' })
  await sheet?.getByRole('textbox', { name: 'Några ord (om du vill)' }).fill(note)
  await sheet?.getByRole('button', { name: 'Säg till', exact: true }).click()
  await sheet?.getByText('Värden har fått det.').first().waitFor()
}
