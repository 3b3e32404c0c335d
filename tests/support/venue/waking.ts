/** How long a phone takes from being unlocked to what the room is now, where its line died in silence meanwhile. */
import { connectRoom } from '../../../client/room/connection.ts'
import { someCommon, talking } from '../../client/someViews.ts'
import { forgetDevices, openDevice } from './device.ts'
import { type Slices, simulatedLine } from './line.ts'
import { type Network, openPath } from './network.ts'
import { virtualTime } from './virtualTime.ts'

const epoch = 1_800_000_000_000
const hello = { protocol: 1, code: 'KM7P4T', as: 'participant', secret: 'a-secret' } as const
const locksAt = 60_000
const lockedMs = 45_000
const lookForMs = 20_000

/** Milliseconds until it shows the view that was sent while it slept; infinite if it never does. */
export function msFromWakingToView(network: Network, seed: number): number {
  const time = virtualTime()
  const device = openDevice(time, seed)
  const wakesAt = locksAt + lockedMs
  let seq = 1
  const server = {
    isUp: () => true,
    roomNow: () => epoch + time.now(),
    view: () => ({ epoch: 1, seq, now: epoch + time.now(), slices: { common: someCommon([talking(seq, epoch, epoch + 600_000)]) } }),
    follow: () => () => undefined,
  }
  // A phone's system takes the line away in its sleep, and tells nobody.
  const isCut = (): boolean => time.now() > locksAt && time.now() < wakesAt
  const air = { time, device, path: openPath(network, device.chance), server, isCut, probed: () => undefined }
  const { store } = device.act(() => connectRoom<Slices>(hello, (_, listener) => simulatedLine(air, listener)))
  time.runUntil(locksAt)
  device.sleep()
  seq = 2
  time.runUntil(wakesAt)
  let shownAt = Infinity
  store.subscribe((state) => {
    if (state.seq === seq) shownAt = Math.min(shownAt, time.now())
  })
  device.wake()
  time.runUntil(wakesAt + lookForMs)
  forgetDevices()
  return shownAt - wakesAt
}
