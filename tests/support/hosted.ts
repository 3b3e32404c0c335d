/** The proxies of `deploy/hosted/`, each as it is written there but for addresses and files, before a server of the test's own. */
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { freePort } from './freePort.ts'
import { programForTests } from './programs.mjs'
import { tempDir } from './tempDir.ts'

export const caddy: string | null = programForTests('caddy')

const hosted = join(import.meta.dirname, '../../deploy/hosted')
const certificates = join(import.meta.dirname, '../fixtures/certificates')

export type Proxy = { readonly http: number; readonly https: number }

export async function startHostedNginx(program: string, server: number): Promise<Proxy> {
  const [dir, http, https] = [tempDir(), await freePort(), await freePort()]
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path passing;`)
  const site = written('nginx.conf', [
    ['listen 80;', `listen 127.0.0.1:${http};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`],
    ['listen [::]:443 ssl;', ''],
    ['/etc/letsencrypt/live/klapp.example.org/fullchain.pem', join(certificates, 'one.cert.pem')],
    ['/etc/letsencrypt/live/klapp.example.org/privkey.pem', join(certificates, 'one.key.pem')],
    ['127.0.0.1:3000', `127.0.0.1:${server}`],
  ])
  mkdirSync(join(dir, 'passing'))
  writeFileSync(join(dir, 'nginx.conf'), `worker_processes 1; events {} http { access_log off; ${places.join(' ')}\n${site}\n}`)
  const words = ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', join(dir, 'error.log'), '-g', `pid ${join(dir, 'pid')};`]
  const call = (...more: readonly string[]) => promisify(execFile)(program, [...words, ...more])
  // It goes on in the background once it listens.
  await call()
  onTestFinished(async () => {
    await call('-s', 'stop')
  })
  return { http, https }
}

export async function startCaddy(program: string, server: number): Promise<Proxy> {
  const [dir, http, https] = [tempDir(), await freePort(), await freePort()]
  const site = written('Caddyfile', [
    ['klapp.example.org {', `https://localhost:${https} {\n\ttls ${join(certificates, 'one.cert.pem')} ${join(certificates, 'one.key.pem')}`],
    ['127.0.0.1:3000', `127.0.0.1:${server}`],
  ])
  const file = join(dir, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\thttp_port ${http}\n\tdefault_bind 127.0.0.1\n}\n${site}`)
  const child = spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { env: { ...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir }, stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('serving initial configuration')) resolve()
    })
    child.once('exit', () => reject(new Error(`Caddy stopped. ${said}`)))
  })
  return { http, https }
}

function written(name: string, changes: readonly (readonly [string, string])[]): string {
  let text = readFileSync(join(hosted, name), 'utf8')
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`deploy/hosted/${name} has no "${before}".`)
    text = text.replace(before, after)
  }
  return text
}
