/** A thread that does nothing but matchings: a request comes in, its matching goes out. */
import { parentPort } from 'node:worker_threads'
import { type Reported, matchWithReport } from '../core/matching/match.ts'
import type { MatchingRequest } from '../core/matching/request.ts'

export type MatchingJob = { readonly id: number; readonly request: MatchingRequest }
export type MatchingDone = { readonly id: number; readonly made: Reported }

parentPort?.on('message', ({ id, request }: MatchingJob) => {
  parentPort?.postMessage({ id, made: matchWithReport(request) } satisfies MatchingDone)
})
