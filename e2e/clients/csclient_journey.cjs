/** What a script on the npm package csclient does: it learns from listApis what is a job, then lists, deploys and waits. */
const { createRequire } = require('node:module')

const [endpoint, apiKey, secretKey, home] = process.argv.slice(2)
const CloudStackClient = createRequire(`${home}/`)('csclient')
const client = new CloudStackClient({
  apiKey,
  secretKey,
  baseUrl: `${endpoint}?`,
  pollingTime: 200,
  pollingNumber: 300,
  singleExecutor: true,
})

/** One call, its job waited for. @returns what is under the root, or in the job's result */
const call = (command, params = {}) =>
  new Promise((resolve, reject) => {
    client.execute(command, params, (error, answer) => {
      if (error) reject(error)
      else resolve(answer.jobresult ?? Object.values(answer)[0])
    })
  })

function check(held, what) {
  if (!held) throw new Error(`not as expected: ${JSON.stringify(what)}`)
}

async function journey() {
  const { zone } = await call('listZones')
  const { serviceoffering } = await call('listServiceOfferings')
  const { template } = await call('listTemplates', { templatefilter: 'featured' })
  const { diskoffering } = await call('listDiskOfferings')
  const { virtualmachine: vm } = await call('deployVirtualMachine', {
    serviceofferingid: serviceoffering[0].id,
    templateid: template[0].id,
    zoneid: zone[0].id,
    name: 'by-csclient',
    displayname: 'made by csclient & co.',
    startvm: true,
  })
  check(vm.state === 'Running' && vm.displayname === 'made by csclient & co.', vm)
  const small = diskoffering.find(offering => offering.name === 'Small')
  const { volume } = await call('createVolume', {
    name: 'csclient',
    diskofferingid: small.id,
    zoneid: zone[0].id,
  })
  await call('attachVolume', { id: volume.id, virtualmachineid: vm.id })
  const { snapshot } = await call('createSnapshot', { volumeid: volume.id })
  check(snapshot.state === 'BackedUp', snapshot)
  const stopped = await call('stopVirtualMachine', { id: vm.id })
  check(stopped.virtualmachine.state === 'Stopped', stopped)
  const refused = await call('startVirtualMachine', { id: '11111111-1111-1111-1111-111111111111' }).catch(
    error => error,
  )
  check(refused.code === 431 && refused.message.includes('11111111'), refused)
  await call('destroyVirtualMachine', { id: vm.id, expunge: true })
  const { virtualmachine = [] } = await call('listVirtualMachines', { name: 'by-csclient' })
  check(virtualmachine.length === 0, virtualmachine)
}

client.on('error', error => {
  throw error
})
client.on('ready', () => {
  void journey().then(() => console.log('done'))
})
