import { expect, test } from 'vitest'
import { checkHostName } from './host-name.ts'
import { sizeOf } from './size.ts'

const fixed = { name: 'small', cpuCores: 1, cpuMhz: 500, memoryMiB: 512, details: null }
const custom = {
  name: 'custom',
  cpuCores: null,
  cpuMhz: null,
  memoryMiB: null,
  details: JSON.stringify({ mincpunumber: '2', maxcpunumber: '4' }),
}
const told = { cpuNumber: '2', cpuSpeed: '700', memory: '900' }

test('a fixed offering says what an instance gets', () => {
  expect(sizeOf(fixed, {})).toEqual({ cpuCores: 1, cpuMhz: 500, memoryMiB: 512 })
  expect(() => sizeOf(fixed, { memory: '1024' })).toThrow(/fixed memory of 512/)
})

test('a custom offering is told, within its bounds', () => {
  expect(sizeOf(custom, told)).toEqual({ cpuCores: 2, cpuMhz: 700, memoryMiB: 900 })
  expect(() => sizeOf(custom, {})).toThrow(/cpuNumber is missing/)
  expect(() => sizeOf(custom, { ...told, cpuNumber: '5' })).toThrow(/from 2 to 4; 5/)
  expect(() => sizeOf(custom, { ...told, memory: '1.5' })).toThrow(/whole number/)
  const quick = { ...custom, cpuMhz: 900 }
  expect(sizeOf(quick, { cpuNumber: '2', memory: '900' })).toEqual({ ...sizeOf(custom, told), cpuMhz: 900 })
})

test.each(['a', 'web-1', `a${'b'.repeat(62)}`])('%s is a host name', name => {
  expect(checkHostName(name)).toBe(name)
})

test.each(['', '1a', '-a', 'a-', 'a b', 'a.b', `a${'b'.repeat(63)}`])('%j is no host name', name => {
  expect(() => checkHostName(name)).toThrow(/host name/)
})
