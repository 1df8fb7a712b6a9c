import { commands } from 'virtual:commands'
import { labelOf } from '#shared/i18n/index.ts'

/** What the console calls a doing in hindsight: its action's name, else the command's own in words. */
export function doing(name: string): string {
  return (known(name) ?? inWords(name)).replace(/…$/, '')
}

/** What an event is about: `VM.START` is "Start instance". */
export const eventWords = (type: string): string => doing(doerOf(type))

/** The command that leaves events of this type, or the name that it would have. */
export function doerOf(type: string): string {
  const doers = byEvent().get(type) ?? []
  return doers.find(known) ?? (doers.length === 1 ? doers[0] : undefined) ?? commandLike(type)
}

const known = (name: string): string | undefined => {
  const label = labelOf('action', name)
  return label === name ? undefined : label
}

/** The command behind a job, which CloudStack names by its class: `….user.vm.StopVMCmd` is `stopVirtualMachine`. */
export function commandOf(cmd: string): string {
  const job = cmd.slice(cmd.lastIndexOf('.') + 1).replace(/Cmd(?:ByAdmin)?$/, '')
  const own = job.charAt(0).toLowerCase() + job.slice(1)
  return Object.entries(commands).find(([name, shape]) => shape.job === job || name === own)?.[0] ?? own
}

let events: ReadonlyMap<string, readonly string[]> | undefined
function byEvent(): ReadonlyMap<string, readonly string[]> {
  if (events) return events
  const found = new Map<string, string[]>()
  for (const [command, { eventType }] of Object.entries(commands))
    if (eventType) found.set(eventType, [...(found.get(eventType) ?? []), command])
  return (events = found)
}

/** Short for these in event types. @see CloudStack com.cloud.event.EventTypes */
const nouns: Readonly<Record<string, string>> = {
  AG: 'AffinityGroup',
  LB: 'LoadBalancer',
  NET: 'Network',
  PROXY: 'ConsoleProxy',
  SG: 'SecurityGroup',
  SSVM: 'SecondaryStorageVm',
  VM: 'VirtualMachine',
}
const verbs = new Set(
  'ADD ASSIGN CANCEL CLONE CONFIGURE COPY CREATE DELETE DESTROY DISABLE EDIT ENABLE LOCK MIGRATE MOVE PREPARE REBOOT RECOVER RELEASE REMOVE START STOP UPDATE UPLOAD'.split(
    ' ',
  ),
)
const acronyms = new Set('ACL API DNS HA IP ISO LB NIC OS SSH SSL VLAN VM VPC VPN'.split(' '))

/** The name that a command for this event would have: `SERVICE.OFFERING.CREATE` is `createServiceOffering`. */
function commandLike(type: string): string {
  const parts = type.split(/[._]/)
  const verb = parts.at(-1) ?? ''
  const inOrder = verbs.has(verb) ? [verb, ...parts.slice(0, -1)] : parts
  const name = (first: string) =>
    inOrder
      .map((part, i) => (i === 0 ? first : (nouns[part] ?? (acronyms.has(part) ? part : capital(part)))))
      .join('')
  const first = inOrder[0]?.toLowerCase() ?? ''
  const edit = name('edit')
  return first === 'update' && known(edit) ? edit : name(first)
}

const capital = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()

/** `scaleVirtualMachine` is "Scale instance". */
function inWords(name: string): string {
  const words = name
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map(word => (acronyms.has(word.toUpperCase()) ? word.toUpperCase() : word.toLowerCase()))
    .join(' ')
    .replace('virtual machine', 'instance')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
