import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})
afterEach(() => void vi.unstubAllGlobals())

/** As a page that has just been loaded. */
async function freshPage(): Promise<typeof import('../../../client/room/drafts.ts')> {
  vi.resetModules()
  return import('../../../client/room/drafts.ts')
}

it('what is begun and not saved is there after a reload, each line by itself', async () => {
  const before = await freshPage()
  before.writeDraft('KM7P4T seeks', 'en båt')
  before.writeDraft('KM7P4T offers', 'svetsning')
  before.writeDraft('KM7P4T offers', null)
  const { drafts } = await freshPage()
  expect(drafts.getState().texts).toEqual({ 'KM7P4T seeks': 'en båt' })
})

it('once all is saved, or forgotten, nothing is left on the device', async () => {
  const { writeDraft, forgetDrafts } = await freshPage()
  writeDraft('KM7P4T seeks', 'en båt')
  writeDraft('KM7P4T seeks', null)
  expect([...kept.keys()]).toEqual([])
  writeDraft('KM7P4T offers', 'svetsning')
  forgetDrafts()
  expect([...kept.keys()]).toEqual([])
})

it.each(['not JSON', '[]', '"text"', 'null', '{"KM7P4T seeks":7}'])('takes nothing for a draft that is none: %s', async (stored) => {
  kept.set('klapp.drafts', stored)
  const { drafts } = await freshPage()
  expect(drafts.getState().texts).toEqual({})
})

it('where nothing can be stored, the page itself remembers', async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => undefined,
  })
  const { drafts, writeDraft } = await freshPage()
  writeDraft('KM7P4T seeks', 'en båt')
  expect(drafts.getState().texts).toEqual({ 'KM7P4T seeks': 'en båt' })
})
