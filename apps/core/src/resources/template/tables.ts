import type { TemplateState } from '@cloud/contract'
import type { Generated } from 'kysely'

/** Templates and ISOs. */
interface TemplateTable {
  id: Generated<number>
  uuid: string
  uniqueName: string | null
  name: string
  displayText: string
  format: string
  hypervisor: string | null
  osTypeId: number | null
  accountId: number
  /** USER, BUILTIN, SYSTEM, … */
  templateType: string
  url: string | null
  checksum: string | null
  state: TemplateState
  bits: number
  arch: string
  isPublic: 0 | 1
  isFeatured: 0 | 1
  isExtractable: 0 | 1
  bootable: 0 | 1
  passwordEnabled: 0 | 1
  sshKeyEnabled: 0 | 1
  requiresHvm: 0 | 1
  dynamicallyScalable: 0 | 1
  crossZones: 0 | 1
  directDownload: 0 | 1
  templateTag: string | null
  /** JSON map */
  details: string | null
  sourceTemplateId: number | null
  sortKey: number
  userDataId: Generated<number | null>
  userDataPolicy: Generated<'ALLOWOVERRIDE' | 'APPEND' | 'DENYOVERRIDE' | null>
  created: number
  removed: number | null
}

/** Where a template is, and how far its download is. */
interface TemplateZoneTable {
  id: Generated<number>
  templateId: number
  zoneId: number
  imageStoreId: number
  downloadState: 'NOT_DOWNLOADED' | 'DOWNLOAD_IN_PROGRESS' | 'DOWNLOADED' | 'DOWNLOAD_ERROR'
  downloadPercent: number
  error: string | null
  sizeBytes: number
  physicalBytes: number
  created: number
  updated: number
  removed: number | null
}

/** An account that may use an image beside its owner. */
interface TemplatePermissionTable {
  id: Generated<number>
  templateId: number
  accountId: number
}

declare module '#ports/db.ts' {
  interface Tables {
    template: TemplateTable
    templateZone: TemplateZoneTable
    templatePermission: TemplatePermissionTable
  }
}

export const templateMigrations = {
  '0042-template': `
    create table template (
      id integer primary key, uuid text not null unique, uniqueName text unique, name text not null, displayText text not null,
      format text not null, hypervisor text, osTypeId integer, accountId integer not null references account,
      templateType text not null, url text, checksum text, state text not null, bits integer not null, arch text not null,
      isPublic integer not null, isFeatured integer not null, isExtractable integer not null, bootable integer not null,
      passwordEnabled integer not null, sshKeyEnabled integer not null, requiresHvm integer not null,
      dynamicallyScalable integer not null, crossZones integer not null, directDownload integer not null, templateTag text,
      details text, sourceTemplateId integer, sortKey integer not null, created integer not null, removed integer
    ) strict;
    create index templateAccount on template (accountId) where removed is null;
    create table templateZone (
      id integer primary key, templateId integer not null references template, zoneId integer not null,
      imageStoreId integer not null,
      downloadState text not null check (downloadState in ('NOT_DOWNLOADED', 'DOWNLOAD_IN_PROGRESS', 'DOWNLOADED', 'DOWNLOAD_ERROR')),
      downloadPercent integer not null, error text, sizeBytes integer not null, physicalBytes integer not null,
      created integer not null, updated integer not null, removed integer
    ) strict;
    create unique index templateZonePlace on templateZone (templateId, imageStoreId) where removed is null;
  `,
  '0048-template-permission': `
    create table templatePermission (
      id integer primary key, templateId integer not null references template,
      accountId integer not null references account, unique (templateId, accountId)
    ) strict;
    create index templatePermissionAccount on templatePermission (accountId);
  `,
} as const
