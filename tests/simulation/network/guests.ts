/** What people do with their phones, and a joker among them with what is not theirs to do. */
import type { Command, HostCommand } from '../../../shared/protocol.ts'
import type { Page } from './page.ts'
import type { World } from './world.ts'

/** Joins as soon as the page knows that it is outside, and then does something every few seconds until `isOver`. */
export function liveAsGuest(world: World, guest: Page, isOver: () => boolean): void {
  const { chance } = world

  function act(): void {
    const { you } = guest.slices()
    if (you?.status === 'outside') guest.send({ type: 'join', name: guest.name })
    else if (!isOver()) guest.send(chance.happens(0.05) ? anyHostCommand(world, guest) : anyCommand(world, guest))
    world.after(isOver() ? 1_000 : chance.between(1_000, 10_000), act)
  }
  function lookAtSeat(): void {
    if (guest.link() === 'elsewhere') guest.takeSeat()
    world.after(chance.between(500, 1_500), lookAtSeat)
  }
  world.after(chance.between(0, 1_500), act)
  world.after(2_000, lookAtSeat)
}

function anyCommand(world: World, guest: Page): Command {
  const { chance } = world
  const { common, you } = guest.slices()
  if (common === undefined || you === undefined) return { type: 'here' }
  if (you.status !== 'takingPart' && you.status !== 'resting') return { type: 'join', name: guest.name }
  if (you.status === 'resting') return { type: 'takePart' }
  const round = common.rounds.number
  const place = you.places.find((known) => known.round === round)
  const die = chance.even()
  if (takesHome(world) && chance.happens(0.4)) return takingHome(world, guest)
  if (place?.kind === 'alone') return { type: 'joinNearby', round }
  if (die < 0.6) return { type: 'foundEachOther', round }
  if (die < 0.66) return { type: 'rest' }
  if (die < 0.69) return { type: 'leave' }
  if (die < 0.72) return { type: 'rename', name: `${guest.name} ${Math.floor(chance.between(2, 9))}` }
  if (die < 0.76) return { type: 'cannotFindPartner', round, spot: place?.kind === 'pairing' ? place.spot : null }
  if (die < 0.78 && place?.kind === 'pairing') return { type: 'knowEachOther', round, partner: place.partners[0] ?? '' }
  return { type: 'here' }
}

/** In three evenings of eleven, so that those in which something was found before go as they went. */
export const takesHome = ({ seed }: World): boolean => [4, 5, 10].includes(seed % 11)

function takingHome({ chance }: World, guest: Page): Command {
  const { takeHome, needs, mine } = guest.slices()
  const people = takeHome?.kind === 'open' ? takeHome.people : []
  const met = people[Math.floor(chance.even() * people.length)]
  const [answer] = takeHome?.kind === 'open' ? takeHome.answers : []
  const entry = needs?.seeks[Math.floor(chance.even() * needs.seeks.length)]
  const word = `${guest.name}${Math.floor(chance.between(0, 1_000))}`
  const all: readonly Command[] = [
    { type: 'describeMe', card: { seeks: word, offers: 'odling' } },
    { type: 'giveContact', contact: { other: word } },
    { type: 'putOnBoard', kind: 'seeks', isOn: chance.happens(0.8) },
    ...(met === undefined ? [] : [
      { type: 'keepInTouch', person: met.id, isWanted: chance.happens(0.7) } as const,
      { type: 'noteDown', about: met.id, text: word } as const,
      { type: 'proposeCommon', person: met.id, words: word, insteadOf: met.common?.words ?? '' } as const,
      { type: 'agreeCommon', person: met.id, words: met.common?.words ?? '', isAgreed: chance.happens(0.7) } as const,
    ]),
    ...(entry === undefined || mine?.entries.includes(entry.id) === true ? [] : [{ type: 'answerEntry', entry: entry.id, isWilling: true } as const]),
    ...(answer === undefined ? [] : [{ type: 'settleAnswer', entry: answer.entry, by: answer.by, isWanted: chance.happens(0.7) } as const]),
  ]
  return all[Math.floor(chance.even() * all.length)] ?? { type: 'here' }
}

function anyHostCommand({ chance }: World, guest: Page): HostCommand {
  const round = guest.slices().common?.rounds.number ?? 0
  const all: readonly HostCommand[] = [
    { type: 'clapNow', round },
    { type: 'pause', round },
    { type: 'backToGathering', round },
    { type: 'configure', settings: { odd: 'bye' } },
    { type: 'close' },
    { type: 'addPerson', name: 'Nobody' },
  ]
  return all[Math.floor(chance.even() * all.length)] ?? { type: 'close' }
}
