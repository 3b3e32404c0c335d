import { describe, expect, it } from 'vitest'
import { walks } from '../support/eveningWalk.ts'
import { faultsOn } from '../support/faultsOn.ts'
import { openEvening } from '../support/walk/evening.ts'

describe.each(['sv', 'en'] as const)('axe finds nothing, light or dark, in %s', (language) => {
  it.each(Object.entries(walks))('%s', { timeout: 300_000 }, async (_part, walk) => {
    const faults: string[] = []
    for await (const { name, page } of walk(await openEvening({ language }))) {
      faults.push(...(await faultsOn(page)).map((fault) => `${name}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})
