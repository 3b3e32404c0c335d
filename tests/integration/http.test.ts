import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { type HttpParts, createHttp } from '../../server/web/http.ts'
import type { OpenRoom, OpenRoomReply } from '../../shared/protocol.ts'
import { tempDir } from '../support/tempDir.ts'

const asked: OpenRoom = { hostSecret: 'h'.repeat(22), title: 'Tisdag', language: 'sv', purpose: 'mingle' }

describe('pages', () => {
  it.each([
    ['/', 'home'],
    ['/j', 'phone'],
    ['/j/KM7P4T', 'phone'],
    ['/J/km7p4t', 'phone'],
    ['/j/KM7%20P4T/', 'phone'],
    ['/host/KM7P4T', 'host'],
    ['/kit/KM7P4T', 'kit'],
    ['/report/KM7P4T', 'report'],
    ['/screen/KM7P4T', 'screen'],
    ['/check', 'check'],
    ['/?lang=en', 'home'],
  ])('%s is the page of %s, asked for anew each time', async (path, surface) => {
    const { get } = await givenServer()
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe(`<p>${surface}</p>`)
  })

  it('are found wherever Klapp lies, also below a folder whose name begins with a dot', async () => {
    const clientDir = join(tempDir(), '.local', 'client')
    mkdirSync(join(clientDir, 'home'), { recursive: true })
    writeFileSync(join(clientDir, 'home', 'index.html'), '<p>home</p>')
    const { get } = await givenServer({ clientDir })
    expect((await get('/')).status).toBe(200)
  })

  it('are not sent again when nothing has changed', async () => {
    const { get } = await givenServer()
    const etag = (await get('/')).headers.get('etag') ?? ''
    // As a browser asks that has the page already; fetch alone would want it whole.
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
    expect((await get('/', { headers })).status).toBe(304)
  })

  it('say what to do when they are not built', async () => {
    const { get } = await givenServer({ clientDir: join(tempDir(), 'nothing') })
    const response = await get('/j/KM7P4T')
    expect(response.status).toBe(503)
    expect(await response.text()).toBe('The pages are not built yet. Run "npm run build", and load this one again.')
  })
})

describe('an address that leads nowhere', () => {
  it.each(['/nowhere', '/host', '/screen', '/host/KM7P4T/more', '/j/%E0%A4%A', '/assets', '/assets/', '/home/index.html'])(
    '%s is told so, kindly',
    async (path) => {
      const { get } = await givenServer()
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toMatch(/Den här sidan finns inte[^]+There is no page here/)
    },
  )

  it("is told in the reader's own language first", async () => {
    const { get } = await givenServer()
    const response = await get('/nowhere', { headers: { 'accept-language': 'en-GB,en;q=0.9,sv;q=0.5' } })
    expect(await response.text()).toMatch(/<html lang="en" dir="ltr">[^]+There is no page here[^]+Den här sidan finns inte/)
  })

  it('has a style of its own, for nothing may be inline', async () => {
    const { get } = await givenServer()
    const page = await (await get('/nowhere')).text()
    const path = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? ''
    const style = await get(path)
    expect(style.status).toBe(200)
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(page).not.toMatch(/<style|<script|style=/)
  })
})

describe('the privacy notice', () => {
  it('stands in the reader’s own language and in one more', async () => {
    const { get } = await givenServer()
    const swedish = await (await get('/privacy', { headers: { 'accept-language': 'sv' } })).text()
    expect(swedish).toMatch(/<html lang="sv" dir="ltr">[^]+Vad Klapp vet om dig[^]+What Klapp knows about you/)
    expect(await (await get('/privacy?lang=en', { headers: { 'accept-language': 'sv' } })).text()).toMatch(/<html lang="en" dir="ltr">/)
    expect(await (await get('/privacy', { headers: { 'accept-language': 'ar' } })).text()).toMatch(/<html lang="ar" dir="rtl">[^]+What Klapp knows about you/)
  })

  it('names who runs the server, or says whom to ask', async () => {
    const nobody = await givenServer()
    expect(await (await nobody.get('/privacy')).text()).toMatch(/Fråga värden vem det är[^]+Ask the host who that is/)
    const operator = { name: 'Example & Sons <b>', contact: 'klapp@example.org' }
    const { get } = await givenServer({ privacy: { operator, keepDays: 7 } })
    const page = await (await get('/privacy')).text()
    expect(page).toContain('Example &#38; Sons &#60;b&#62; driver den här servern')
    expect(page).toContain('<a href="mailto:klapp@example.org">klapp@example.org</a>')
    expect(page).toMatch(/raderas 7 dagar efter[^]+erased 7 days after/)
    expect(page).not.toMatch(/<script|<style|style=|https?:/)
  })
})

describe('the accessibility statement', () => {
  it('stands in the reader’s own language and in one more, without a script', async () => {
    const { get } = await givenServer()
    const swedish = await (await get('/accessibility', { headers: { 'accept-language': 'sv' } })).text()
    expect(swedish).toMatch(/<html lang="sv" dir="ltr">[^]+Klapps tillgänglighet[^]+Klapp’s accessibility/)
    expect(await (await get('/accessibility?lang=en')).text()).toMatch(/<html lang="en" dir="ltr">/)
    expect(swedish).not.toMatch(/<script|<style|style=|https?:/)
  })

  it('says what was not tried, and whom to tell', async () => {
    const nobody = await (await (await givenServer()).get('/accessibility')).text()
    expect(nobody).toMatch(/inte prövat med riktiga skärmläsare[^]+Säg till värden[^]+Tell the host/)
    const operator = { name: 'Example & Sons', contact: 'klapp@example.org' }
    const { get } = await givenServer({ privacy: { operator, keepDays: 7 } })
    const page = await (await get('/accessibility')).text()
    expect(page).toMatch(/Example &#38; Sons vill veta[^]+<a href="mailto:klapp@example.org">/)
  })
})

describe('assets', () => {
  it('stay in the browser for a year', async () => {
    const { get } = await givenServer()
    const response = await get('/assets/phone-h4sh.js')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe(script)
  })

  it.each(['br', 'gzip'])('are sent in %s to whoever reads it', async (encoding) => {
    const { get } = await givenServer()
    for (const time of ['first', 'second']) {
      const response = await get('/assets/phone-h4sh.js', { headers: { 'accept-encoding': encoding } })
      expect(response.headers.get('content-encoding'), time).toBe(encoding)
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
      expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 3)
      expect(await response.text()).toBe(script)
    }
  })

  it('are sent in brotli to a browser, which names gzip first and likes both as much', async () => {
    const { get } = await givenServer()
    const response = await get('/assets/phone-h4sh.js', { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } })
    expect(response.headers.get('content-encoding')).toBe('br')
  })

  it('are sent as they are to others, and where nothing is to be won', async () => {
    const { get } = await givenServer()
    const plain = await get('/assets/phone-h4sh.js', { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(script)
    const letters = await get('/assets/letters-h4sh.woff2', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(letters.headers.get('content-encoding')).toBeNull()
    expect(letters.headers.get('content-type')).toBe('font/woff2')
  })

  it.each(['/assets/gone.js', '/assets/..%2Fsecret.txt', '/assets/%2e%2e%2fsecret.txt', '/assets/.hidden', '/assets/%00'])(
    'are nothing else: %s is not there',
    async (path) => {
      const { get } = await givenServer()
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('cache-control')).toBe('no-cache')
    },
  )

  it('are found once they are there', async () => {
    const { clientDir, get } = await givenServer()
    expect((await get('/assets/later.js')).status).toBe(404)
    writeFileSync(join(clientDir, 'assets/later.js'), script)
    expect((await get('/assets/later.js')).status).toBe(200)
  })
})

describe('opening a room', () => {
  it('asks the directory and gives its answer', async () => {
    const requests: OpenRoom[] = []
    const openRoom = async (request: OpenRoom): Promise<OpenRoomReply> => {
      requests.push(request)
      return { ok: true, code: 'KM7P4T' }
    }
    const { post } = await givenServer({ openRoom })
    const response = await post('/api/rooms', JSON.stringify(asked))
    expect(response.status).toBe(201)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ ok: true, code: 'KM7P4T' })
    expect(requests).toEqual([asked])
  })

  it.each([
    ['textEmpty', 400],
    ['textTooLong', 400],
    ['tooFast', 429],
    ['notSaved', 503],
  ] as const)('passes on the refusal %s as %i', async (reason, status) => {
    const { post } = await givenServer({ openRoom: async () => ({ ok: false, reason }) })
    const response = await post('/api/rooms', JSON.stringify(asked))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ ok: false, reason })
  })

  it.each([
    ['broken off', '{"title":', 400],
    ['nothing', '', 400],
    ['no object', '"room"', 400],
    ['a field too many', JSON.stringify({ ...asked, admin: true }), 400],
    ['far too long', JSON.stringify({ ...asked, title: 'a'.repeat(5_000) }), 413],
  ])('is refused as malformed when the question is %s', async (_, body, status) => {
    const { errors, post } = await givenServer()
    const response = await post('/api/rooms', body)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ ok: false, reason: 'malformed' })
    expect(errors).toEqual([])
  })

  it('is refused to a form of another site, which can send no JSON', async () => {
    const { post } = await givenServer()
    const response = await post('/api/rooms', JSON.stringify(asked), 'text/plain')
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ ok: false, reason: 'malformed' })
  })

  it('says that nothing was saved when the disk fails, and reports it', async () => {
    const failure = new Error('The disk is full')
    const { errors, post } = await givenServer({ openRoom: () => Promise.reject(failure) })
    const response = await post('/api/rooms', JSON.stringify(asked))
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ ok: false, reason: 'notSaved' })
    expect(errors).toEqual([failure])
  })

  it.each([
    ['GET', '/api/rooms'],
    ['POST', '/api/nothing'],
  ])('is all that can be asked: %s %s is not', async (method, path) => {
    const { get } = await givenServer()
    const response = await get(path, { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ ok: false, reason: 'malformed' })
  })
})

describe('every answer', () => {
  it.each(['/', '/nowhere', '/assets/phone-h4sh.js', '/healthz', '/api/nothing'])('%s lets in nothing from elsewhere', async (path) => {
    const { get } = await givenServer()
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy.split(';')).toContain("default-src 'none'")
    expect(policy.split(';')).toContain("connect-src 'self' ws: wss:")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('works over plain http too', async () => {
    const { get } = await givenServer()
    const { headers } = await get('/')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  })

  it('is a reason to the question whether it is ready, while it stops', async () => {
    const { get } = await givenServer({ isStopping: () => true })
    const response = await get('/readyz')
    expect([response.status, await response.text()]).toEqual([503, 'stopping'])
  })

  it('is ok to the question whether the server is well', async () => {
    const { get } = await givenServer()
    const response = await get('/healthz')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('ok')
  })
})

const script = 'export const greeting = "Hej"\n'.repeat(200)

/** A real server on a free port, with pages that say only their name. */
async function givenServer(parts: Partial<HttpParts> = {}) {
  const clientDir = builtPages()
  const errors: unknown[] = []
  const app = createHttp({
    clientDir,
    openRoom: async () => ({ ok: true, code: 'KM7P4T' }),
    eraseRoom: async () => {},
    findRoom: async () => null,
    log: { findByHost: async () => null, read: async () => null },
    callerAddress: () => '192.0.2.1',
    probe: async () => {},
    isStopping: () => false,
    metrics: async () => ({ type: 'text/plain', body: 'klapp_rooms 0' }),
    metricsToken: null,
    privacy: { operator: { name: '', contact: '' }, keepDays: 30 },
    gate: { judge: async () => null },
    clock: { now: () => 0 },
    addresses: () => ['https://klapp.example.org'],
    onError: (error) => void errors.push(error),
    ...parts,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${portOf(server.address())}`
  const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${base}${path}`, init)
  const post = (path: string, body: string, type = 'application/json'): Promise<Response> =>
    get(path, { method: 'POST', body, headers: { 'content-type': type } })
  return { clientDir, errors, get, post }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

function builtPages(): string {
  const dir = tempDir()
  const clientDir = join(dir, 'client')
  for (const surface of ['home', 'phone', 'host', 'kit', 'report', 'screen', 'check']) {
    mkdirSync(join(clientDir, surface), { recursive: true })
    writeFileSync(join(clientDir, surface, 'index.html'), `<p>${surface}</p>`)
  }
  mkdirSync(join(clientDir, 'assets'))
  writeFileSync(join(clientDir, 'assets/phone-h4sh.js'), script)
  writeFileSync(join(clientDir, 'assets/letters-h4sh.woff2'), 'letters'.repeat(100))
  writeFileSync(join(clientDir, 'assets/.hidden'), 'hidden')
  writeFileSync(join(clientDir, 'secret.txt'), 'secret')
  return clientDir
}
