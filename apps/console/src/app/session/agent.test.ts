import { expect, test } from 'vitest'
import { agentName } from './agent.ts'

const engine = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${engine} Chrome/131.0.0.0 Safari/537.36`, 'Chrome 131, Linux'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${engine} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.1`,
    'Edge 131, Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/133.0',
    'Firefox 133, macOS',
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${engine} Version/18.1 Mobile/15E148 Safari/604.1`,
    'Safari 18, iOS',
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${engine} Chrome/131.0.0.0 Mobile Safari/537.36`,
    'Chrome 131, Android',
  ],
  ['python-requests/2.32 (x; y)', 'python-requests 2.32'],
  ['curl/8.5.0', 'curl 8.5.0'],
  ['Mozilla/5.0 something', 'Mozilla/5.0 something'],
  ['', ''],
])('%s', (header, name) => {
  expect(agentName(header)).toBe(name)
})
