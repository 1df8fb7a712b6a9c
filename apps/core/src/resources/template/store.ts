import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

export interface NewTemplate {
  id?: number
  uniqueName?: string
  name: string
  displayText: string
  format: string
  hypervisor: string | null
  osTypeId: number | null
  accountId: number
  templateType: string
  url: string | null
  checksum?: string | null
  bits?: number
  arch?: string
  isPublic?: boolean
  isFeatured?: boolean
  isExtractable?: boolean
  bootable?: boolean
  passwordEnabled?: boolean
  sshKeyEnabled?: boolean
  requiresHvm?: boolean
  dynamicallyScalable?: boolean
  crossZones?: boolean
  templateTag?: string | null
  details?: Record<string, string> | null
  sourceTemplateId?: number | null
}

export function insertTemplate(tx: Tx, env: Pick<Env, 'clock' | 'ids'>, t: NewTemplate): number {
  const flag = (value: boolean | undefined) => (value ? 1 : 0)
  return tx.insert('template', {
    ...(t.id !== undefined && { id: t.id }),
    uuid: env.ids.uuid(),
    uniqueName: t.uniqueName ?? null,
    name: t.name,
    displayText: t.displayText,
    format: t.format,
    hypervisor: t.hypervisor,
    osTypeId: t.osTypeId,
    accountId: t.accountId,
    templateType: t.templateType,
    url: t.url,
    checksum: t.checksum ?? null,
    state: 'Active',
    bits: t.bits ?? 64,
    arch: t.arch ?? 'x86_64',
    isPublic: flag(t.isPublic),
    isFeatured: flag(t.isFeatured),
    isExtractable: flag(t.isExtractable),
    bootable: flag(t.bootable ?? true),
    passwordEnabled: flag(t.passwordEnabled),
    sshKeyEnabled: flag(t.sshKeyEnabled),
    requiresHvm: flag(t.requiresHvm),
    dynamicallyScalable: flag(t.dynamicallyScalable),
    crossZones: flag(t.crossZones),
    directDownload: 0,
    templateTag: t.templateTag ?? null,
    details: t.details ? JSON.stringify(t.details) : null,
    sourceTemplateId: t.sourceTemplateId ?? null,
    sortKey: 0,
    created: env.clock.now(),
    removed: null,
  })
}

/** Size of a template that can be used in the zone now; undefined while it cannot. */
export function templateReadyIn(
  read: Read,
  templateId: number,
  zoneId: number,
): { sizeBytes: number } | undefined {
  return read.get(
    sql<{ sizeBytes: number }>`
      select sizeBytes from templateZone
      where templateId = ${templateId} and zoneId = ${zoneId} and downloadState = 'DOWNLOADED' and removed is null limit 1`,
  )
}

/** The template that system VMs of a hypervisor are made of. */
export function systemTemplate(read: Read, hypervisor: string): Row<'template'> | undefined {
  return read.get(
    sql<Row<'template'>>`
      select * from template where templateType = 'SYSTEM' and lower(hypervisor) = lower(${hypervisor}) and removed is null order by id limit 1`,
  )
}
