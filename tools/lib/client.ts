import { type Cloud, CloudError, createCloud, keyAuth } from '@cloud/client'
import type { Tally } from './tally.ts'

export interface Account {
  apiKey: string
  secretKey: string
  /** where it deploys, and what */
  place: { zoneid: string; templateid: string; serviceofferingid: string }
  /** an instance that several clients start and stop at once */
  shared: string
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
const chance = (share: number) => Math.random() < share
const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(Math.random() * from.length)] ?? from[0]

/** Why a connection was lost, in the words of who lost it. */
function causes({ cause }: Error): string[] {
  if (!(cause instanceof Error)) return []
  return [`${'code' in cause ? String(cause.code) : cause.name} ${cause.message}`, ...causes(cause)]
}

/** What two who use one instance must be told now and then. */
const rivalry =
  /is (in state )?(Running|Stopped|Starting|Stopping|Migrating)|already|not running|can be done while/i

/** One client until its time is over. It has an instance and a disk of its own at most, and shares another instance. */
export async function clientOf(
  url: string,
  { apiKey, secretKey, place, shared }: Account,
  name: string,
  tally: Tally,
  until: number,
): Promise<void> {
  const cloud = createCloud({
    url,
    auth: keyAuth({ apiKey, secretKey }),
    timeoutMs: 30_000,
    wait: () => pause(250),
    async fetch(input, init) {
      const command = /command=(\w+)/.exec(typeof init?.body === 'string' ? init.body : '')?.[1] ?? ''
      const start = performance.now()
      const answer = await fetch(input, init)
      const kind = command === 'queryAsyncJobResult' ? 'job' : command.startsWith('list') ? 'read' : 'change'
      tally.took(kind, performance.now() - start)
      return answer
    },
  })
  const heard = (error: unknown, expected: boolean) => {
    if (!(error instanceof CloudError)) throw error
    const { kind, status, command } = error
    const message = [error.message, ...causes(error)].join(' ← ')
    const words = message.replaceAll(/[\w-]*\d[\w-]*/g, '…').slice(0, 300)
    tally.error(
      `${command} ${kind} ${status}: ${words}`,
      expected && kind === 'refused' && rivalry.test(message),
    )
  }
  let own: { vm?: string; running?: boolean; disk?: string; attached?: boolean } = {}
  let round = 0

  while (Date.now() < until) {
    await pause(200 + Math.random() * 600)
    try {
      if (chance(0.7)) await read(cloud)
      else await change()
    } catch (error) {
      heard(error, false)
    }
    if (chance(0.05)) {
      const command = pick(['stopVirtualMachine', 'startVirtualMachine', 'rebootVirtualMachine'] as const)
      const started = performance.now()
      await cloud.run(command, { id: shared }).catch((error: unknown) => heard(error, true))
      tally.took('shared instance, whole job', performance.now() - started)
    }
  }

  async function change(): Promise<void> {
    const started = performance.now()
    const { vm, disk } = own
    const dice = Math.random()
    if (vm === undefined) {
      const made = await cloud.run('deployVirtualMachine', { ...place, name: `${name}-${round++}` })
      tally.took('deploy, whole job', performance.now() - started)
      own = { ...own, vm: made.id, running: true }
    } else if (disk === undefined) {
      const where = { zoneid: place.zoneid, diskofferingid: '3' }
      own.disk = (await cloud.run('createVolume', { ...where, name: `${name}-d${round++}` })).id
    } else if (own.attached) {
      await cloud.run('detachVolume', { id: disk })
      own.attached = false
    } else if (dice < 0.4) {
      await cloud.run('attachVolume', { id: disk, virtualmachineid: vm })
      own.attached = true
    } else if (dice < 0.7) {
      await cloud.run(own.running ? 'stopVirtualMachine' : 'startVirtualMachine', { id: vm })
      own.running = !own.running
    } else if (dice < 0.85) {
      await cloud.call('deleteVolume', { id: disk })
      delete own.disk
    } else {
      await cloud.run('destroyVirtualMachine', { id: vm, expunge: true })
      own = { disk }
    }
  }
}

async function read(cloud: Cloud): Promise<void> {
  const page = { page: 1, pagesize: 20 }
  const command = pick([
    'listVirtualMachines',
    'listVolumes',
    'listEvents',
    'listZones',
    'listServiceOfferings',
    'listSecurityGroups',
    'listNetworks',
  ] as const)
  await cloud.call(command, page)
}
