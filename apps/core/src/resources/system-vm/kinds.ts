import type { AlertName } from '../alert/index.ts'

/** What the cloud runs for itself. */
export const systemVmKinds = {
  SecondaryStorageVm: {
    /** `systemvmtype` on the wire, and of the system offering */
    type: 'secondarystoragevm',
    prefix: 's',
    title: 'secondary storage VM',
    event: 'SSVM',
    alert: 'ALERT.SERVICE.SSVM',
  },
  ConsoleProxy: {
    type: 'consoleproxy',
    prefix: 'v',
    title: 'console proxy',
    event: 'PROXY',
    alert: 'ALERT.SERVICE.CONSOLEPROXY',
  },
  DomainRouter: {
    type: 'domainrouter',
    prefix: 'r',
    title: 'virtual router',
    event: 'ROUTER',
    alert: 'ALERT.SERVICE.DOMAINROUTER',
  },
} as const satisfies Record<
  string,
  { type: string; prefix: string; title: string; event: string; alert: AlertName }
>

export type SystemVmKind = keyof typeof systemVmKinds

/** Those of which each zone has one. */
export const zoneKinds = ['SecondaryStorageVm', 'ConsoleProxy'] as const satisfies SystemVmKind[]

export const isSystemVmKind = (kind: string): kind is SystemVmKind => kind in systemVmKinds
