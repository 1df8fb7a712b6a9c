import { expect, test } from 'vitest'
import { bootFields, hardwareOf } from './hardware.ts'

test('an instance boots from a BIOS unless UEFI is asked for', () => {
  expect(hardwareOf({})).toEqual({})
  expect(hardwareOf({ boottype: 'BIOS', bootmode: 'LEGACY' })).toEqual({})
  expect(bootFields({})).toEqual({ boottype: 'Bios', bootmode: 'legacy' })
  const uefi = hardwareOf({ boottype: 'uefi', bootmode: 'secure' })
  expect(uefi).toEqual({ UEFI: 'SECURE' })
  expect(bootFields(uefi)).toEqual({ boottype: 'Uefi', bootmode: 'secure' })
})

test.each([
  [{ boottype: 'UEFI' }, 'Give bootmode'],
  [{ bootmode: 'SECURE' }, 'needs boottype=UEFI'],
  [{ boottype: 'floppy' }, 'BIOS or UEFI'],
  [{ iodriverpolicy: 'magic' }, 'io_uring'],
  [{ nicmultiqueuenumber: 0 }, '1 to 256'],
])('%j is refused', (p, text) => {
  expect(() => hardwareOf(p)).toThrow(text)
})

test('what is switched off is not kept', () => {
  const p = {
    iothreadsenabled: false,
    nicpackedvirtqueuesenabled: false,
    iodriverpolicy: 'NATIVE',
    keyboard: '',
  }
  expect(hardwareOf(p)).toEqual({ 'io.policy': 'native' })
})
