import { expect, test } from 'vitest'
import { imbalance, loadFields, noLoad, thresholdFields } from './load.ts'

const host = { ...noLoad, mhz: 1000, memory: 1024 ** 3 }

test('totals of hosts are told with how far single ones are from them', () => {
  const busy = { ...host, mhzUsed: 500, mhzPromised: 750 }
  expect(loadFields([busy, host])).toMatchObject({
    cputotal: '2.00 Ghz',
    cpuused: '25.00%',
    cpuallocated: '37.50%',
    cpumaxdeviation: '25.00%',
    memorytotal: '2.00 GB',
    memoryused: '0.00%',
  })
})

test('one host with everything beside an empty one is an imbalance of 100 %', () => {
  expect(imbalance([{ ...host, memoryPromised: 512 }, host])).toBe('100.00%')
  expect(imbalance([host, host])).toBe('0.00%')
  expect(imbalance([])).toBe('0.00%')
})

test('thresholds are passed, not reached', () => {
  const limits = { cpu: 0.75, cpuDisable: 0.85, memory: 0.75, memoryDisable: 0.85 }
  const at = (mhzPromised: number) => thresholdFields({ ...host, mhzPromised }, limits)
  expect(at(750)).toMatchObject({ cpuallocatedthreshold: false })
  expect(at(751)).toMatchObject({ cpuallocatedthreshold: true, cpuallocateddisablethreshold: false })
  expect(at(851)).toMatchObject({ cpuallocateddisablethreshold: true, cputhreshold: false })
})
