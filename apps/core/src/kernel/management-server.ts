import type { Read } from '#ports/db.ts'

/** This process, as CloudStack's answers name it. ROOT's uuid names the installation once and for all. */
export const managementServer = (read: Read): { uuid: string; name: string } => ({
  uuid: read.row('domain', 1).uuid,
  name: 'localhost',
})
