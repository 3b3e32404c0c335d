// Finds the Chromium that the browser tests and the pictures use, and installs one where it may.
//
// The test tool's own download is not reachable everywhere, so what is already installed comes first.
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Failure, run, runNode } from '../../deploy/run.mjs'
import { aptGet, isExecutable } from './programs.mjs'

const whatToInstall =
  'The browser tests need Chromium. Install chromium-headless-shell (Debian), chromium, Chrome or Edge, ' +
  'or name an executable in CHROMIUM_PATH.'

/** For playwright: `chromium.launch(browserOptions())`. */
export function browserOptions() {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Failure(whatToInstall)
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return { executablePath, args, headless: true }
}

/** @returns {Promise<string>} the executable's path, after an install if there was none */
export async function ensureBrowser() {
  if (findBrowser() === null) await install()
  const found = findBrowser()
  if (found === null) throw new Failure(whatToInstall)
  return found
}

/** @returns {string | null} */
function findBrowser() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (isExecutable(asked)) return asked
    throw new Failure(`CHROMIUM_PATH names ${asked}, which cannot be run.`)
  }
  return [...inPath(), ...inUsualPlaces(), ...inPlaywrightCache()].find(isExecutable) ?? null
}

function inPath() {
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function inUsualPlaces() {
  const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge']
  const windows = ['Chromium/Application/chrome', 'Google/Chrome/Application/chrome', 'Microsoft/Edge/Application/msedge']
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((path) => path !== undefined)
  return [
    ...['/', homedir()].flatMap((home) =>
      applications.map((name) => join(home, `Applications/${name}.app/Contents/MacOS/${name}`)),
    ),
    ...programs.flatMap((folder) => windows.map((path) => join(folder, `${path}.exe`))),
  ]
}

function inPlaywrightCache() {
  const { platform, env } = process
  const places = { darwin: 'Library/Caches/ms-playwright', win32: 'AppData/Local/ms-playwright' }
  const place = platform === 'darwin' || platform === 'win32' ? places[platform] : '.cache/ms-playwright'
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), place)
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .map((name) => join(cache, name))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((path) => /[/\\](headless_shell|chrome-headless-shell|chrome|Chromium)(\.exe)?$/.test(path))
}

async function install() {
  console.log('Installing a browser for the tests …')
  const apt = aptGet()
  if (apt !== null) {
    await run(apt[0], [...apt.slice(1), 'update'])
    await run(apt[0], [...apt.slice(1), 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
    if (findBrowser() !== null) return
  }
  await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell'], { limitMs: 5 * 60_000 })
}
