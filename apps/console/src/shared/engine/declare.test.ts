import { vmTransitions } from '@cloud/contract'
import { IconUser } from '@tabler/icons-react'
import { expect, test } from 'vitest'
import { all, allows, type Caller, during, when } from './conditions.ts'
import { resource } from './declare.ts'

const common = { path: 'x', section: 'compute', icon: IconUser, groups: {} } as const
const caller: Caller = { userid: 'u', account: 'a', domainid: 'd', roleType: 'User' }

/** Never called: what counts is that each of these lines is refused by the compiler. */
export function refusedByTheCompiler() {
  // @ts-expect-error no such command
  resource('vm', { ...common, list: 'listMachines', columns: [], actions: {} })
  // @ts-expect-error no such field in the answer
  resource('vm', { ...common, list: 'listVirtualMachines', columns: ['nmae'], actions: {} })
  // @ts-expect-error no such command among the actions
  resource('vm', { ...common, list: 'listVirtualMachines', columns: [], actions: { bootVirtualMachine: {} } })
  resource('vm', {
    ...common,
    list: 'listVirtualMachines',
    columns: ['name'],
    // @ts-expect-error no such parameter of the list
    filters: { colour: 'pick' },
    actions: {
      // @ts-expect-error no such parameter of the command
      stopVirtualMachine: { fields: { foce: {} } },
    },
  })
  // @ts-expect-error no such state
  during('state', vmTransitions, 'Runing')
  // @ts-expect-error no such event
  allows('state', vmTransitions, 'StartRequest')
  resource('zone', {
    ...common,
    list: 'listZones',
    columns: [],
    actions: {
      // @ts-expect-error a zone has no such field
      deleteZone: { when: during('vmstate', vmTransitions, 'Running') },
    },
  })
}

test('an action is allowed in the states that the machine gives its event', () => {
  const start = allows('state', vmTransitions, 'StartRequested')
  expect(start({ state: 'Stopped' }, caller)).toBeUndefined()
  expect(start({ state: 'Running' }, caller)).toEqual({ key: 'reason.onlyWhile', states: ['Stopped'] })
  expect(start({}, caller)).toBeDefined()
})

test('of several rules the first that fails gives the reason', () => {
  const rule = all<{ state?: string; deleteprotection?: boolean }>(
    when(row => row.deleteprotection !== true, 'reason.protected'),
    during('state', vmTransitions, 'Stopped'),
  )
  expect(rule({ state: 'Running', deleteprotection: true }, caller)?.key).toBe('reason.protected')
  expect(rule({ state: 'Running' }, caller)?.key).toBe('reason.onlyWhile')
  expect(rule({ state: 'Stopped' }, caller)).toBeUndefined()
})

test('several actions may use one command, each under its own name', () => {
  const zone = resource('zone', {
    ...common,
    list: 'listZones',
    columns: ['name'],
    actions: {
      updateZone: [{ as: 'editZone' }, { as: 'enableZone', set: { allocationstate: 'Enabled' } }],
      deleteZone: {},
    },
  })
  expect(zone.actions.map(a => [a.id, a.command])).toEqual([
    ['editZone', 'updateZone'],
    ['enableZone', 'updateZone'],
    ['deleteZone', 'deleteZone'],
  ])
})
