import type { UserVmResponse, ZoneResponse } from '@cloud/contract'
import { expectTypeOf, test } from 'vitest'
import type { Cloud } from './index.ts'

test('what the contract does not know does not compile', () => {
  const misuse = (cloud: Cloud) => [
    // @ts-expect-error no such command
    cloud.call('listZone'),
    // @ts-expect-error no such parameter
    cloud.call('listZones', { zone: 'z1' }),
    // @ts-expect-error a command without parameters takes none
    cloud.call('listCapabilities', { id: '1' }),
    // @ts-expect-error required parameters are missing
    cloud.call('createZone', { name: 'z1' }),
    // @ts-expect-error required parameters cannot be left out as a whole
    cloud.call('createZone'),
    // @ts-expect-error a required parameter is not undefined
    cloud.call('startVirtualMachine', { id: undefined }),
    // @ts-expect-error a boolean is not a number
    cloud.call('listZones', { available: 1 }),
    // @ts-expect-error a list is not run
    cloud.run('listZones'),
    // @ts-expect-error only lists have pages
    cloud.pages('createZone', {}),
  ]
  expectTypeOf(misuse).toBeFunction()
})

test('answers have the types of the contract', () => {
  const use = (cloud: Cloud) => ({
    list: cloud.call('listZones', { keyword: undefined }),
    unpaged: cloud.call('listApis'),
    sync: cloud.call('deleteZone', { id: 'z1' }),
    async: cloud.call('startVirtualMachine', { id: 'v1' }),
    run: cloud.run('startVirtualMachine', { id: 'v1' }),
    all: cloud.all('listZones'),
  })
  type Used = { [K in keyof ReturnType<typeof use>]: Awaited<ReturnType<typeof use>[K]> }
  expectTypeOf<Used['list']>().toEqualTypeOf<{ count: number; rows: ZoneResponse[] }>()
  expectTypeOf<Used['unpaged']['rows'][number]['name']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Used['sync']['success']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Used['async']>().toEqualTypeOf<{ jobid: string; id?: string }>()
  expectTypeOf<Used['run']>().toEqualTypeOf<UserVmResponse>()
  expectTypeOf<Used['all']>().toEqualTypeOf<ZoneResponse[]>()
})
