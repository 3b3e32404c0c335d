/** What whoever runs the server asks it: whether it lives, whether it is ready, and how it is doing. */
import { isIP } from 'node:net'
import { type Request, type RequestHandler, Router } from 'express'
import { hashSecret, sameHash } from '../secrets.ts'
import { bearerOf } from './bearer.ts'
import type { CallerAddress } from './callerAddress.ts'
import { isLoopback, networkOf } from './network.ts'

export type OperationsParts = {
  /** Resolves if all is well; rejects if the log can't be written to. */
  readonly probe: () => Promise<void>
  readonly isStopping: () => boolean
  readonly metrics: () => Promise<{ readonly type: string; readonly body: string }>
  /** Null: this computer alone may see the metrics. */
  readonly metricsToken: string | null
  readonly callerAddress: CallerAddress
}

export function operations(parts: OperationsParts): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => void response.set('Cache-Control', 'no-store').type('text').send('ok'))
  router.get('/readyz', answerReady(parts))
  router.get('/metrics', answerMetrics(parts))
  return router
}

function answerReady({ probe, isStopping }: OperationsParts): RequestHandler {
  // One answer for all who ask meanwhile: a crowd of askers writes no more than one does.
  let probing: Promise<string | null> | null = null
  const whyNot = (): Promise<string | null> =>
    (probing ??= probe()
      .then(() => null, () => 'the log can not be written to')
      .finally(() => {
        probing = null
      }))
  return async (_request, response) => {
    const reason = isStopping() ? 'stopping' : await whyNot()
    response.status(reason === null ? 200 : 503).set('Cache-Control', 'no-store').type('text').send(reason ?? 'ready')
  }
}

function answerMetrics({ metrics, metricsToken, callerAddress }: OperationsParts): RequestHandler {
  const mayRead = (request: Request): boolean => {
    const { headers } = request
    if (metricsToken !== null) return sameHash(hashSecret(bearerOf(headers)), hashSecret(metricsToken))
    // A proxy on this computer asks for somebody else, and says so.
    const isForSomebody = Object.keys(headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded'))
    return !isForSomebody && isLoopback(networkOf(callerAddress(request))) && namesThisComputer(request.hostname)
  }
  return async (request, response, next) => {
    if (!mayRead(request)) return next()
    const { type, body } = await metrics()
    response.set('Cache-Control', 'no-store').type(type).send(body)
  }
}

/** A page whose name was made to lead here (DNS rebinding) asks from this computer, too, but by a name of its own. */
function namesThisComputer(host: string | undefined): boolean {
  const name = (host ?? '').replace(/^\[|\]$/g, '')
  return name === 'localhost' || (isIP(name) !== 0 && isLoopback(networkOf(name)))
}
