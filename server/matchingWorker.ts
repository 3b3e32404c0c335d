/** A thread that does nothing but matchings: a request comes in, its matching goes out. */
import { parentPort } from 'node:worker_threads'
import { match } from './core/matching/match.ts'
import type { MatchingRequest } from './core/matching/request.ts'

export type MatchingJob = { readonly id: number; readonly request: MatchingRequest }

parentPort?.on('message', ({ id, request }: MatchingJob) => {
  parentPort?.postMessage({ id, matching: match(request) })
})
