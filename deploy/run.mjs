// How every script of this tree starts another program: no shell, so that it is the same on Linux, macOS and Windows.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { limitMs?: number }} [options]
 * @returns {Promise<number>} the exit code, as a shell would give it
 */
export function run(command, args, { limitMs, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const stopForwarding = forwardSignals(child)
    const stop = () => {
      console.error(`Stopped after ${Number(limitMs) / 60_000} minutes: ${args[0] ?? command}`)
      child.kill('SIGKILL')
    }
    const timer = limitMs === undefined ? undefined : setTimeout(stop, limitMs)
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer)
      stopForwarding()
      resolve(code)
    }
    child.once('error', () => finish(127))
    child.once('exit', (code, signal) => finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })
}

/**
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/**
 * Npm starts the scripts of package.json and says where it is itself; only without it does Windows need a shell.
 * @param {readonly string[]} args plain words, nothing that a shell would read otherwise
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath
  if (npm !== undefined && basename(npm) === 'npm-cli.js') return runNode([npm, ...args])
  if (process.platform === 'win32') return run(['npm.cmd', ...args].join(' '), [], { shell: true })
  return run('npm', args)
}

/** One plain sentence instead of a stack trace. */
export class Failure extends Error {}

/** @param {() => Promise<number>} script */
export async function main(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal hands Ctrl-C to the child itself; a second one would read as "now, at once".
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  const parentWatch = watchParent(() => child.kill('SIGTERM'))
  return () => {
    clearInterval(parentWatch)
    for (const signal of signals) process.off(signal, forward)
  }
}

/**
 * A stopped npm takes the shell between us along, and that shell passes nothing on: it is only seen by its absence.
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    onGone()
  }, 500)
  return watch
}
