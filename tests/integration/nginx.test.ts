import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtServer } from '../support/built.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { freePort } from '../support/freePort.ts'
import { nginx, startNginx } from '../support/nginx.ts'
import { redisServer, startRedis } from '../support/redis.ts'
import { openRoom, runServer } from '../support/running.ts'

describe.skipIf(nginx === null)('the nginx of deploy/nginx.conf', () => {
  it('lets pages and sockets through', async () => {
    const server = await runServer()
    const port = await startNginx(server.port, server.port)
    const { code, hostSecret } = await openRoom({ port })
    const host = await callHost(port, code, hostSecret)
    const phone = await callPhone(port, code, 'device-secret-of-22-signs-Ada')
    expect(await phone.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
    await host.until(({ roster }) => roster?.length === 1)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })

  it('says who asks, whom they asked and how', async () => {
    const echo = createServer((request, response) => response.end(JSON.stringify(request.headers)))
    await new Promise<void>((resolve) => {
      echo.listen(0, '127.0.0.1', resolve)
    })
    onTestFinished(() => void echo.close())
    const address = echo.address()
    const own = typeof address === 'object' && address !== null ? address.port : 0
    const port = await startNginx(own, own)
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '192.0.2.7' } })
    expect(await response.json()).toMatchObject({
      host: `127.0.0.1:${port}`,
      'x-forwarded-for': '192.0.2.7, 127.0.0.1',
      'x-forwarded-proto': 'http',
    })
  })

  it('goes to the node that is there', async () => {
    const server = await runServer()
    const port = await startNginx(await freePort(), server.port)
    const { code, hostSecret } = await openRoom({ port })
    const hosts = await Promise.all([1, 2, 3].map(() => callHost(port, code, hostSecret)))
    expect(hosts.map(({ slices }) => slices().common?.title)).toEqual(['Tisdagsmingel', 'Tisdagsmingel', 'Tisdagsmingel'])
  })

  it.skipIf(redisServer === null)('brings phones back when one of two nodes is killed', async () => {
    const redis = await startRedis()
    onTestFinished(redis.remove)
    const [here, there] = await Promise.all([builtServer({ REDIS_URL: redis.url }), builtServer({ REDIS_URL: redis.url })])
    const port = await startNginx(here.port, there.port)
    const { code, hostSecret } = await openRoom({ port })
    const names = ['Ada', 'Bo', 'Cy', 'Di']
    const phones = await Promise.all(names.map((name) => callPhone(port, code, `device-secret-of-22-signs-${name}`)))
    await Promise.all(phones.map((phone, index) => phone.send({ type: 'join', name: names[index] ?? '' })))
    await here.kill()
    const back = await Promise.all(names.map((name) => callPhone(port, code, `device-secret-of-22-signs-${name}`)))
    const host = await callHost(port, code, hostSecret)
    await host.until(({ roster }) => roster?.length === 4)
    expect(back.map((phone) => phone.slices().you?.status)).toEqual(['takingPart', 'takingPart', 'takingPart', 'takingPart'])
  }, 60_000)
})
