/** Units of the API: storage in bytes, memory of offerings in MiB, memory of hosts in bytes, CPU in MHz. */
export const KiB = 1024
export const MiB = 1024 * KiB
export const GiB = 1024 * MiB

/** @param bytes ≥ 0  @returns e.g. `1.5 GiB`; binary units, at most two decimals */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']
  let value = bytes
  let i = 0
  while (value >= 1024 && i < units.length - 1) {
    value /= 1024
    i++
  }
  return `${Number(value.toFixed(value < 10 ? 2 : 1))} ${units[i]}`
}

/** @param mhz ≥ 0  @returns e.g. `500 MHz`, `2.4 GHz` */
export function formatMhz(mhz: number): string {
  return mhz >= 1000 ? `${Number((mhz / 1000).toFixed(2))} GHz` : `${mhz} MHz`
}

/** Capacity types of listCapacity. @see CloudStack com.cloud.capacity.Capacity */
export const capacityTypes = {
  0: { name: 'MEMORY', unit: 'bytes' },
  1: { name: 'CPU', unit: 'mhz' },
  2: { name: 'STORAGE', unit: 'bytes' },
  3: { name: 'STORAGE_ALLOCATED', unit: 'bytes' },
  4: { name: 'VIRTUAL_NETWORK_PUBLIC_IP', unit: 'count' },
  5: { name: 'PRIVATE_IP', unit: 'count' },
  6: { name: 'SECONDARY_STORAGE', unit: 'bytes' },
  7: { name: 'VLAN', unit: 'count' },
  8: { name: 'DIRECT_ATTACHED_PUBLIC_IP', unit: 'count' },
  9: { name: 'LOCAL_STORAGE', unit: 'bytes' },
  19: { name: 'GPU', unit: 'count' },
  90: { name: 'CPU_CORE', unit: 'count' },
} as const satisfies Record<number, { name: string; unit: 'bytes' | 'mhz' | 'count' }>
