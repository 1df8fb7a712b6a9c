import { IconReportAnalytics } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin, isRootAdmin } from '#shared/engine/roles.ts'

const dayMs = 86_400_000
const dayFromNow = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

/** What accounts used: of the last thirty days, unless other dates are asked for. */
export const usagerecord = resource('usagerecord', {
  list: 'listUsageRecords',
  path: 'usage-records',
  section: 'activity',
  icon: IconReportAnalytics,
  role: isAnyAdmin,
  key: row => [row.usageid, row.usagetype, row.startdate, row.description].join(' '),
  title: row => row.description ?? '',
  columns: ['description', 'usage', 'account', 'startdate', 'enddate', 'domain'],
  moreColumns: ['project', 'usagetype', 'usageid', 'rawusage', 'size'],
  units: { size: 'bytes' },
  // a period counts when it ends within the dates, and that of today ends tomorrow
  fixed: () => ({ startdate: dayFromNow(-30), enddate: dayFromNow(1) }),
  filters: { startdate: [], enddate: [], accountid: 'pick', domainid: 'pick', projectid: 'pick' },
  groups: {},
  events: false,
  actions: {
    generateUsageRecords: { on: 'list', role: isRootAdmin },
    removeRawUsageRecords: {
      on: 'list',
      role: isRootAdmin,
      fields: { interval: { least: 1, help: 'help.usageinterval' } },
      danger: 'confirm',
      warning: 'warning.removeRawUsageRecords',
    },
  },
})
