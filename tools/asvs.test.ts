import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docs/security.md'), 'utf8')
const rows = text
  .split('\n')
  .filter(line => /^\| 3\.|^\| 7\.|^\|.*`[\w./-]+\.(?:test|e2e)\.tsx?`/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, requirement = '', , proof = '']) => ({ requirement, proof }))
const testFiles = globSync(['apps/*/src/**/*.test.{ts,tsx}', 'e2e/*.e2e.ts', 'tools/*.test.ts'], {
  cwd: root,
})
const sources = testFiles.map(file => readFileSync(join(root, file), 'utf8')).join('\n')

test('the tables have rows of both chapters', () => {
  expect(rows.filter(row => row.requirement.startsWith('3.')).length).toBeGreaterThan(10)
  expect(rows.filter(row => row.requirement.startsWith('7.')).length).toBeGreaterThan(10)
})

test.each(rows)('what proves $requirement is a test that exists', ({ proof }) => {
  const named = [...proof.matchAll(/`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(([, name = '']) => name)
  for (const name of named)
    expect(
      testFiles.some(file => file === name || file.endsWith(`/${name}`)),
      name,
    ).toBe(true)
  const quoted = [...proof.matchAll(/"([^"]+?) ?…?"/g)].map(([, words = '']) => words)
  for (const words of quoted) expect(sources.includes(words), `no test begins with: ${words}`).toBe(true)
  const files = [...proof.matchAll(/`(apps\/[\w./-]+\.ts)`/g)].map(([, path = '']) => path)
  for (const path of files) expect(existsSync(join(root, path)), path).toBe(true)
})
