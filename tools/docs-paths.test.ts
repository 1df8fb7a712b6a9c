import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root })
const firstFolders = /^(\.ci|apps|packages|e2e|tools|docs)\//

/** Names that stand for any name, `resources/<name>/`, and places that exist only after a run are not paths to check. */
const isPath = (text: string) =>
  firstFolders.test(text) && !/[<*{…\s]/.test(text) && !/(^|\/)dist(\/|$)/.test(text)

function brokenPaths(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8')
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, path = '']) =>
    isPath(path) && !existsSync(join(root, path)) ? [path] : [],
  )
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, path = '']) =>
    /^\w+:/.test(path) || existsSync(join(root, dirname(document), path)) ? [] : [path],
  )
  return [...code, ...links]
}

test('there are documents to check', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'AGENTS.md']))
})

test.each(documents)('every path named in %s exists', document => {
  expect(brokenPaths(document)).toEqual([])
})

test('every npm script named in a document exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = documents.flatMap(document =>
    [...readFileSync(join(root, document), 'utf8').matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name),
  )
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]))
})
