import * as matchers from '@testing-library/jest-dom/matchers'
import { cleanup, configure } from '@testing-library/react'
import { z } from 'zod/mini'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { bringTexts, startI18n } from '#shared/i18n/index.ts'

z.config({ jitless: true })
// given to the very `expect` that the tests use: the package's own way now and then finds another one
expect.extend(matchers)
// the first visit of a page compiles it
configure({ asyncUtilTimeout: 5_000 })

// what jsdom lacks and Mantine and the virtual rows ask for
Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
})
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
})
Element.prototype.scrollIntoView = () => undefined
Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 600 })
Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 1200 })

let complaints: unknown[][] = []

beforeAll(async () => {
  await startI18n('en')
  await bringTexts('inside')
  await bringTexts('setup')
})
beforeEach(() => {
  complaints = []
  vi.spyOn(console, 'error').mockImplementation((...said) => void complaints.push(said))
})
afterEach(() => {
  cleanup()
  expect(complaints, 'nothing may be said on console.error').toEqual([])
})
