import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Rows that must not be, each with what they would mean. Only while nothing is under way. */
const forbidden: Record<string, string> = {
  'a job has no result': `select name from job where status not in (1, 2) or (visible = 1 and result is null and name not like 'delete%')`,
  'a job failed without a reason': `select name, result from job where status = 2 and visible = 1 and coalesce(json_extract(result, '$.errortext'), '') = ''`,
  'an event has not one end': `select parentId from event where parentId is not null group by parentId having sum(state = 'Completed') != 1`,
  'an instance is on its way for ever': `select name, state from vm where removed is null and state not in ('Running', 'Stopped')`,
  'an instance that is not running has a host': `select name from vm where hostId is not null and (removed is not null or state != 'Running')`,
  'a volume is on its way for ever': `select name, state from volume where removed is null and state not in ('Allocated', 'Ready')`,
  'a volume belongs to what is gone': `select v.name from volume v join vm m on m.id = v.vmId where v.removed is null and m.removed is not null`,
  'a guest address belongs to nobody': `select ip from guestIp where takenBy is not null and takenBy not in (select uuid from nic where removed is null union select uuid from vm where removed is null union select uuid from network where removed is null)`,
  'a guest address of an isolated network is kept for nobody': `select ip from guestIp where takenBy is null and vlanId is null`,
  'an interface has an address that is not its own': `select n.ip from nic n join vm v on v.id = n.vmId where v.kind = 'User' and n.removed is null and n.ip is not null and not exists (select 1 from guestIp g where g.takenBy = n.uuid and g.ip = n.ip)`,
  'an address is given out twice': `select networkId, ip from nic where removed is null and networkId is not null and ip is not null group by networkId, ip having count(*) > 1`,
  'a public address is on its way for ever': `select ip, state from publicIp where state not in ('Free', 'Allocated')`,
  'a public address is free and taken': `select ip from publicIp where (state = 'Free') != (accountId is null) or (state = 'Free' and (networkId is not null or takenBy is not null))`,
  'a public address is held for a network that is gone': `select ip from publicIp p join network n on n.id = p.networkId where n.removed is not null`,
  'a management address belongs to nobody': `select ip from podIp where takenBy is not null and takenBy not in (select uuid from vm where removed is null)`,
  'a rule is on its way for ever': `select uuid, state from networkRule where removed is null and state != 'Active'`,
  'a rule hangs on an address that is not taken': `select r.uuid from networkRule r join publicIp p on p.id = r.publicIpId where r.removed is null and p.state != 'Allocated'`,
  'a rule leads to what is gone': `select r.uuid from networkRule r join vm v on v.id = r.vmId where r.removed is null and v.removed is not null`,
  'a VPC is on its way for ever': `select name from vpc where removed is null and state != 'Enabled'`,
  'a public address is held for a VPC that is gone': `select ip from publicIp p join vpc v on v.id = p.vpcId where v.removed is not null`,
  'a router serves a VPC that is gone': `select vm.name from vm join router r on r.vmId = vm.id join vpc v on 'vpc:' || v.id = r.serves where vm.removed is null and v.removed is not null`,
  'a VPC has two routers': `select serves from router r join vm on vm.id = r.vmId where vm.removed is null group by serves having count(*) > 1`,
  'a list of rules belongs to a VPC that is gone': `select a.name from networkAcl a join vpc v on v.id = a.vpcId where a.removed is null and v.removed is not null`,
  'an item of a list is on its way for ever': `select uuid, state from networkAclItem where removed is null and state != 'Active'`,
  'what is taken of a host is not what its machines have': `select hostId, cores, mhz, mib, vms from hostTaken where vms > 0 except select hostId, sum(cpuCores), sum(cpuCores * cpuMhz), sum(memoryMiB), count(*) from vm where hostId is not null and removed is null group by hostId`,
  'what is taken of a pool is not what its volumes have': `select poolId, bytes, volumes from poolTaken where volumes > 0 except select poolId, sum(sizeBytes), count(*) from volume where poolId is not null and removed is null group by poolId`,
  'something is taken by nobody': `select hostId as id from hostTaken where vms = 0 and (cores != 0 or mhz != 0 or mib != 0) union all select poolId from poolTaken where volumes = 0 and bytes != 0`,
  'the total of events is not that of the events': `select (select sum(n) from eventCount) as kept, (select count(*) from event) as counted where kept != counted`,
  'a VLAN is held by a network that is gone': `select name from network where removed is not null and state != 'Destroy'`,
}

/** What only the hosts know must be what the database says. */
const agreed: [what: string, core: string, truth: string][] = [
  [
    'machines that run',
    `select uuid, (select guid from host where id = hostId) as host, cpuCores, memoryMiB from vm where state = 'Running' and removed is null order by uuid`,
    'select uuid, hostGuid as host, cpuCores, memoryMiB from vm order by uuid',
  ],
  [
    'volumes on storage',
    `select uuid, sizeBytes from volume where removed is null and poolId is not null order by uuid`,
    'select uuid, sizeBytes from volume order by uuid',
  ],
]

const open = (dataDir: string, name: string) =>
  new DatabaseSync(join(dataDir, `${name}.db`), { readOnly: true, timeout: 5000 })

/** @returns what is broken, in words; empty when all is well */
export function brokenIn(dataDir: string): string[] {
  const [core, truth] = [open(dataDir, 'core'), open(dataDir, 'simulator')]
  try {
    const broken: string[] = []
    for (const [what, sql] of Object.entries(forbidden)) {
      const rows = core.prepare(`${sql} limit 5`).all()
      if (rows.length > 0) broken.push(`${what}: ${JSON.stringify(rows)}`)
    }
    for (const [what, ours, theirs] of agreed) {
      const [a, b] = [core.prepare(ours).all(), truth.prepare(theirs).all()].map(rows =>
        rows.map(r => JSON.stringify(r)),
      )
      const missing = a?.filter(row => !b?.includes(row)) ?? []
      const beyond = b?.filter(row => !a?.includes(row)) ?? []
      if (missing.length + beyond.length > 0)
        broken.push(
          `${what}: only in the database ${missing.join(' ') || 'none'}; only on the hosts ${beyond.join(' ') || 'none'}`,
        )
    }
    return broken
  } finally {
    core.close()
    truth.close()
  }
}

/** @returns what SQLite says is wrong with the files as a kill has left them */
export function corruptionIn(dataDir: string): string[] {
  return ['core', 'simulator'].flatMap(name => {
    const db = new DatabaseSync(join(dataDir, `${name}.db`))
    try {
      const said = db
        .prepare('pragma integrity_check')
        .all()
        .map(row => String(row['integrity_check']))
      const foreign = db
        .prepare('pragma foreign_key_check')
        .all()
        .map(row => JSON.stringify(row))
      return [...said.filter(line => line !== 'ok'), ...foreign].map(line => `${name}.db: ${line}`)
    } finally {
      db.close()
    }
  })
}

/** Jobs that still have something to do, those that nobody sees too. */
export function pendingJobs(dataDir: string): number {
  const core = open(dataDir, 'core')
  try {
    return Number(core.prepare('select count(*) as n from job where status = 0').get()?.['n'])
  } finally {
    core.close()
  }
}

/** What tenants have taken, counted in every way that it could leak. */
export function heldIn(dataDir: string): Record<string, number> {
  const core = open(dataDir, 'core')
  const count = (sql: string) => Number(core.prepare(`select count(*) as n from ${sql}`).get()?.['n'])
  try {
    return {
      instances: count(`vm where removed is null and kind = 'User'`),
      routers: count(`vm where removed is null and kind = 'DomainRouter'`),
      volumes: count(`volume where removed is null and accountId > 2`),
      'guest addresses': count('guestIp where takenBy is not null'),
      'public addresses': count('publicIp where accountId > 2'),
      rules: count('networkRule where removed is null'),
      VPCs: count('vpc where removed is null'),
      'lists of rules': count('networkAcl where removed is null and vpcId is not null'),
      VLANs: count('network where broadcastUri is not null and removed is null and accountId > 2'),
    }
  } finally {
    core.close()
  }
}
