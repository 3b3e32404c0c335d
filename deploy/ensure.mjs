// Makes sure that what is about to run is there: the right Node, the locked packages, a build of these very sources.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Failure, root, runNode, runNpm } from './run.mjs'

const stamp = join(root, 'dist/.sources')

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return
  throw new Failure(`Klapp needs Node 20.19, 22.12 or newer; this is ${process.version}. Node 24 is a good choice.`)
}

/** Compares what npm wrote down as installed with the lock, so an install made by hand counts too. */
export async function ensureInstalled() {
  ensureNode()
  if (isInstalled()) return
  console.log('Installing what is missing …')
  const code = await runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Failure('Klapp could not install its packages: npm says why above. Is the network there?')
}

export async function ensureBuilt() {
  const sources = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  await build(sources)
}

export async function build(sources = hashSources()) {
  console.log('Building …')
  forgetBuild()
  for (const args of [[], ['--ssr']]) {
    const code = await runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args])
    if (code !== 0) throw new Failure('Klapp could not be built: the reason stands above.')
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, sources)
}

/** Whatever lies in dist from now on is not to be trusted. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (wanted === null || present === null) return false
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '') return true
    const found = present[path]
    // Optional packages are other platforms' binaries, mostly: right when absent, wrong when of another version.
    return found === undefined ? locked?.optional === true : found.version === locked?.version
  })
}

/**
 * @param {string} lockFile
 * @returns {Partial<Record<string, { version?: string, optional?: boolean }>> | null}
 */
function packagesIn(lockFile) {
  const path = join(root, lockFile)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null
}

function hashSources() {
  const hash = createHash('sha256')
  const files = ['client', 'server', 'shared'].flatMap(filesUnder)
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'vite.config.ts', ...files]) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
