/** Words inside CloudStack's run-together names, longest first where one begins another. */
const words =
  'virtualmachine securitygroup serviceoffering diskoffering networkoffering physicalnetwork storagepool imagestore systemvm template snapshot hypervisor allocation permission description password username firstname lastname keyword account domain project network gateway netmask cluster address internal protocol capacity percent managed resource display volume cidr zone pod host user role event alert start end date name type state level size page count path group list all used total key tags tag text id ip dns mac vm cpu memory os is has for by of in'.split(
    ' ',
  )
const spoken: Record<string, string> = {
  id: 'id',
  ip: 'IP',
  dns: 'DNS',
  mac: 'MAC',
  vm: 'instance',
  virtualmachine: 'instance',
  cpu: 'CPU',
  os: 'OS',
  cidr: 'CIDR',
}

/** `virtualmachineid` → `instance id`; words that are not known stay together. */
export function describeName(name: string): string {
  const out: string[] = []
  let rest = name.toLowerCase()
  while (rest !== '') {
    const word = words.find(
      w => rest.startsWith(w) && (rest.length === w.length || rest.length - w.length >= 2),
    )
    if (!word) {
      const digits = /^\d+/.exec(rest)?.[0]
      if (!digits) return out.length === 0 ? name : `${out.join(' ')} ${rest}`
      out.push(digits)
      rest = rest.slice(digits.length)
      continue
    }
    out.push(spoken[word] ?? word)
    rest = rest.slice(word.length)
  }
  return out.join(' ')
}

/** `listVirtualMachines` → `List virtual machines.` */
export function describeCommand(name: string): string {
  const text = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
  const lower = text.replaceAll(/\b([A-Z][a-z]+)\b/g, word => word.toLowerCase())
  return `${lower.charAt(0).toUpperCase()}${lower.slice(1)}.`
}
