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

/** @param {string[]} projects of vite.config.ts */
async function tests(name, projects) {
  const start = Date.now()
  const report = join(root, '.tmp/vitest.json')
  mkdirSync(join(root, '.tmp'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await run(
    program(
      'vitest',
      'run',
      ...projects.map(one => `--project=${one}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ),
  )
  const counts = settle(code, vitestCounts(report))
  console.log(`${mark(counts.failed === 0)} ${name.padEnd(12)} ${seconds(start)}`)
  return counts
}

/**
 * A gate that fails does not hide the others.
 * @param {{ everything?: boolean }} how `everything`: with component tests, and the proofs that take their time
 * @returns {Promise<{ passed: number, failed: number }>} tests, and one failure for each gate that did not hold
 */
export async function check({ everything = false } = {}) {
  const held = await pool(
    2,
    gates.map(each => () => gate(each)),
  )
  const unit = await tests('unit tests', ['node', 'console-rules'])
  return total([...held, unit, ...(everything ? [await tests('components', ['console', 'proofs'])] : [])])
}
