// Finds the programs that some tests run (Redis, nginx, Caddy, a spreadsheet), and installs them from Debian where nobody is disturbed by that.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { run } from '../../deploy/run.mjs'

/** Each by its name, with the package of Debian's that brings it. */
const packages = /** @type {const} */ ({ 'redis-server': 'redis-server', nginx: 'nginx', caddy: 'caddy', ssconvert: 'gnumeric' })

/** @typedef {keyof typeof packages} Program */

/** Where servers lie that are in nobody's path. */
const usualPlaces = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']

/**
 * @param {Program} name
 * @returns {string | null} its path
 */
function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...usualPlaces]
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null
}

/**
 * For tests that need it: its path; or null, and they are skipped. In CI nothing is skipped.
 * @param {Program} name
 */
export function programForTests(name) {
  const found = findProgram(name)
  if (found === null && process.env.CI === 'true') throw new Error(`These tests need ${name}: install ${packages[name]} (Debian).`)
  return found
}

/** Says in a word what will be skipped, and why. */
export async function ensurePrograms() {
  const missing = missingPrograms()
  if (missing.length === 0) return
  const apt = aptGet()
  // Debian starts a server as soon as it is installed, wherever there is somebody to start it.
  if (apt !== null && !existsSync('/run/systemd/system')) {
    console.log(`Installing ${missing.join(' and ')} for the tests …`)
    await run(apt[0], [...apt.slice(1), 'update'])
    await run(apt[0], [...apt.slice(1), 'install', '-y', '--no-install-recommends', ...missing.map((name) => packages[name])])
  }
  for (const name of missingPrograms()) console.log(`Tests with ${name} are skipped: it is not installed.`)
}

const missingPrograms = () => programs.filter((name) => findProgram(name) === null)

/** @type {readonly Program[]} */
const programs = ['redis-server', 'nginx', 'caddy', 'ssconvert']

/** @returns {[string, ...string[]] | null} how apt-get is called here without anyone typing a password */
export function aptGet() {
  const apt = /** @type {const} */ (['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'])
  if (!isExecutable('/usr/bin/apt-get')) return null
  if (process.getuid?.() === 0) return [...apt]
  const hasSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return hasSudo ? ['sudo', '-n', ...apt] : null
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Not there, or not ours to run: either way nothing for us.
    return false
  }
}
