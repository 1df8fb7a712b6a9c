import { eventTypes } from '@cloud/contract/data'
import { expect, test } from 'vitest'
import { commandOf, doing, eventWords } from './doings.ts'

test.each([
  ['VM.CREATE', 'Launch instance'],
  ['VM.UPGRADE', 'Change size'],
  ['SERVICE.OFFERING.CREATE', 'Add service offering'],
  ['ZONE.EDIT', 'Edit zone'],
  ['NET.IPASSIGN', 'Acquire public IP'],
  ['SERVICE.PROVIDER.UPDATE', 'Update network service provider'],
  ['USER.LOGIN', 'User login'],
  ['REGISTER.SSH.KEYPAIR', 'Register SSH keypair'],
  ['SNAPSHOT.ON_PRIMARY', 'Snapshot on primary'],
  ['VM.RECOVER', 'Recover instance'],
])('an event of type %s is called "%s"', (type, words) => {
  expect(eventWords(type)).toBe(words)
})

test('no type of event is shown as programs write it', () => {
  expect(eventTypes.filter(type => /[._]|[A-Z]{5}/.test(eventWords(type)))).toEqual([])
})

test('a job is called by the command whose class it names', () => {
  expect(commandOf('org.apache.cloudstack.api.command.admin.vm.DeployVMCmdByAdmin')).toBe(
    'deployVirtualMachine',
  )
  expect(commandOf('org.apache.cloudstack.api.command.user.volume.CreateVolumeCmd')).toBe('createVolume')
  expect(doing(commandOf('com.example.PolishMirrorsCmd'))).toBe('Polish mirrors')
})

test('what is over is told without the dots of what asks more', () => {
  expect(doing('deleteZone')).toBe('Delete zone')
})
