import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBff } from '#test-bff.ts'

test('every metric stands in the document for those who watch it, with its labels', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/operation.md'), 'utf8')
  const { bff } = testBff()
  const metrics = bff.metrics.registry.getMetricsAsArray()
  expect(metrics.length).toBeGreaterThan(5)
  for (const { name } of metrics) expect(page).toContain(`| \`${name}\` `)
})
