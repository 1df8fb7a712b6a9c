import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { exportCmk } from './export-cmk.ts'
import { exportJson, importJson } from './export-json.ts'
import { exportTerraform } from './export-terraform.ts'
import { exampleWanted } from './wanted.ts'

const odd = exampleWanted()
odd.zone.name = `it's "$(reboot)" \${x}`

test('the cmk script makes every call in order, with ids of earlier ones', () => {
  const script = exportCmk(exampleWanted())
  expect(script).toContain(
    'zone=$(cmk -o json create zone name=Zone1 networktype=Basic securitygroupenabled=true dns1=192.168.1.1 internaldns1=192.168.1.1 | id)',
  )
  expect(script).toContain(
    'cmk -o json add traffictype traffictype=Guest physicalnetworkid="$physicalnetwork"',
  )
  expect(script).toMatch(
    /host=\$\(cmk -o json add host .*url=http:\/\/sim\/Cluster1\/host1 .*password="\$HOST_PASSWORD"/,
  )
  const used = [...script.matchAll(/"\$(\w+)"/g)].map(([, name]) => name)
  for (const name of used) expect(script).toMatch(new RegExp(`^${name}=|HOST_PASSWORD`, 'm'))
})

test('the cmk script is sound shell, whatever the names', () => {
  execFileSync('sh', ['-n'], { input: exportCmk(odd) })
  const zone = /create zone name=(.*?) networktype/.exec(exportCmk(odd))?.[1]
  expect(execFileSync('sh', ['-c', `printf %s ${zone}`]).toString()).toBe(odd.zone.name)
})

test('Terraform has a resource for what the provider knows, and escapes names', () => {
  const text = exportTerraform(odd)
  expect(text).toContain('"it\'s \\"$(reboot)\\" $${x}"')
  const types = [...text.matchAll(/^resource "cloudstack_(\w+)"/gm)].map(([, type]) => type)
  expect(new Set(types)).toEqual(
    new Set([
      'zone',
      'physical_network',
      'traffic_type',
      'network_service_provider',
      'pod',
      'vlan_ip_range',
      'cluster',
      'host',
      'storage_pool',
      'secondary_storage',
    ]),
  )
  expect(text).not.toMatch(/password\s*= "/)
})

test('an export in JSON comes back as it was', () => {
  expect(importJson(exportJson(odd))).toEqual({ ok: true, wanted: odd })
})

test.each([
  ['{', { code: 'no-json' }],
  ['[]', { code: 'other-format' }],
  ['{"format":"cloudstack-console/basic-installation","version":9}', { code: 'other-version', version: 9 }],
  [exportJson(odd).replace('"Pod1"', '7'), { code: 'bad-field', field: 'pod.name' }],
  [exportJson(odd).replace('"host"', '"hosts"'), { code: 'bad-field', field: 'host.hostname' }],
])('%s is refused with the reason', (text, why) => {
  expect(importJson(text)).toEqual({ ok: false, why })
})
