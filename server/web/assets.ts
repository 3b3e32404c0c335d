/**
 * Scripts, styles, letters and sounds, under names that change with what is in them. They are sent compressed:
 * two hundred phones come in at once over one Wi-Fi, and a script is a third as large that way.
 */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'

/** Letters, pictures and sounds are compressed in themselves. */
const compressible = new Set(['.js', '.css', '.svg', '.json', '.webmanifest'])

const compressors = {
  // Offered by browsers over https only, and on this computer itself.
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
  identity: async (bytes: Buffer): Promise<Buffer> => bytes,
} as const
type Encoding = keyof typeof compressors

/** The smallest first. */
const encodings: readonly Encoding[] = ['br', 'gzip']

/** Serves `/assets/:name` out of `dir`. What was read once stays in memory: a name never comes to mean anything else. */
export function sendAssets(dir: string): RequestHandler<{ name: string }> {
  const known = new Map<string, Promise<Buffer>>()

  const read = (name: string, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${name}`
    const reading = known.get(key) ?? readFile(join(dir, name)).then(compressors[encoding])
    known.set(key, reading)
    // What is not there is not remembered: strangers may ask for anything.
    reading.catch(() => known.delete(key))
    return reading
  }

  return async (request, response, next) => {
    const { name } = request.params
    // A name of the build's own making; no way up, and nothing hidden.
    if (!/^\w[\w.-]*$/.test(name)) return next()
    // In our own order: browsers name gzip first, and would have to be content with it.
    const accepted = encodings.find((encoding) => request.acceptsEncodings(encoding) !== false) ?? 'identity'
    const encoding = compressible.has(extname(name)) ? accepted : 'identity'
    // What can't be read is not there, as far as the browser is concerned.
    const bytes = await read(name, encoding).catch(() => null)
    if (bytes === null) return next()
    response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' })
    if (encoding !== 'identity') response.set('Content-Encoding', encoding)
    response.type(extname(name)).send(bytes)
  }
}
