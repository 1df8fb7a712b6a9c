import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const unsafe = /dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(/
/** pages speak to each other by channels, which other origins do not hear */
const messages = /postMessage|['"]message['"]|onmessage/
const channel = /new BroadcastChannel\(/

const files = globSync(`${import.meta.dirname}/**/*.{ts,tsx}`).filter(file => !file.includes('.test.'))

test('nothing here turns text into HTML or code, or listens to other pages', () => {
  expect(files.length).toBeGreaterThan(100)
  const texts = files.map(file => ({ file, text: readFileSync(file, 'utf8') }))
  expect(texts.filter(({ text }) => unsafe.test(text)).map(({ file }) => file)).toEqual([])
  const listening = texts.filter(({ text }) => messages.test(text) && !channel.test(text))
  expect(listening.map(({ file }) => file)).toEqual([])
  for (const { text } of texts) expect(text).not.toMatch(/(?:window|self|opener|parent|top)\??\.postMessage/)
})
