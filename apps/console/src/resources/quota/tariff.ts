import { IconReceipt } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

const inForce = when<{ removed?: string | undefined }>(row => !row.removed, 'reason.tariffOver')

/** What a unit of usage costs. */
export const quotatariff = resource('quotatariff', {
  list: 'quotaTariffList',
  path: 'quota-tariffs',
  section: 'identity',
  icon: IconReceipt,
  idParam: 'id',
  columns: ['name', 'usageName', 'tariffValue', 'usageUnit', 'effectiveDate', 'endDate'],
  moreColumns: ['description', 'usageTypeDescription', 'position', 'removed', 'id'],
  filters: { listall: 'yesno' },
  words: { tariffValue: (value, { currency = '' }) => `${currency} ${value}` },
  groups: {
    general: ['name', 'description', 'usageName', 'usageTypeDescription'],
    usage: ['tariffValue', 'usageUnit', 'effectiveDate', 'endDate', 'position'],
  },
  events: false,
  actions: {
    quotaTariffCreate: {
      on: 'list',
      fields: {
        name: {},
        usagetype: { list: 'listUsageTypes' },
        value: { label: 'field.tariffValue', help: 'help.tariff' },
        description: {},
        startdate: { more: true, help: 'help.tariffstart' },
        enddate: { more: true },
        position: { more: true },
      },
    },
    quotaTariffUpdate: {
      when: inForce,
      also: row => ({ name: row.name ?? '' }),
      fields: {
        value: { label: 'field.tariffValue', from: row => row.tariffValue, help: 'help.tariff' },
        description: {},
        startdate: { more: true, from: () => undefined, help: 'help.tariffchange' },
        enddate: { more: true, from: row => row.endDate?.slice(0, 10) },
        position: { more: true },
      },
      primary: true,
    },
    quotaTariffDelete: {
      when: inForce,
      danger: 'confirm',
      warning: 'warning.quotaTariffDelete',
      removes: true,
      bulk: true,
    },
  },
})
