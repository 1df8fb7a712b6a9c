import { addTenant, fakeClock, furnished, type Furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let f: Furnished
beforeEach(async () => {
  f = await furnished()
})
afterEach(() => f.t.close())

const deploy = (more: object = {}) => f.t.admin.run('deployVirtualMachine', { ...f.basics, ...more })
const stateOf = async (id: string) => (await f.t.admin.call('listVirtualMachines', { id })).rows[0]?.state
const saying = (code: number, text: RegExp) => ({
  errorcode: code,
  message: expect.stringMatching(text) as unknown,
})

test('a deployed instance runs, with address, MAC, default group and a root volume', async () => {
  const vm = await deploy({ name: 'one' })
  expect(vm).toMatchObject({
    state: 'Running',
    name: 'one',
    hypervisor: 'Simulator',
    pooltype: 'NetworkFilesystem',
    securitygroup: [{ name: 'default' }],
    nic: [
      {
        ipaddress: expect.stringMatching(/^10\./) as unknown,
        macaddress: expect.stringMatching(/^06:/) as unknown,
      },
    ],
  })
  const { rows } = await f.t.admin.call('listVolumes', { virtualmachineid: vm.id })
  expect(rows).toMatchObject([{ type: 'ROOT', state: 'Ready', vmstate: 'Running' }])
  const { rows: events } = await f.t.admin.call('listEvents', { type: 'VM.CREATE' })
  expect(new Set(events.map(event => event.state))).toEqual(new Set(['Scheduled', 'Started', 'Completed']))
})

test('an instance keeps its address from start to start, and goes through its states', async () => {
  const vm = await deploy()
  expect(vm.name).toBe(`VM-${vm.id}`)
  const stopped = await f.t.admin.run('stopVirtualMachine', { id: vm.id })
  expect(stopped).toMatchObject({ state: 'Stopped', ipaddress: vm.ipaddress })
  expect(stopped.hostid).toBeUndefined()
  expect(await f.t.admin.run('stopVirtualMachine', { id: vm.id })).toMatchObject({ state: 'Stopped' })
  await expect(f.t.admin.run('rebootVirtualMachine', { id: vm.id })).rejects.toMatchObject(
    saying(431, /not running/),
  )
  const started = await f.t.admin.run('startVirtualMachine', { id: vm.id })
  expect(started).toMatchObject({ state: 'Running', ipaddress: vm.ipaddress, hostid: vm.hostid })
  await expect(f.t.admin.run('startVirtualMachine', { id: vm.id })).rejects.toMatchObject(
    saying(431, /running already/),
  )
  const moved = await f.t.admin.run('migrateVirtualMachine', { virtualmachineid: vm.id })
  expect(moved.state).toBe('Running')
  expect(moved.hostid).not.toBe(vm.hostid)
})

test('a forced reboot cuts the power of what does not reboot by itself, where users may do that', async () => {
  const { t } = f
  const ann = await addTenant(t, 'ann')
  const vm = await ann.run('deployVirtualMachine', f.basics)
  await t.admin.call('configureSimulator', { name: 'RebootCommand', value: 'result:fail', count: 1 })
  await expect(ann.run('rebootVirtualMachine', { id: vm.id })).rejects.toMatchObject({ errorcode: 530 })
  const again = await ann.run('rebootVirtualMachine', { id: vm.id, forced: true })
  expect(again).toMatchObject({ state: 'Running', ipaddress: vm.ipaddress })
  const { rows } = await t.admin.call('listVirtualMachines', { id: vm.id })
  expect(rows[0]?.state).toBe('Running')
  await ann.run('stopVirtualMachine', { id: vm.id })
  const stopped = ann.run('rebootVirtualMachine', { id: vm.id, forced: true })
  await expect(stopped).rejects.toMatchObject(saying(431, /not running/))
  await t.admin.call('updateConfiguration', { name: 'allow.user.force.stop.vm', value: 'false' })
  await expect(ann.call('rebootVirtualMachine', { id: vm.id, forced: true })).rejects.toMatchObject(
    saying(531, /by force/),
  )
})

test('a destroyed instance comes back, an expunged one does not and leaves nothing', async () => {
  const vm = await deploy({ diskofferingid: '3' })
  expect(await f.t.admin.run('destroyVirtualMachine', { id: vm.id })).toMatchObject({ state: 'Destroyed' })
  expect(await f.t.admin.call('recoverVirtualMachine', { id: vm.id })).toMatchObject({ state: 'Stopped' })
  expect(await f.t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })).toEqual({
    securitygroup: [],
    nic: [],
    affinitygroup: [],
    deleteprotection: false,
    tags: [],
  })
  expect(await stateOf(vm.id)).toBeUndefined()
  const { rows } = await f.t.admin.call('listVolumes', {})
  expect(rows.map(volume => [volume.type, volume.virtualmachineid])).toEqual([['DATADISK', undefined]])
  await expect(f.t.admin.run('destroyVirtualMachine', { id: vm.id })).rejects.toMatchObject(
    saying(431, /has been expunged/),
  )
  const next = await deploy({ ipaddress: vm.ipaddress })
  expect(next.ipaddress).toBe(vm.ipaddress)
})

test('without room the job fails with the reason of every host, and the instance stays in Error', async () => {
  const huge = await f.t.admin.call('createServiceOffering', {
    name: 'huge',
    displaytext: 'huge',
    cpunumber: 1,
    cpuspeed: 500,
    memory: 9_000_000,
  })
  await expect(deploy({ name: 'big', serviceofferingid: huge.id })).rejects.toMatchObject(
    saying(533, /h0.*MiB of memory are free.*h1/),
  )
  const { rows } = await f.t.admin.call('listVirtualMachines', {})
  expect(rows).toMatchObject([{ name: 'big', state: 'Error' }])
  expect(rows[0]?.ipaddress).toBeUndefined()
  await f.t.admin.run('destroyVirtualMachine', { id: rows[0]?.id ?? '' })
  expect((await f.t.admin.call('listVirtualMachines', {})).count).toBe(0)
})

test('a host that fails to start an instance is left for another one', async () => {
  const [first] = f.hosts
  const { rows } = await f.t.admin.call('listHosts', { id: first ?? '' })
  await f.t.admin.call('configureSimulator', {
    name: 'StartCommand',
    value: 'result:fail',
    hostid: rows[0]?.id ?? '',
  })
  const vms = [await deploy(), await deploy(), await deploy()]
  expect(vms.map(vm => [vm.state, vm.hostid])).toEqual(vms.map(() => ['Running', f.hosts[1]]))
})

test('what cannot be is refused before anything is made', async () => {
  await deploy({ name: 'one' })
  const refused = async (more: object, code: number, text: RegExp) =>
    expect(f.t.admin.call('deployVirtualMachine', { ...f.basics, ...more })).rejects.toMatchObject(
      saying(code, text),
    )
  await refused({ name: 'ONE' }, 431, /exists in network/)
  await refused({ name: '1st' }, 431, /host name/)
  await refused({ userdata: '***' }, 431, /base64/)
  await refused({ rootdisksize: 1 }, 431, /GiB or more/)
  await refused({ networkids: '1' }, 431, /has one network/)
  await refused({ hypervisor: 'KVM' }, 431, /is for Simulator/)
  await refused({ keypair: 'mine' }, 431, /no key pair mine/)
  await refused({ ipaddress: '192.0.2.1' }, 431, /not free/)
  await refused({ account: 'nobody' }, 431, /no account nobody/)
  expect((await f.t.admin.call('listVirtualMachines', { listall: true })).count).toBe(1)
  expect((await f.t.admin.call('listVolumes', {})).count).toBe(1)
})

test('a tenant has instances of their own, and neither sees nor touches those of others', async () => {
  await f.t.admin.call('createAccount', {
    username: 'ann',
    password: 'secret-enough-9',
    email: 'a@example.org',
    firstname: 'A',
    lastname: 'A',
    accounttype: 0,
  })
  const ann = await f.t.as('ann', 'secret-enough-9')
  const other = await deploy({ name: 'other' })
  const own = await ann.run('deployVirtualMachine', { ...f.basics, name: 'own' })
  expect(own).toMatchObject({ account: 'ann', state: 'Running' })
  for (const field of ['hostid', 'hostname', 'instancename', 'arch', 'displayvm'])
    expect(own).not.toHaveProperty(field)
  expect((await ann.call('listVirtualMachines', { listall: true })).rows.map(vm => vm.name)).toEqual(['own'])
  expect((await ann.call('listVirtualMachines', { id: other.id })).count).toBe(0)
  await expect(ann.run('stopVirtualMachine', { id: other.id })).rejects.toMatchObject({ errorcode: 531 })
  await expect(ann.run('destroyVirtualMachine', { id: own.id, expunge: true })).rejects.toMatchObject(
    saying(530, /may not expunge/),
  )
  await ann.run('destroyVirtualMachine', { id: own.id })
  expect((await ann.call('listVirtualMachines', { id: own.id })).count).toBe(0)
  expect((await f.t.admin.call('listVirtualMachines', { listall: true })).count).toBe(2)
})

test('fifty deployments at once against a limit of ten give exactly ten', async () => {
  const account = await f.t.admin.call('createAccount', {
    username: 'many',
    password: 'secret-enough-9',
    email: 'm@example.org',
    firstname: 'M',
    lastname: 'M',
    accounttype: 0,
  })
  await f.t.admin.call('updateResourceLimit', {
    account: 'many',
    domainid: account.domainid ?? '',
    resourcetype: 0,
    max: 10,
  })
  const many = await f.t.as('many', 'secret-enough-9')
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, () => many.run('deployVirtualMachine', f.basics)),
  )
  expect(tries.filter(one => one.status === 'fulfilled')).toHaveLength(10)
  const { rows } = await many.call('listVirtualMachines', {})
  expect(rows.map(vm => vm.state)).toEqual(Array.from({ length: 10 }, () => 'Running'))
  expect(new Set(rows.map(vm => vm.ipaddress)).size).toBe(10)
  await expect(many.run('deployVirtualMachine', f.basics)).rejects.toMatchObject({
    errorcode: 535,
    cserrorcode: 9999,
  })
})

test('an instance with a pending job shows it, and jobs on it run in their order', async () => {
  const clock = fakeClock()
  const slow = await furnished(1, { clock })
  const { admin, core } = slow.t
  const { id } = await admin.run('deployVirtualMachine', { ...slow.basics, startvm: false })
  await admin.call('configureSimulator', { name: 'StartCommand', value: 'wait:5000', count: 1 })
  const start = await admin.call('startVirtualMachine', { id })
  await admin.call('stopVirtualMachine', { id })
  await vi.waitFor(async () => {
    const { rows } = await admin.call('listVirtualMachines', { id })
    expect(rows).toMatchObject([{ state: 'Starting', jobid: start.jobid, jobstatus: 0 }])
  })
  clock.advance(5000)
  await core.idle()
  const { rows } = await admin.call('listVirtualMachines', { id })
  expect(rows).toMatchObject([{ state: 'Stopped' }])
  expect(rows[0]).not.toHaveProperty('jobid')
  await slow.t.close()
})

test('a stopped instance takes another size, a custom one what it is told', async () => {
  const custom = await f.t.admin.call('createServiceOffering', {
    name: 'custom',
    displaytext: 'custom',
    customized: true,
  })
  const vm = await deploy({ startvm: false })
  await expect(
    f.t.admin.call('changeServiceForVirtualMachine', { id: vm.id, serviceofferingid: custom.id }),
  ).rejects.toMatchObject(saying(431, /cpuNumber is missing/))
  const details = [{ cpuNumber: '2', cpuSpeed: '700', memory: '900' }]
  const scaled = await f.t.admin.run('scaleVirtualMachine', {
    id: vm.id,
    serviceofferingid: custom.id,
    details,
  })
  expect(scaled).toMatchObject({ cpunumber: 2, cpuspeed: 700, memory: 900, serviceofferingname: 'custom' })
})

test('a running instance grows where zone, offering and template allow it, as far as its host has room', async () => {
  const size = (name: string, cpunumber: number, memory: number, dynamicscalingenabled = true) =>
    f.t.admin
      .call('createServiceOffering', {
        name,
        displaytext: name,
        cpunumber,
        cpuspeed: 100,
        memory,
        dynamicscalingenabled,
      })
      .then(({ id }) => id)
  const [small, big, fixed, huge] = [
    await size('small', 1, 128),
    await size('big', 2, 256),
    await size('fixed', 2, 256, false),
    await size('huge', 2, 9_000_000),
  ]
  const scale = (id: string, serviceofferingid: string) =>
    f.t.admin.run('scaleVirtualMachine', { id, serviceofferingid })
  const before = await deploy({ serviceofferingid: small })
  await expect(scale(before.id, big)).rejects.toMatchObject(saying(431, /isdynamicallyscalable/))

  await f.t.admin.call('updateConfiguration', {
    name: 'enable.dynamic.scale.vm',
    value: 'true',
    zoneid: f.zoneid,
  })
  await f.t.admin.call('updateTemplate', { id: '4', isdynamicallyscalable: true })
  const vm = await deploy({ serviceofferingid: small })
  expect(vm).toMatchObject({ isdynamicallyscalable: true })
  await expect(scale(vm.id, fixed)).rejects.toMatchObject(saying(431, /fixed does not allow/))
  await expect(scale(vm.id, huge)).rejects.toMatchObject(saying(533, /memory left/))
  await f.t.admin.call('configureSimulator', { name: 'ScaleVmCommand', value: 'result:fail', count: 1 })
  await expect(scale(vm.id, big)).rejects.toMatchObject({ errorcode: 530 })
  const { rows } = await f.t.admin.call('listVirtualMachines', { id: vm.id })
  expect(rows).toMatchObject([{ state: 'Running', cpunumber: 1, memory: 128, serviceofferingname: 'small' }])

  expect(await scale(vm.id, big)).toMatchObject({ state: 'Running', cpunumber: 2, memory: 256 })
  await expect(scale(vm.id, small)).rejects.toMatchObject(saying(431, /only grow/))
})

test('an instance that is protected is not destroyed', async () => {
  const vm = await deploy({ startvm: false })
  await f.t.admin.call('updateVirtualMachine', { id: vm.id, deleteprotection: true, displayname: 'Precious' })
  await expect(f.t.admin.run('destroyVirtualMachine', { id: vm.id })).rejects.toMatchObject(
    saying(431, /protected/),
  )
  expect(await stateOf(vm.id)).toBe('Stopped')
})
