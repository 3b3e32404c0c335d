import { describe, expect, it } from 'vitest'
import { screenSecretOf } from '../../server/secrets.ts'
import { callHost, callPhone, callScreen } from '../support/caller.ts'
import { openRoom, runServer } from '../support/running.ts'

const words = 'Hur börjar man om vid femtio?'

/** A room in which Ada has suggested something. */
async function suggestedRoom() {
  const server = await runServer()
  const { code, hostSecret } = await openRoom(server)
  const host = await callHost(server.port, code, hostSecret)
  const screen = await callScreen(server.port, code, screenSecretOf(hostSecret))
  const [ada, bo] = await Promise.all(['Ada', 'Bo'].map(async (name) => {
    const phone = await callPhone(server.port, code, `device-secret-of-22-signs-${name}`)
    await phone.send({ type: 'join', name })
    return phone
  }))
  if (ada === undefined || bo === undefined) throw new Error('Somebody has not come.')
  await ada.send({ type: 'suggest', text: { sv: words } })
  await host.until(({ console }) => console?.suggestions.length === 1)
  const id = host.slices().console?.suggestions[0]?.id ?? -1
  return { host, screen, ada, bo, id }
}

describe('[Q3] what somebody suggested', () => {
  it('reaches its host and its own phone, and nobody else', async () => {
    const { host, screen, ada, bo } = await suggestedRoom()
    expect(host.slices().console?.suggestions).toMatchObject([{ text: { sv: words }, by: 'Ada', isAsked: false }])
    await ada.until(({ you }) => you !== undefined && 'suggestions' in you && you.suggestions.length === 1)
    expect(JSON.stringify([bo.slices(), screen.slices()])).not.toContain(words)
  })

  it.each([{ isNamed: true, by: 'Ada' }, { isNamed: false, by: null }])('is asked of everybody, named: $isNamed', async ({ isNamed, by }) => {
    const { host, screen, bo, id } = await suggestedRoom()
    expect(await host.send({ type: 'setPrompt', round: 1, prompt: { kind: 'suggested', id, isNamed } })).toMatchObject({ ok: true })
    for (const surface of [bo, screen]) {
      await surface.until(({ common }) => common?.prompts[0]?.text.sv === words)
      expect(surface.slices().common?.prompts[0]?.by).toBe(by)
    }
    expect(host.slices().console?.promptIds[0]).toMatchObject({ id: null, suggestion: id })
  })

  it('and was taken back can’t be asked any more', async () => {
    const { host, ada, id } = await suggestedRoom()
    await ada.send({ type: 'takeBackSuggestion', id })
    const asked = await host.send({ type: 'setPrompt', round: 1, prompt: { kind: 'suggested', id, isNamed: false } })
    expect(asked).toMatchObject({ ok: false, reason: 'unknownQuestion' })
  })

  it('must say something, and not too much', async () => {
    const { ada } = await suggestedRoom()
    expect(await ada.send({ type: 'suggest', text: { sv: '  ' } })).toMatchObject({ reason: 'textEmpty' })
    expect(await ada.send({ type: 'suggest', text: { sv: 'a'.repeat(201) } })).toMatchObject({ reason: 'textTooLong' })
  })
})
