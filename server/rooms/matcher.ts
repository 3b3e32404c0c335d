/**
 * Makes the matchings that rooms ask for: small ones at once, large ones in a worker thread, so that no socket
 * waits for them. A matching is a pure function of its request, so it does not matter where it is made.
 */
import { Worker } from 'node:worker_threads'
import { type Reported, matchWithReport } from '../core/matching/match.ts'
import type { MatchingRequest } from '../core/matching/request.ts'
import type { MatchingDone, MatchingJob } from './matchingWorker.ts'

export type Matcher = {
  readonly match: (request: MatchingRequest) => Promise<Reported>
  readonly close: () => Promise<void>
}

/** Up to so many people a matching takes a few milliseconds, less than the way to a thread and back is worth. */
const atOncePeople = 200

type Waiting = { readonly request: MatchingRequest; readonly resolve: (made: Reported) => void }

/** `workerFile` is the built matchingWorker; without it everything is made at once. */
export function openMatcher(workerFile: URL | null): Matcher {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  /** A thread that broke must not cost anybody their round: what it owed is made here. */
  function takeOver(): void {
    worker = null
    for (const { request, resolve } of waiting.values()) resolve(matchWithReport(request))
    waiting.clear()
  }

  function startWorker(file: URL): Worker {
    const started = new Worker(file)
    started.on('message', ({ id, made }: MatchingDone) => {
      waiting.get(id)?.resolve(made)
      waiting.delete(id)
    })
    started.once('error', takeOver)
    // An idle thread keeps no process alive.
    started.unref()
    return started
  }

  return {
    match: async (request) => {
      const people = request.sure.length + request.doubtful.length
      if (workerFile === null || people <= atOncePeople) return matchWithReport(request)
      worker ??= startWorker(workerFile)
      const job: MatchingJob = { id: (lastId += 1), request }
      return new Promise((resolve) => {
        waiting.set(job.id, { request, resolve })
        worker?.postMessage(job)
      })
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
