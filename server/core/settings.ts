import type { Settings } from '../../shared/protocol.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { SettingsCommand } from './commands.ts'
import { type Decision, accept, refuse } from './decision.ts'
import type { RoomEvent, SettingsEvent } from './events.ts'
import { handedOver } from './rounds/handOver.ts'
import type { RoomState } from './state.ts'

/** What a room begins with, and what holds in one that was opened before these could be set. */
export const laterSettings = { whoClaps: 'klapp', hasTurnCue: false, phonesSound: true } as const

export function decideSettings(state: RoomState, command: SettingsCommand, now: number): Decision {
  switch (command.type) {
    case 'configure': {
      const needsHost = command.settings.odd === 'hostJoins' && !state.people.some((person) => person.isHost)
      if (needsHost) return refuse('unknownPerson')
      const { settings } = command
      const follows = [...matchAnew(state, settings), ...handedOver(state, settings.whoClaps, now)]
      return accept({ type: 'settingsChanged', settings }, ...follows)
    }
    case 'chooseAddress':
      return accept({ type: 'addressChosen', address: command.address })
    case 'retitle':
      return accept({ type: 'titleChanged' })
    default:
      return unreachable(command)
  }
}

/** The next round is made by the rules that hold now, not by those that held when it was asked for. */
function matchAnew({ upcoming, settings }: RoomState, changes: Partial<Settings>): readonly RoomEvent[] {
  const { odd = settings.odd, hasSpots = settings.hasSpots } = changes
  const isOther = odd !== settings.odd || hasSpots !== settings.hasSpots
  return isOther && upcoming !== null ? [{ type: 'matchingWanted', round: upcoming.round }] : []
}

export function evolveSettings(state: RoomState, event: SettingsEvent): RoomState {
  switch (event.type) {
    case 'settingsChanged':
      return { ...state, settings: { ...state.settings, ...event.settings } }
    case 'addressChosen':
      return { ...state, address: event.address }
    case 'titleChanged':
      return state
    default:
      return unreachable(event)
  }
}
