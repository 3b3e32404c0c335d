import { unreachable } from '../../shared/unreachable.ts'
import type { SettingsCommand } from './commands.ts'
import { type Decision, accept, refuse } from './decision.ts'
import type { SettingsEvent } from './events.ts'
import type { RoomState } from './state.ts'

export function decideSettings(state: RoomState, command: SettingsCommand): Decision {
  switch (command.type) {
    case 'configure': {
      const needsHost = command.settings.odd === 'hostJoins' && !state.people.some((person) => person.isHost)
      return needsHost ? refuse('unknownPerson') : accept({ type: 'settingsChanged', settings: command.settings })
    }
    case 'chooseAddress':
      return accept({ type: 'addressChosen', address: command.address })
    case 'retitle':
      return accept({ type: 'titleChanged' })
    default:
      return unreachable(command)
  }
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
