import { when } from '#shared/engine/conditions.ts'

type Owned = { account?: string | undefined; domainid?: string | undefined }

/** @see CloudStack UserData.UserDataOverridePolicy */
const policies = ['ALLOWOVERRIDE', 'APPEND', 'DENYOVERRIDE'] as const

/** The cloud's own images are nobody's to give away. */
export const isOpen = when<{ templatetype?: string | undefined }>(
  row => row.templatetype !== 'SYSTEM' && row.templatetype !== 'PERHOST',
  'reason.systemTemplate',
)
export const isReady = when<{ isready?: boolean | undefined }>(row => row.isready === true, 'reason.notReady')
export const isLinked = when<{ userdataid?: string | undefined }>(
  row => row.userdataid !== undefined,
  'reason.noUserData',
)

export const visibilityFields = {
  ispublic: { help: 'help.ispublic' },
  isextractable: {},
  isfeatured: { help: 'help.isfeatured' },
} as const
export const shareFields = { accounts: { required: true, help: 'help.shareaccounts' } } as const
export const unshareFields = { accounts: { required: true, help: 'help.unshareaccounts' } } as const
export const copyFields = { destzoneids: { required: true } } as const
export const linkFields = {
  userdataid: {
    required: true,
    among: (_: unknown, row: Owned | undefined) => ({ account: row?.account, domainid: row?.domainid }),
  },
  userdatapolicy: { required: true, options: policies, help: 'help.userdatapolicy' },
} as const
