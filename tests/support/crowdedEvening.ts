/** Thirty phones in a room on a real server, walking to their spots, whose commands are written down. */
import { onTestFinished } from 'vitest'
import { type Built, builtServer } from './built.ts'
import { type Crowd, openCrowd, until } from './crowd.ts'
import { type Opened, openRoom } from './running.ts'

const phones = 30

export type CrowdedEvening = { readonly server: Built; readonly room: Opened; readonly crowd: Crowd }

export async function crowdedEvening(): Promise<CrowdedEvening> {
  const server = await builtServer()
  return crowdedEveningOn(server, server.port)
}

/** The phones come in through `port`. */
export async function crowdedEveningOn(server: Built, port: number): Promise<CrowdedEvening> {
  const room = await openRoom(server)
  const crowd = await openCrowd({ ...room, port, count: phones })
  onTestFinished(crowd.close)
  await crowd.host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
  await until(crowd.host, ({ common }) => common?.schedule[0].kind === 'moving')
  return { server, room, crowd }
}

/** Each phone asks until it is answered with yes, as people do; then all are connected, and the host has heard of everything. */
export async function insist(crowd: Crowd): Promise<void> {
  await Promise.all(crowd.phones.map(async (phone, number) => {
    let isDone = false
    while (!isDone) isDone = (await phone.send({ type: 'rename', name: `Guest ${number} at last` })).ok
    await until(phone, (_, link) => link === 'connected')
  }))
  const last = Math.max(...crowd.given().map(({ answered }) => answered?.seq ?? 0))
  await until(crowd.host, (_, link) => link === 'connected' && crowd.host.store.getState().seq >= last)
}

/** After `insist`. */
export const lastNames = Array.from({ length: phones }, (_, phone) => `Guest ${phone} at last`).toSorted()

export const namesOf = ({ host }: Crowd): readonly string[] =>
  (host.store.getState().slices.roster ?? []).map(({ name }) => name).toSorted()
