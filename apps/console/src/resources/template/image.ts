import { when } from '#shared/engine/conditions.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'

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
  isfeatured: { role: isAnyAdmin, help: 'help.isfeatured' },
} as const
export const shareFields = { accounts: { required: true, help: 'help.shareaccounts' } } as const
export const unshareFields = { accounts: { required: true, help: 'help.unshareaccounts' } } as const
export const copyFields = { destzoneids: { required: true } } as const
export const linkFields = {
  userdataid: { required: true },
  userdatapolicy: {
    required: true,
    options: policies,
    from: (row: { userdatapolicy?: string | undefined }) => row.userdatapolicy ?? policies[0],
    help: 'help.userdatapolicy',
  },
} as const
