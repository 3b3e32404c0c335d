import { it } from 'vitest'
import { walks } from '../support/eveningWalk.ts'
import { faultsOn } from '../support/faultsOn.ts'
import { keyboardFaultsOn } from '../support/keyboardFaults.ts'
import { openEvening } from '../support/walk/evening.ts'
import { turned } from '../support/walk/turned.ts'

/**
 * Where something can't be turned to another language as it stands: plain pages have one for good, and a projector
 * follows its room, which can't change once it is closed or cut off. These are walked in each.
 */
const walkedInEach = ['pages outside a room', 'rounds', 'the end of a talk']

const evenings = Object.entries(walks).flatMap(([part, walk]) =>
  (walkedInEach.includes(part) ? [['sv'], ['en']] as const : [['sv', 'en']] as const).map(([language, ...others]) => [part, [language, ...others].join(), { walk, language, others }] as const),
)

// Most of a walk is waiting for people's pace, so several go at the same time.
it.concurrent.for(evenings)('axe finds nothing, light or dark, and the keyboard comes to everything: %s, %s', { timeout: 300_000 }, async ([, , { walk, language, others }], { onTestFinished, expect }) => {
  const evening = await openEvening({ language, whenFinished: onTestFinished })
  const faults: string[] = []
  for await (const { name, page } of walk(evening)) {
    faults.push(...(await keyboardFaultsOn(page)).map((fault) => `${name}: ${fault}`))
    for await (const spoken of turned(evening, page, others)) {
      faults.push(...(await faultsOn(page)).map((fault) => `${name}, ${spoken}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
})
