import type { Messages } from '../messages/shape.ts'
import type { PairingPlace, Scene } from './scene.ts'

type Held = Extract<Scene, { readonly kind: 'paused' }>['held']

/** What comes when a pause is over: "Then you go on with Bo at spot 3." */
export function pausedThen(text: Messages['phone'], held: Held, { partners, spot }: PairingPlace): string {
  if (held === 'moving') return spot === null ? text.thenMeet(partners) : text.thenMeetAt(partners, spot)
  return spot === null ? text.pausedWith(partners) : text.pausedWithAt(partners, spot)
}
