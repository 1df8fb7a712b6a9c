import { describe, expect, test } from 'vitest'
import { checkFormat, checkImageUrl } from './image.ts'

describe('where an image comes from', () => {
  test.each([
    'http://images.example.org/a.vhd',
    'https://10.1.2.3:8443/b/c.qcow2.bz2',
    'http://[2001:db8::1]/a.iso',
  ])('%s is fine', url => {
    expect(checkImageUrl(url).href).toBe(url)
  })

  test.each(['gopher://x', 'file:///etc/passwd', 'builtin://centos53', 'ftp://x/y.vhd', 'a.vhd', ''])(
    '%s is nothing that can be fetched',
    url => {
      expect(() => checkImageUrl(url)).toThrow(/http/)
    },
  )

  test.each([
    'http://127.0.0.1:8080/a.vhd',
    'http://2130706433/a.vhd',
    'http://localhost/a.vhd',
    'http://db.localhost/a.vhd',
    'http://[::1]/a.vhd',
    'http://[::ffff:127.0.0.1]/a.vhd',
    'http://[fe80::1]/a.vhd',
    'http://0.0.0.0/a.vhd',
    'http://169.254.169.254/latest/a.vhd',
    'http://224.0.0.1/a.vhd',
  ])('%s would be the fetching machine itself', url => {
    expect(() => checkImageUrl(url)).toThrow(/machine that fetches/)
  })
})

describe('what format it has', () => {
  const at = (path: string) => new URL(`http://images.example.org/${path}`)

  test.each([
    ['vhd', 'a.vhd', 'VHD'],
    ['QCOW2', 'a.img', 'QCOW2'],
    ['ISO', 'A.ISO', 'ISO'],
    ['VHD', 'a.vhd.bz2?x=1', 'VHD'],
  ])('%s at %s', (format, path, found) => {
    expect(checkFormat(format, at(path))).toBe(found)
  })

  test.each([
    ['ZIP', 'a.vhd'],
    ['VHD', 'a.qcow2'],
    ['ISO', 'iso'],
    ['QCOW2', 'a.qcow2.txt'],
  ])('%s at %s is refused', (format, path) => {
    expect(() => checkFormat(format, at(path))).toThrow(/format|called/)
  })
})
