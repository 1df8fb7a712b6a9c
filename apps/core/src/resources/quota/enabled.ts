import { configValue } from '#kernel/settings/index.ts'
import type { Read } from '#ports/db.ts'

/** Whether this cloud has quota commands. */
export const enabled = (read: Read): boolean => configValue(read, 'quota.enable.service')

export const currency = (read: Read): string => configValue(read, 'quota.currency.symbol')
