import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const unsafe =
  /dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|postMessage/

test('nothing here turns text into HTML or code, or listens to other pages', () => {
  const files = globSync(`${import.meta.dirname}/**/*.{ts,tsx}`).filter(file => !file.includes('.test.'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter(file => unsafe.test(readFileSync(file, 'utf8')))).toEqual([])
})
