import { expect, test } from 'vitest'
import { toParams } from './fields.ts'

const field = {
  name: 'rules',
  kind: 'multiline',
  label: '',
  required: true,
  lines: ['rule', 'permission', 'description'],
  more: false,
  initial: '',
} as const

test('lines of an exported list go out as entries', () => {
  const file = 'rule,permission,description\r\nlistZones,allow,\r\n*,deny,"all ""others"", always"\r\n'
  expect(toParams([field], { rules: file }, 'new')).toEqual({
    rules: [
      { rule: 'listZones', permission: 'allow' },
      { rule: '*', permission: 'deny', description: 'all "others", always' },
    ],
  })
})

test('what a line leaves out is left out', () => {
  expect(toParams([field], { rules: 'list*, allow' }, 'new')).toEqual({
    rules: [{ rule: 'list*', permission: 'allow' }],
  })
})
