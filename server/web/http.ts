/** Pages, and what is asked without a socket: to open a room, and for a room's log. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { RoomId } from '../../shared/ids.ts'
import type { OpenRoomReply } from '../../shared/protocol.ts'
import { languages, type Language } from '../../shared/text.ts'
import type { Clock } from '../clock.ts'
import type { Directory } from '../rooms/directory.ts'
import { answerExport } from '../rooms/exportLog.ts'
import { answerEvening, answerNeeds, answerPeople } from './exportEvening.ts'
import type { RoomLog } from '../log/roomLog.ts'
import { sendAssets } from './assets.ts'
import type { CallerAddress } from './callerAddress.ts'
import type { Opening } from './mayOpenRoom.ts'
import { networkOf } from './network.ts'
import type { CodeGate } from './codeGate.ts'
import { answerCalendar } from './answerCalendar.ts'
import { answerEraseRoom } from './eraseRoom.ts'
import { notFoundPage } from './notFoundPage.ts'
import { type OperationsParts, operations } from './operations.ts'
import { isOwnPage } from './origin.ts'
import { parseOpenRoom } from './parse.ts'
import { plainStyle, plainStylePath } from './plainStyle.ts'
import { accessibilityPage } from './accessibilityPage.ts'
import { type PrivacyParts, privacyPage } from './privacyPage.ts'

export type HttpParts = OperationsParts & {
  /** Where the built pages lie. */
  readonly clientDir: string
  readonly openRoom: Opening
  readonly eraseRoom: (room: RoomId) => Promise<void>
  readonly findRoom: Directory['find']
  readonly log: Pick<RoomLog, 'findByHost' | 'read'>
  readonly gate: CodeGate
  readonly clock: Pick<Clock, 'now'>
  /** Those that the pages may be called by. */
  readonly addresses: () => readonly string[]
  /** Who runs this server, and how long they keep what. */
  readonly privacy: PrivacyParts
  /** Told of what should not have happened, to be written down; whoever asked has an answer by then. */
  readonly onError: (error: unknown) => void
}

/** Each surface is a page of its own, so that a phone downloads only the phone. */
const pages = [
  { path: '/', surface: 'home' },
  { path: '/j{/:code}', surface: 'phone' },
  { path: '/host/:code', surface: 'host' },
  { path: '/kit/:code', surface: 'kit' },
  { path: '/report/:code', surface: 'report' },
  { path: '/screen/:code', surface: 'screen' },
  { path: '/check', surface: 'check' },
] as const

export function createHttp({ clientDir, openRoom, eraseRoom, addresses, privacy, onError, ...parts }: HttpParts): express.Express {
  const app = express()
  app.use(securityHeaders())
  app.post('/{*any}', refuseOtherPages(addresses))
  app.delete('/{*any}', refuseOtherPages(addresses))
  app.use(operations(parts))
  app.get('/privacy', answerPrivacy(privacy))
  app.get('/accessibility', answerAccessibility(privacy))
  for (const { path, surface } of pages) app.get(path, sendPage(join(clientDir, surface, 'index.html')))
  app.get('/assets/:name', sendAssets(join(clientDir, 'assets')))
  app.post('/api/rooms', express.json({ limit: '4kb' }), answerOpenRoom(openRoom, parts.callerAddress))
  app.get('/api/rooms/:code/log', answerExport(parts))
  app.get('/api/rooms/:code/evening.json', answerEvening(parts))
  app.get('/api/rooms/:code/people.csv', answerPeople(parts))
  app.get('/api/rooms/:code/needs.csv', answerNeeds(parts))
  app.get('/api/rooms/:code/evening.ics', answerCalendar({ ...parts, addresses }))
  app.delete('/api/rooms/:code', answerEraseRoom({ log: parts.log, eraseRoom }))
  app.get(plainStylePath, (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('css').send(plainStyle)
  })
  app.use('/api', (_request, response) => {
    response.status(404).json(malformed)
  })
  app.use(answerNotFound)
  app.use(answerError(onError))
  return app
}

/** Whatever changes something is asked by a page of ours, or by no page at all. */
function refuseOtherPages(addresses: () => readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (isOwnPage(request.headers, addresses())) next()
    else response.status(403).json(notAllowed)
  }
}

const notAllowed: OpenRoomReply = { ok: false, reason: 'notAllowed' }
const malformed: OpenRoomReply = { ok: false, reason: 'malformed' }
const notSaved: OpenRoomReply = { ok: false, reason: 'notSaved' }

/** Everything comes from this server and nothing is inline. What only https understands is left to the proxy that has it. */
function securityHeaders(): RequestHandler {
  const self = ["'self'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        fontSrc: self,
        imgSrc: [...self, 'data:'],
        mediaSrc: self,
        manifestSrc: self,
        workerSrc: self,
        // Some browsers do not take 'self' to mean a socket to the same server.
        connectSrc: [...self, 'ws:', 'wss:'],
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Phones in the room come in over plain http, where these do harm or fill the browser's console with warnings.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
}

function sendPage(file: string): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-cache')
    // The way to Klapp's own folder may lead through one whose name begins with a dot.
    if (existsSync(file)) response.sendFile(file, { cacheControl: false, dotfiles: 'allow' })
    else response.status(503).type('text').send('The pages are not built yet. Run "npm run build", and load this one again.')
  }
}

function answerOpenRoom(openRoom: Opening, callerAddress: CallerAddress): RequestHandler {
  return async (request, response) => {
    const asked = parseOpenRoom(request.body)
    const reply = asked === null ? malformed : await openRoom(asked, networkOf(callerAddress(request)))
    response.status(statusOf(reply)).set('Cache-Control', 'no-store').json(reply)
  }
}

function statusOf(reply: OpenRoomReply): number {
  if (reply.ok) return 201
  if (reply.reason === 'tooFast') return 429
  if (reply.reason === 'passphraseNeeded' || reply.reason === 'passphraseWrong') return 403
  return reply.reason === 'notSaved' || reply.reason === 'serverFull' ? 503 : 400
}

const answerNotFound: RequestHandler = (request, response) => {
  response.status(404).set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' })
  response.type('html').send(notFoundPage(languagesFor(request)))
}

function answerPrivacy(privacy: PrivacyParts): RequestHandler {
  return (request, response) => {
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' }).type('html').send(privacyPage(languagesFor(request), privacy))
  }
}

function answerAccessibility({ operator }: PrivacyParts): RequestHandler {
  return (request, response) => {
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' }).type('html').send(accessibilityPage(isSwedish(request) ? ['sv', 'en'] : ['en', 'sv'], operator))
  }
}

/** The statement is written in two languages. */
const isSwedish = (request: Request): boolean => languagesFor(request)[0] === 'sv'

/** The reader's own, and one that many read besides. Whoever comes from a page of ours brings its language along. */
function languagesFor(request: Request): readonly [Language, Language] {
  const wanted = request.query['lang'] ?? request.acceptsLanguages(...languages)
  const own = languages.find((language) => language === wanted) ?? 'sv'
  return [own, own === 'en' ? 'sv' : 'en']
}

function answerError(onError: HttpParts['onError']): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusIn(error)
    if (status >= 500) onError(error)
    if (response.headersSent) next(error)
    else if (!request.path.startsWith('/api/')) answerNotFound(request, response, next)
    else if (status >= 500) response.status(503).json(notSaved)
    else response.status(status).json(malformed)
  }
}

/** Express and what it reads bodies with say in `status` that the request was at fault; anything else is our own. */
function statusIn(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
