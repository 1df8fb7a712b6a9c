/** Runs every gate, then the unit and component tests, and says of each how it went and how long it took. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gates, pool } from './gates.mjs'
import { program, root, run, since } from './project.mjs'
import { settle, total, vitestCounts } from './report.mjs'

const seconds = start => since(start).padStart(7)
const mark = ok => (ok ? 'ok    ' : 'FAILED')

async function gate({ name, run: ask }) {
  const start = Date.now()
  const { code, output } = await ask(root)
  console.log(`${mark(code === 0)} ${name.padEnd(12)} ${seconds(start)}`)
  if (code !== 0) console.log(output.trim().replace(/^/gm, '  '))
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

async function unitTests() {
  const start = Date.now()
  const report = join(root, '.tmp/vitest.json')
  mkdirSync(join(root, '.tmp'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await run(
    program('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`),
  )
  const counts = settle(code, vitestCounts(report))
  console.log(`${mark(counts.failed === 0)} ${'unit tests'.padEnd(12)} ${seconds(start)}`)
  return counts
}

/**
 * A gate that fails does not hide the others.
 * @returns {Promise<{ passed: number, failed: number }>} tests, and one failure for each gate that did not hold
 */
export async function check() {
  const held = await pool(
    2,
    gates.map(each => () => gate(each)),
  )
  return total([...held, await unitTests()])
}
