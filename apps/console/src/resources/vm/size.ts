import { formatBytes, formatMhz, MiB } from '@cloud/contract'
import type { Translate } from '#shared/i18n/index.ts'

/** vCPUs, speed and memory of an offering. */
export function sizeText(t: Translate, row: Readonly<Record<string, unknown>>): string {
  const [cpus, mhz, memory] = ['cpunumber', 'cpuspeed', 'memory'].map(name => Number(row[name]) || 0)
  if (!cpus || !memory) return t('launch.anySize')
  const speed = mhz ? ` × ${formatMhz(mhz)}` : ''
  return `${t('launch.cpus', { count: cpus })}${speed} · ${formatBytes(memory * MiB)}`
}
