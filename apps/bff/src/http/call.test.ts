import { expect, test } from 'vitest'
import { param, parseCall, toForm } from '#http/call.ts'

test('the last duplicate counts in a query string, the first one in a body, and the query beats the body', () => {
  expect(param(parseCall('GET', 'a=1&a=2', ''), 'a')).toBe('2')
  expect(param(parseCall('POST', '', 'a=1&a=2'), 'a')).toBe('1')
  expect(param(parseCall('POST', 'a=3', 'a=1&a=2'), 'a')).toBe('3')
})

test('values are decoded as forms, names count exactly as written', () => {
  const call = parseCall('POST', '', 'command=createZone&name=a+b%2Bc%20%C3%A9&x=%zz')
  expect(call.command).toBe('createZone')
  expect(param(call, 'name')).toBe('a b+c é')
  expect(param(call, 'Name')).toBeUndefined()
  expect(param(call, 'x')).toBe('%zz')
})

test('the answer is XML unless JSON is asked for, in any case', () => {
  expect(parseCall('GET', 'response=JSON', '').expects).toBe('json')
  expect(parseCall('GET', 'response=yaml', '').expects).toBe('xml')
  expect(parseCall('GET', '', '').expects).toBe('xml')
})

test('a call is signed when it has an API key and a signature, however they are spelled', () => {
  expect(parseCall('GET', 'command=listZones&apiKey=k&signature=s', '').signed).toBe(true)
  expect(parseCall('POST', '', 'command=listZones&apikey=k&SIGNATURE=s').signed).toBe(true)
  expect(parseCall('GET', 'command=listZones&signature=s', '').signed).toBe(false)
})

test('the form for the cloud has every name once, keeps encodings and loses session keys in any spelling', () => {
  const call = parseCall('POST', 'a=1&a=2&sessionkey=x', 'a=9&b=%C3%A9+%2B&SessionKey=y&c')
  expect(toForm(call)).toBe('a=2&b=%C3%A9+%2B&c=')
  expect(toForm(call, { b: 'x y', response: 'json' })).toBe('a=2&c=&b=x%20y&response=json')
})
