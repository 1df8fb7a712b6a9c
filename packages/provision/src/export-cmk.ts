import type { PlannedCall } from './cloud.ts'
import { plan } from './observe.ts'
import { quote } from './shell.ts'
import { stepTexts } from './steps.ts'
import type { Wanted } from './wanted.ts'

const head = `#!/bin/sh
# A basic installation, step by step, with CloudMonkey (cmk) and jq. The host's password comes from HOST_PASSWORD.
set -eu
: "\${HOST_PASSWORD:?set HOST_PASSWORD to the password of the host}"

# id of the thing that cmk answers with
id() { jq -r 'first(.. | objects | select(has("id")).id)'; }
`

/** What a call leaves for the ones after it. */
const kept: Partial<Record<string, string>> = {
  createZone: 'zone',
  createPhysicalNetwork: 'physicalnetwork',
  createNetwork: 'network',
  createPod: 'pod',
  addCluster: 'cluster',
  addHost: 'host',
}

/** Lists that find out an id which no earlier call answers. */
const found: Partial<Record<string, readonly string[]>> = {
  configureVirtualRouter: [
    'virtualrouterprovider=$(cmk -o json list networkserviceproviders name=VirtualRouter physicalnetworkid="$physicalnetwork" | id)',
    'virtualrouterelement=$(cmk -o json list virtualrouterelements nspid="$virtualrouterprovider" | id)',
  ],
  enableSecurityGroups: [
    'securitygroupprovider=$(cmk -o json list networkserviceproviders name=SecurityGroupProvider physicalnetworkid="$physicalnetwork" | id)',
  ],
  createNetwork: [
    'networkoffering=$(cmk -o json list networkofferings name=DefaultSharedNetworkOfferingWithSGService | id)',
  ],
}

/** The plan as a shell script of CloudMonkey calls. Secrets are read from the environment when it runs. */
export function exportCmk(wanted: Wanted): string {
  const parts = plan(wanted).map(({ id, number, call }) => {
    const lines = [`# ${number}. ${stepTexts[id]}`, ...(found[id] ?? [])]
    if (!call) return [...lines, ...waits[id === 'systemVms' ? 'systemVms' : 'template']].join('\n')
    const variable = kept[call.command]
    const line = cmkCall(call)
    return [...lines, variable ? `${variable}=$(${line} | id)` : line].join('\n')
  })
  return [head, ...parts].join('\n\n').concat('\n')
}

/** One call as cmk writes it, e.g. `cmk -o json create zone name=Zone1`. */
export function cmkCall({ command, params, secret }: PlannedCall): string {
  const [, verb = '', noun = ''] = /^([a-z]+)(.*)$/.exec(command) ?? []
  const words = Object.entries(params).map(([name, value]) => {
    const ref = /^<(\w+)>$/.exec(String(value))?.[1]
    return `${name}=${ref ? `"$${ref}"` : quote(String(value))}`
  })
  const secrets = secret.map(name => `${name}="$HOST_PASSWORD"`)
  return ['cmk -o json', verb, noun.toLowerCase(), ...words, ...secrets].join(' ')
}

const waits = {
  systemVms: [
    'until [ "$(cmk -o json list systemvms zoneid="$zone" state=Running | jq -r \'.count // 0\')" -ge 2 ]; do sleep 5; done',
  ],
  template: [
    'until cmk -o json list templates templatefilter=all zoneid="$zone" | jq -e \'any(.template[]?; .isready and .templatetype != "SYSTEM")\' >/dev/null; do sleep 5; done',
  ],
}
