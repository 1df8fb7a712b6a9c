import { IconCoins } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { labelOf, translate } from '#shared/i18n/index.ts'

const price = (value: string, { currency = '' }: { currency?: string | undefined }) => `${currency} ${value}`

const yesno = (value: string) => translate(value === 'true' ? 'common.yes' : 'common.no')

/** The balance of each account. A cloud without the quota service does not offer it. */
export const quota = resource('quota', {
  list: 'quotaSummary',
  path: 'quota',
  section: 'identity',
  icon: IconCoins,
  key: row => row.accountid ?? '',
  title: row => row.projectname ?? row.account ?? '',
  columns: ['account', 'projectname', 'balance', 'quota', 'quotaenabled', 'state', 'domain'],
  moreColumns: ['startdate', 'enddate'],
  fixed: () => ({ listall: true }),
  filters: { domainid: 'pick', accountstatetoshow: ['ALL', 'ACTIVE', 'REMOVED'] },
  words: { balance: price, quota: price, state: value => labelOf('state', value.toLowerCase()) },
  groups: {},
  events: false,
  actions: {
    quotaUpdate: { on: 'list', role: isAnyAdmin },
    quotaCredits: {
      role: isAnyAdmin,
      also: ({ accountid = '' }) => ({ accountid }),
      fields: {
        value: { least: -Infinity, help: 'help.credits' },
        min_balance: { more: true, least: -Infinity, help: 'help.minbalance' },
        quota_enforce: { more: true, options: ['true', 'false'], words: yesno, help: 'help.quotaenforce' },
      },
      bulk: true,
    },
  },
})
