import { poolTransitions, vmTransitions } from '@cloud/contract'
import { expect, test } from 'vitest'
import { tone } from './states.ts'
import { duration, exactTime, relativeTime } from './times.ts'

test.each([
  [-4_000, '4 seconds ago'],
  [-150_000, '2 minutes ago'],
  [-86_400_000, 'yesterday'],
  [0, 'now'],
  [7_200_000, 'in 2 hours'],
])('%i ms from now is %s', (ms, text) => {
  expect(relativeTime(ms, 'en')).toBe(text)
})

test('the exact time is in the zone of the reader, or the browser’s when that zone is unknown', () => {
  const date = new Date('2026-11-24T10:00:00Z')
  expect(exactTime(date, 'en', 'Asia/Tokyo')).toContain('7:00:00')
  expect(exactTime(date, 'en', 'Nowhere/Land')).toContain('2026')
})

test('a duration is told as people say it', () => {
  expect(duration(4_200, 'en')).toBe('4.2 sec')
  expect(duration(185_000, 'en')).toBe('3 min 5 sec')
})

test('what moves by itself is amber, whatever machine it belongs to', () => {
  for (const state of ['Starting', 'Stopping', 'Migrating', 'PrepareForMaintenance'])
    expect(tone(state)).toBe('busy')
})

test('every state of instances and pools has a tone that was chosen', () => {
  const unknown = [...Object.keys(vmTransitions), ...Object.keys(poolTransitions)].filter(
    s => tone(s) === 'off',
  )
  expect(unknown).toEqual(['Stopped', 'Destroyed', 'Unknown', 'Initialized', 'Disabled', 'Removed'])
})
