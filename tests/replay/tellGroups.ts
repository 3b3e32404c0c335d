import type { GroupEvent } from '../../server/core/events.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { pauseRules } from './pauseRules.ts'
import { type Names, all, counted, promptText, seconds } from './words.ts'

export function tellGroups(event: GroupEvent, { of, clock }: Names): string {
  switch (event.type) {
    case 'introducingBegan': {
      const circles = event.talk.circles.map(({ spot, order }) => `${all(order, of)}${spot === null ? '' : ` at ${spot}`}`)
      return `Neighbours present each other${event.talk.isByClock ? ', by the clock' : ''}, ${seconds(event.talk.speakingMs)} each [N5]: ${circles.join(', ') || 'in circles of their own'}`
    }
    case 'turnBegan':
      return `The ${event.way === 'on' ? 'next' : 'one before'} speaks, until ${clock(event.endsAt)} [N4]`
    case 'speakerSkipped':
      return 'Whoever was to speak comes last [N4]'
    case 'discussionBegan':
      return `${counted(event.groups.length, 'group')} until ${clock(event.endsAt)} [G1]: ${event.groups.map(({ members, spot, prompt }) => `${all(members, of)}${spot === null ? '' : ` at ${spot}`} about ${promptText(prompt)}`).join(', ')}`
    case 'groupJoined':
      return `${of(event.person)} joins group ${event.group + 1} [G5]`
    case 'groupsHeld':
      return `Paused (${event.why}), with ${seconds(event.msLeft)} left [${pauseRules[event.why]}]`
    default:
      return unreachable(event)
  }
}
