import type { SetupStep, SetupView, StepId, Wanted, WantedPart } from '@cloud/provision'
import type { Translate } from '#shared/i18n/index.ts'
import type { Part, ZonePart } from '#shared/picture/index.ts'
import { tones } from './says.ts'

/** The step that makes each part of the picture. */
const makers = {
  zone: 'createZone',
  pod: 'createPod',
  cluster: 'addCluster',
  host: 'addHost',
  primary: 'createStoragePool',
  secondary: 'addImageStore',
} as const satisfies Partial<Record<WantedPart, StepId>>

/** What will be built, or is being built, with the names that were entered so far. */
export function pictureOf(
  t: Translate,
  wanted: Wanted,
  plan: SetupView | null,
  here: WantedPart | null,
): ZonePart {
  const step = (id: StepId) => plan?.steps.find(one => one.id === id)
  const shown = (made: SetupStep | undefined) =>
    made && made.state !== 'waiting' ? { tone: tones[made.state], state: t(`setup.state.${made.state}`) } : {}
  const part = (kind: keyof typeof makers, name: string): Part => {
    const made = step(makers[kind])
    return {
      key: kind,
      name,
      planned: made?.state !== 'done',
      // the guest network spans the zone
      here: kind === here || (kind === 'zone' && here === 'guest'),
      ...shown(made),
    }
  }
  const systemVms = step('systemVms')
  const systemVm = (name: string): Part => ({
    key: name,
    name,
    planned: systemVms?.state !== 'done',
    ...shown(systemVms),
  })
  const host = part('host', wanted.host.hostname)
  const cluster = { ...part('cluster', wanted.cluster.name), hosts: [host] }
  return {
    ...part('zone', wanted.zone.name),
    pods: [{ ...part('pod', wanted.pod.name), clusters: [cluster] }],
    primary: [part('primary', wanted.primary.name)],
    secondary: [part('secondary', wanted.secondary.server)],
    systemVms: [systemVm(t('setup.kind.consoleProxy')), systemVm(t('setup.kind.secondaryStorageVm'))],
  }
}
