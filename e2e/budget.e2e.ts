import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './fixtures.ts'

test('what a browser fetches stays within what was agreed', async () => {
  const script = join(import.meta.dirname, '../tools/bench/budget.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  expect(stdout.match(/ fits$/gm), stdout).toHaveLength(4)
})
