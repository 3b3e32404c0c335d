import type { Settings } from '../../shared/settings.ts'
import { openFloor } from '../../shared/spots.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { SettingsCommand } from './commands.ts'
import { type Decision, accept, refuse } from './decision.ts'
import type { RoomEvent, SettingsEvent } from './events.ts'
import { letInWhoWaits } from './door/door.ts'
import { matchAnew } from './matching/upcoming.ts'
import { handedOver } from './rounds/handOver.ts'
import type { RoomState } from './state.ts'

/** What a room begins with: the book's two minutes, one question, a trio when the number is odd. */
export const startingSettings: Settings = {
  talkingMs: 120_000,
  movingMs: 30_000,
  odd: 'trio',
  hasSpots: true,
  floor: openFloor,
  purpose: 'mingle',
  language: 'sv',
  questions: 'same',
  whoClaps: 'klapp',
  hasTurnCue: false,
  phonesSound: true,
  sameOrganisation: 'allowed',
  needsSharedLanguage: false,
  across: 'off',
  door: 'open',
  peopleMost: null,
  hidesTitle: false,
  hidesQuestion: false,
  isScreenPlain: false,
  screenTheme: 'light',
  secondLanguage: null,
  hasBoard: false,
  screenShows: 'byTurns',
}

export function decideSettings(state: RoomState, command: SettingsCommand, now: number): Decision {
  switch (command.type) {
    case 'configure': {
      const needsHost = command.settings.odd === 'hostJoins' && !state.people.some((person) => person.isHost)
      if (needsHost) return refuse('unknownPerson')
      const { settings } = command
      const opened = settings.door === 'open' ? letInWhoWaits(withSettings(state, settings), now) : []
      const follows = [...opened, ...matchAnewIfOther(state, settings), ...handedOver(state, settings.whoClaps, now)]
      return accept({ type: 'settingsChanged', settings }, ...follows)
    }
    case 'chooseAddress':
      return accept({ type: 'addressChosen', address: command.address })
    case 'retitle':
      return accept({ type: 'titleChanged' })
    case 'nameZones':
      return accept({ type: 'zonesNamed' })
    case 'showWifi':
      return accept({ type: 'wifiShown' })
    case 'replaceLinks':
      return accept({ type: 'linksReplaced' })
    default:
      return unreachable(command)
  }
}

/** The room itself is other than it was: a matching that is settled no longer fits it. */
const ofRoom = ['odd', 'hasSpots', 'floor'] as const
/** What a matching that is not settled yet is made by. */
const ofMatching = ['sameOrganisation', 'needsSharedLanguage', 'across'] as const

function matchAnewIfOther(state: RoomState, changes: Partial<Settings>): readonly RoomEvent[] {
  const isOther = (key: keyof Settings): boolean => changes[key] !== undefined && changes[key] !== state.settings[key]
  const { upcoming } = state
  if (upcoming !== null && ofRoom.some(isOther)) return [{ type: 'matchingWanted', round: upcoming.round }]
  return ofMatching.some(isOther) ? matchAnew(state) : []
}

const withSettings = (state: RoomState, changes: Partial<Settings>): RoomState => ({ ...state, settings: { ...state.settings, ...changes } })

export function evolveSettings(state: RoomState, event: SettingsEvent): RoomState {
  switch (event.type) {
    case 'settingsChanged':
      return withSettings(state, asNow(event.settings, state.settings))
    case 'addressChosen':
      return { ...state, address: event.address }
    case 'titleChanged':
    case 'zonesNamed':
    case 'wifiShown':
    case 'linksReplaced':
      return state
    default:
      return unreachable(event)
  }
}

/** Logs from when Klapp spoke two languages say whether the question was to stand in both. */
function asNow(changes: Partial<Settings>, { language }: Settings): Partial<Settings> {
  if (!('hasBothLanguages' in changes)) return changes
  const { hasBothLanguages, ...others } = changes
  const theOther = (others.language ?? language) === 'sv' ? 'en' : 'sv'
  return { ...others, secondLanguage: hasBothLanguages === true ? theOther : null }
}
