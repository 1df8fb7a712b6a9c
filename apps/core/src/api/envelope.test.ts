import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { print } from './envelope.ts'

const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  htmlEntities: true,
})
const isEmpty = (value: unknown) => typeof value === 'object' && Object.keys(value ?? {}).length === 0

/** Characters that no XML document may hold, not even escaped. */
const unprintable = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

test('any text comes out of XML as it went in, but for what XML cannot say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const xml = print('xml', 'listresponse', { count: 1, host: [{ name: text }] }, true)
      expect(XMLValidator.validate(xml)).toBe(true)
      expect(xml).not.toMatch(unprintable)
      const { listresponse } = parser.parse(xml) as { listresponse: { host: { name: string } } }
      expect(listresponse.host.name).toBe(text.replaceAll(unprintable, '\ufffd'))
    }),
  )
})

test('a list is its element as often as it has rows, an empty answer is an empty root', () => {
  const xml = print('xml', 'r', { count: 2, host: [{ id: 'a' }, { id: 'b', tags: [{ key: 'k' }] }] }, true)
  expect(parser.parse(xml)).toEqual({
    r: { count: '2', host: [{ id: 'a' }, { id: 'b', tags: { key: 'k' } }] },
  })
  const { r } = parser.parse(print('xml', 'r', {}, false)) as { r: unknown }
  expect(r === '' || isEmpty(r)).toBe(true)
})
