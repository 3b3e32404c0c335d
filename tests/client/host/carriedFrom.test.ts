import { expect, test } from 'vitest'
import { carriedFrom } from '../../../client/host/rehearsal/carriedFrom.ts'
import { noLabels } from '../../../shared/card.ts'
import type { ItemPlan } from '../../../shared/programme.ts'
import { parseCommand } from '../../../server/web/parse.ts'
import { startingSettings } from '../../../server/core/settings.ts'

const groups: ItemPlan = { kind: 'groups', minutes: 20, size: 5, questions: [{ kind: 'deck', id: 'mingle.first' }, { kind: 'suggested', id: 3 }] }

const room = {
  common: { title: 'Tisdagsmingel', purpose: 'mingle', language: 'sv', zones: [{ from: 1, name: 'Fönstret' }], prompts: [{ round: 1, text: { sv: 'Varför?' }, by: null }] },
  programme: { items: [{ id: 4, plan: groups, title: { sv: 'Bikupor' }, isOver: true }] },
  console: {
    settings: { ...startingSettings, odd: 'hostJoins', door: 'locked', peopleMost: 12, talkingMs: 90_000 },
    labels: noLabels,
    promptIds: [{ round: 1, id: null, suggestion: null }],
    nextRound: 1,
  },
} as const

test('[H1] settings, programme and question go along, and nothing that needs the people', () => {
  const { commands } = carriedFrom(room)
  expect(commands).toContainEqual({ type: 'configure', settings: { ...startingSettings, odd: 'trio', door: 'open', peopleMost: null, talkingMs: 90_000 } })
  expect(commands).toContainEqual({ type: 'planProgramme', of: 0, items: [{ plan: { ...groups, questions: [{ kind: 'deck', id: 'mingle.first' }] }, title: { sv: 'Bikupor' } }] })
  expect(commands).toContainEqual({ type: 'setPrompt', round: 1, prompt: { kind: 'own', text: { sv: 'Varför?' } } })
})

test('[H1] what goes along is what a console may say', () => {
  const read = carriedFrom(room).commands.map((command) => parseCommand({ id: 'an-id-of-16-signs', command }))
  expect(read).not.toContain(null)
})

test('[H1] a question that somebody suggested stays theirs', () => {
  const suggested = { ...room.console, promptIds: [{ round: 1, id: null, suggestion: 7 }] }
  expect(carriedFrom({ ...room, console: suggested }).commands.map(({ type }) => type)).not.toContain('setPrompt')
})
