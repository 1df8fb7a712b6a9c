import { type FieldPath, type Wanted, type WantedPart, wantedFields } from '@cloud/provision'
import type { Key } from '#shared/i18n/index.ts'

/** Pages that ask for values, in their order. */
export const parts = [
  'zone',
  'pod',
  'guest',
  'cluster',
  'host',
  'primary',
  'secondary',
] as const satisfies readonly WantedPart[]

export type SetupPage = 'password' | WantedPart | 'review' | 'build'

export const pages: readonly SetupPage[] = ['password', ...parts, 'review', 'build']

export const isPart = (page: string): page is WantedPart => (parts as readonly string[]).includes(page)
export const isPage = (page: string): page is SetupPage => (pages as readonly string[]).includes(page)

/** Where a field can be changed. */
export const pathOf = (field: FieldPath): string => `/setup/${partOf(field)}#${field}`
const partOf = (field: FieldPath): WantedPart => field.split('.')[0] as WantedPart

const labels: Readonly<Record<string, Key>> = {
  name: 'field.name',
  dns1: 'field.dns1',
  dns2: 'field.dns2',
  internaldns1: 'field.internaldns1',
  internaldns2: 'field.internaldns2',
  gateway: 'field.gateway',
  netmask: 'field.netmask',
  startip: 'field.startip',
  endip: 'field.endip',
  hypervisor: 'field.hypervisor',
  hostname: 'setup.label.hostname',
  username: 'field.username',
  password: 'field.password',
  protocol: 'field.protocol',
  server: 'setup.label.server',
  path: 'field.path',
  provider: 'field.provider',
}

export function labelKey(field: FieldPath): Key {
  const key = labels[field.split('.')[1] ?? '']
  if (!key) throw new Error(`the field ${field} has no label`)
  return key
}

/** The fields of a page in the order of the screen; the secret stands with the username. */
export const fieldsOf = (part: WantedPart, wanted: Wanted): FieldPath[] => [
  ...wantedFields(wanted).flatMap(([field]) => (partOf(field) === part ? [field] : [])),
  ...(part === 'host' ? ['host.password' as const] : []),
]

export function valueOf(wanted: Wanted, field: FieldPath): string {
  return wantedFields(wanted).find(([name]) => name === field)?.[1] ?? ''
}

/** A copy with one value changed. */
export function withValue(wanted: Wanted, field: FieldPath, value: string): Wanted {
  const part = partOf(field)
  return { ...wanted, [part]: { ...wanted[part], [field.slice(part.length + 1)]: value } }
}

/** As people write it. */
export const shownValue = (value: string): string => (value === 'nfs' ? 'NFS' : value)

export const optional: ReadonlySet<FieldPath> = new Set<FieldPath>(['zone.dns2', 'zone.internaldns2'])
