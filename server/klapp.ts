/** Klapp put together: log, rooms, pages and sockets on one port. Knows neither the environment nor the process. */
import { type RequestListener, createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Logger } from 'pino'
import type { Certificate } from './certificate.ts'
import type { Clock } from './clock.ts'
import { openMetrics } from './metrics.ts'
import { observing } from './observing.ts'
import { openDirectory } from './rooms/directory.ts'
import { openDoor } from './web/door.ts'
import { callerAddressFrom } from './web/callerAddress.ts'
import { openCodeGate } from './web/codeGate.ts'
import { createHttp } from './web/http.ts'
import { mayOpenRoom } from './web/mayOpenRoom.ts'
import type { RoomLog } from './log/roomLog.ts'
import type { Room } from './rooms/room.ts'
import type { Limits } from './rooms/capacity.ts'
import { openMatcher } from './rooms/matcher.ts'
import { type Nodes, onlyNode } from './rooms/nodes.ts'
import { openKeeping } from './rooms/keeping.ts'
import { patrol } from './rooms/patrol.ts'
import type { TrustProxy } from './trustProxy.ts'
import { type Rehearsals, openRehearsals } from './rehearsal/rehearsals.ts'
import { type Observer, openSockets } from './web/sockets.ts'

export type KlappParts = {
  readonly log: RoomLog
  readonly clock: Clock
  /** What other servers on the same log tell; left out where this is the only one. */
  readonly nodes?: Nodes
  /** Where the built pages lie. */
  readonly clientDir: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Left out, nobody's word counts but the connection's own. */
  readonly trustProxy?: TrustProxy
  /** The addresses that phones may use, given the port that was got; the best first. */
  readonly addressesAt: (port: number) => readonly string[]
  readonly logger: Logger
  /** The built matchingWorker; without it large matchings are made on the main thread. */
  readonly matchingWorker?: URL
  /** How far apart a room's views are sent in a burst, in milliseconds. */
  readonly leastApartMs?: number
  /** What a refused code takes, in milliseconds; see codeGate.ts. */
  readonly refusalMs?: number
  /** So many days after its opening and its last command a room is erased. */
  readonly keepDays?: number
  readonly operator?: { readonly name: string; readonly contact: string }
  /** Null lets anybody open rooms. */
  readonly openPassphrase?: string | null
  readonly limits?: Limits
  readonly metricsToken?: string | null
  /** Null: HTTPS ends elsewhere, or nowhere. */
  readonly certificate?: Certificate | null
}

/** Two hundred joins in a second become seven sends, and nobody waits longer than they notice. */
const usuallyApartMs = 150
/** Longer than a room takes to be read, shorter than a person minds. */
const usualRefusalMs = 250
const usuallyKeptDays = 30

export type Klapp = {
  readonly port: number
  /** Rooms that went on by themselves after a restart. */
  readonly wokenRooms: number
  /** Whoever comes from now on is shown this certificate. */
  readonly renew: (certificate: Certificate) => void
  /** Finishes what is under way, tells everybody, then lets go of the port and the log. */
  readonly close: () => Promise<void>
}

/** Rejects if the port can't be had, with Node's own error code. */
export async function startKlapp(parts: KlappParts): Promise<Klapp> {
  const { clock, clientDir, host, port, addressesAt, logger, leastApartMs = usuallyApartMs, nodes = onlyNode } = parts
  const { keepDays = usuallyKeptDays, refusalMs = usualRefusalMs } = parts
  const matcher = openMatcher(parts.matchingWorker ?? null)
  const metrics = openMetrics({ clock, log: parts.log, awakeRooms: () => directory.awake() })
  const log = metrics.measureLog(parts.log)
  let isStopping = false
  // Nobody is in a room before sockets are let in.
  let hangUpOn = (_room: Room): void => {}
  const rehearsals = openRehearsals(clock)
  const directory = openDirectory({
    log,
    clock,
    nodes,
    matcher: metrics.measureMatcher(matcher.match),
    limits: parts.limits,
    // What was asked last is answered first.
    onGone: (room) => {
      rehearsals.forget(room)
      setImmediate(() => hangUpOn(room))
    },
    onBug: (error, where) => logger.error({ err: error, ...where }, 'A bug, or a disk that fails: the command was refused, the room stays as it was.'),
  })
  const keeping = openKeeping({
    log,
    clock,
    keepDays,
    erase: directory.erase,
    onErased: (rooms) => logger.info({ rooms }, 'Rooms whose time was up have been erased.'),
    onTrouble: (error) => logger.error({ err: error }, 'Old rooms could not be erased; tried again in an hour.'),
  })
  const onError = (error: unknown): void => logger.error({ err: error }, 'A page or a request failed.')
  let listensAt = port
  const callerAddress = callerAddressFrom(parts.trustProxy ?? { kind: 'nobody' })
  const gate = openCodeGate({ clock, refusalMs })
  const app = createHttp({
    clientDir,
    callerAddress,
    addresses: () => addressesAt(listensAt),
    gate,
    clock,
    findRoom: directory.find,
    log,
    openRoom: mayOpenRoom({ open: directory.open, clock, passphrase: parts.openPassphrase ?? null, refusalMs }),
    eraseRoom: directory.erase,
    privacy: { operator: parts.operator ?? { name: '', contact: '' }, keepDays },
    probe: log.probe,
    isStopping: () => isStopping,
    metrics: metrics.text,
    metricsToken: parts.metricsToken ?? null,
    onError,
  })
  const { http, renew } = serverFor(app, parts.certificate ?? null)
  await keeping.sweep()
  // Rooms go on before anybody is let in, and before the port says that all is well.
  const wokenRooms = await directory.wakeAll()
  const door = await openDoor(http, { port, host, clock }).catch(async (error: unknown) => {
    keeping.stop()
    await directory.close()
    throw error
  })
  listensAt = door.port
  const sockets = openSockets({ http, directory, clock, callerAddress, gate, addresses: addressesAt(door.port), leastApartMs, observer: watching(observing(logger, metrics), rehearsals) })
  hangUpOn = sockets.empty
  const stopPatrol = patrol(clock, nodes.patrolMs, directory.wakeAll)
  return {
    port: door.port,
    wokenRooms,
    renew,
    close: async () => {
      isStopping = true
      rehearsals.close()
      stopPatrol()
      keeping.stop()
      door.shut()
      // Commands under way are done and answered first. One that comes later has no answer: the page asks the next server.
      await directory.close()
      // An answer goes out in the turn in which it is known.
      await new Promise(setImmediate)
      await Promise.all([sockets.close(), door.clear()])
      await matcher.close()
      await log.close()
    },
  }
}

/** Who drives a rehearsal is told of the consoles that look on. */
const watching = (observer: Observer, rehearsals: Rehearsals): Observer => ({
  ...observer,
  connected: (room, role, by) => {
    observer.connected(room, role, by)
    if (role === 'host') rehearsals.consoles(room, by)
  },
})

function serverFor(app: RequestListener, certificate: Certificate | null) {
  if (certificate === null) return { http: createServer(app), renew: () => {} }
  const http = createSecureServer(certificate, app)
  return { http, renew: (renewed: Certificate) => http.setSecureContext(renewed) }
}
