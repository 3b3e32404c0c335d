/** What a console may send about the room itself: its settings, its floor, its links and what the poster shows. */
import { z } from 'zod'
import { closedSpotsMost, movingMsRange, roomPeople, spotsMost, zonesMost } from '../../../shared/limits.ts'
import { paces } from '../../../shared/rehearsal.ts'
import { screenShows } from '../../../shared/settings.ts'
import { command, language, purpose, talkingMs, written } from './fields.ts'

const spot = z.int().min(1).max(spotsMost)
const floor = z.strictObject({
  count: spot.nullable(),
  closed: z.array(spot).max(closedSpotsMost).readonly(),
  rowLength: z.int().min(1).max(100).nullable(),
})
const zones = z.array(z.strictObject({ from: spot, name: written })).max(zonesMost).readonly()

const wifi = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), name: written }),
  z.strictObject({ kind: z.enum(['wpa', 'wep']), name: written, password: written }),
])

const someSettings = z.strictObject({
  talkingMs: talkingMs.exactOptional(),
  movingMs: z.int().min(movingMsRange.least).max(movingMsRange.most).exactOptional(),
  odd: z.enum(['trio', 'bye', 'hostJoins']).exactOptional(),
  hasSpots: z.boolean().exactOptional(),
  floor: floor.exactOptional(),
  purpose: purpose.exactOptional(),
  language: language.exactOptional(),
  questions: z.enum(['same', 'eachRound']).exactOptional(),
  whoClaps: z.enum(['klapp', 'host']).exactOptional(),
  hasTurnCue: z.boolean().exactOptional(),
  phonesSound: z.boolean().exactOptional(),
  sameOrganisation: z.enum(['allowed', 'ratherNot', 'never']).exactOptional(),
  needsSharedLanguage: z.boolean().exactOptional(),
  across: z.enum(['off', 'surplusMeets', 'surplusThird', 'surplusRests']).exactOptional(),
  door: z.enum(['open', 'asks', 'locked']).exactOptional(),
  peopleMost: z.int().min(1).max(roomPeople).nullable().exactOptional(),
  hidesTitle: z.boolean().exactOptional(),
  hidesQuestion: z.boolean().exactOptional(),
  isScreenPlain: z.boolean().exactOptional(),
  screenTheme: z.enum(['light', 'dark']).exactOptional(),
  secondLanguage: language.nullable().exactOptional(),
  hasBoard: z.boolean().exactOptional(),
  screenShows: z.enum(screenShows).exactOptional(),
})

export const settingsCommands = [
  command('configure', { settings: someSettings }),
  command('retitle', { title: written }),
  command('setPace', { pace: z.literal(paces) }),
  command('nameZones', { zones }),
  command('replaceLinks', { generation: z.int().min(0) }),
  command('showWifi', { wifi: wifi.nullable() }),
  command('chooseAddress', { address: z.string().min(1).max(300) }),
] as const
