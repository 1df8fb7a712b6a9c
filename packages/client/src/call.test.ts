import { commandSpecs } from '@cloud/contract/data'
import { expect, test } from 'vitest'
import { answersRows } from './answer.ts'
import { cloudAnswering, silence } from './fixtures.ts'

test('a list gives its rows and the count of all pages', async () => {
  const { cloud } = cloudAnswering([{ body: { listzonesresponse: { count: 7, zone: [{ id: 'z1' }] } } }])
  expect(await cloud.call('listZones')).toEqual({ count: 7, rows: [{ id: 'z1' }] })
})

test.each([
  ['no rows at all', {}, 0],
  ['a page beyond the end', { count: 5 }, 5],
])('a list of %s has no rows', async (_name, inside, count) => {
  const { cloud } = cloudAnswering([{ body: { listzonesresponse: inside } }])
  expect(await cloud.call('listZones')).toEqual({ count, rows: [] })
})

test('the root may have any name', async () => {
  const { cloud } = cloudAnswering([{ body: { counterresponse: { count: 1, counter: [{ id: 'c1' }] } } }])
  expect((await cloud.call('listCounters')).rows).toEqual([{ id: 'c1' }])
})

test('an entity comes without its wrapping', async () => {
  const { cloud } = cloudAnswering([{ body: { createzoneresponse: { zone: { id: 'z1', name: 'one' } } } }])
  const params = { name: 'one', dns1: '192.0.2.1', internaldns1: '192.0.2.2', networktype: 'Basic' }
  expect(await cloud.call('createZone', params)).toEqual({ id: 'z1', name: 'one' })
})

test('addHost, which answers a list, gives the host', async () => {
  const { cloud } = cloudAnswering([{ body: { addhostresponse: { count: 1, host: [{ id: 'h1' }] } } }])
  const host = { hypervisor: 'Simulator', podid: 'p1', url: 'http://sim/c/h', zoneid: 'z1' }
  expect(await cloud.call('addHost', host)).toEqual({ id: 'h1' })
})

test('listCapabilities, which answers an object, gives the object', async () => {
  const inside = { capability: { cloudstackversion: '4.23' } }
  const { cloud } = cloudAnswering([{ body: { listcapabilitiesresponse: inside } }])
  expect(await cloud.call('listCapabilities')).toEqual({ cloudstackversion: '4.23' })
})

test.each([
  ['success', 'deleteZone', { success: true, displaytext: 'gone' }],
  ['a login', 'login', { username: 'admin', sessionkey: 'k', timeout: 1800 }],
  ['a job', 'queryAsyncJobResult', { jobid: 'j1', jobstatus: 1, jobresult: { volume: { id: 'v1' } } }],
  ['the acceptance of a job', 'stopVirtualMachine', { jobid: 'j1' }],
  ['the acceptance of a job with an entity', 'deployVirtualMachine', { id: 'v1', jobid: 'j1' }],
])('%s stands directly under the root', async (_name, command, inside) => {
  const { cloud } = cloudAnswering([{ body: { someresponse: inside } }])
  expect(await cloud.loose.call(command)).toEqual(inside)
})

test('every list of the contract is known to answer with rows', () => {
  const unknown = [...commandSpecs.values()].filter(c => c.list && !answersRows(c.name)).map(c => c.name)
  expect(unknown.filter(name => name !== 'verifyOAuthCodeAndGetUser')).toEqual([])
})

test('parameters go by POST, form-encoded, in the way that CloudStack reads them', async () => {
  const { cloud, asked } = cloudAnswering([{ body: { deployvirtualmachineresponse: { jobid: 'j' } } }])
  await cloud.call('deployVirtualMachine', {
    zoneid: 'z1',
    serviceofferingid: 's1',
    displayname: 'a b+c&d=é',
    templateid: undefined,
    startvm: false,
    size: 5,
    networkids: ['n1', 'n2'],
    details: [{ cpuNumber: '2', memory: '512' }],
    properties: [],
    iptonetworklist: [
      { networkid: 'n1', ip: '192.0.2.7' },
      { networkid: 'n2', ip: '192.0.2.8' },
    ],
  })
  const request = asked[0]
  expect(request).toMatchObject({ url: 'http://cloud.test/client/api', method: 'POST' })
  expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(request?.params).toEqual({
    command: 'deployVirtualMachine',
    zoneid: 'z1',
    serviceofferingid: 's1',
    displayname: 'a b+c&d=é',
    startvm: 'false',
    size: '5',
    networkids: 'n1,n2',
    'details[0].cpuNumber': '2',
    'details[0].memory': '512',
    properties: '',
    'iptonetworklist[0].networkid': 'n1',
    'iptonetworklist[0].ip': '192.0.2.7',
    'iptonetworklist[1].networkid': 'n2',
    'iptonetworklist[1].ip': '192.0.2.8',
    response: 'json',
  })
})

test.each([0, 5])(
  'a call that is aborted after %i turns of the event loop rejects with the reason',
  async turns => {
    const controller = new AbortController()
    const { cloud } = cloudAnswering([], { fetch: silence })
    const call = cloud.call('listZones', {}, { signal: controller.signal })
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
    const reason = new Error('the page was left')
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
  },
)

test('a call that is aborted beforehand is not sent', async () => {
  const { cloud, asked } = cloudAnswering([])
  await expect(cloud.call('listZones', {}, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow(
    'left',
  )
  expect(asked).toEqual([])
})
