/** The networks of a venue (CLAP.md, "Networks of the harness"): how long a packet takes, one way, over an ordered channel. */
import type { Chance } from './chance.ts'

export type Network = 'goodWifi' | 'busyVenue' | '4g' | 'slowProxy'

export type Path = {
  /** When what is sent at `at` arrives. */
  readonly up: (at: number) => number
  readonly down: (at: number) => number
}

export function openPath(network: Network, chance: Chance): Path {
  const raw = rawPath(network, chance)
  let lastUp = 0
  let lastDown = 0
  return {
    up: (at) => (lastUp = Math.max(lastUp, raw.up(at))),
    down: (at) => (lastDown = Math.max(lastDown, raw.down(at))),
  }
}

function rawPath(network: Network, chance: Chance): Path {
  switch (network) {
    case 'goodWifi':
      return {
        up: (at) => at + 2 + chance.exponential(1.5),
        down: (at) => at + 2 + chance.exponential(2.5),
      }
    case '4g':
      return {
        up: (at) => at + 22 + chance.exponential(14),
        down: (at) => at + 18 + chance.exponential(6),
      }
    case 'slowProxy':
      // As in the benchmark over real sockets, drawn alike both ways.
      return { up: (at) => at + chance.between(5, 80), down: (at) => at + chance.between(5, 80) }
    case 'busyVenue':
      return busyVenue(chance)
  }
}

/** Every so often the air is full, for up to 2 s. After a silence a phone's radio sleeps, and hears at beacons only. */
const burstShare = 0.02
const burstMostMs = 2_000
const burstUpMs = 150
const burstDownMs = 250
const beaconMs = 102.4
const radioSleepsAfterMs = 60

function busyVenue(chance: Chance): Path {
  const phase = chance.between(0, beaconMs)
  let burstUntil = -Infinity
  let radioAt = -Infinity

  function crowd(at: number, mostMs: number): number {
    if (at >= burstUntil && chance.happens(burstShare)) burstUntil = at + chance.between(0, burstMostMs)
    return at < burstUntil ? chance.between(0, mostMs) : 0
  }

  return {
    up: (at) => {
      radioAt = Math.max(radioAt, at)
      return at + 4 + chance.logNormal(1, 0.9) + crowd(at, burstUpMs)
    },
    down: (at) => {
      const reached = at + 4 + chance.logNormal(1.5, 1) + crowd(at, burstDownMs)
      const isAsleep = reached - radioAt > radioSleepsAfterMs
      const heard = isAsleep ? phase + Math.ceil((reached - phase) / beaconMs) * beaconMs : reached
      radioAt = Math.max(radioAt, heard)
      return heard
    },
  }
}

/** What the server and the phone take until they get to a packet. */
export const serverLag = (chance: Chance): number => 0.05 + chance.exponential(0.3)
export const clientLag = (chance: Chance): number =>
  chance.exponential(0.8) + (chance.happens(0.03) ? chance.between(0, 16) : 0)
