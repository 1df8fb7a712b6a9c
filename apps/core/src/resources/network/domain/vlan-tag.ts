import { invalid } from '#kernel/errors.ts'

const highest = 4094

/** `120`, `vlan://120`, `untagged` → `vlan://120`, `vlan://untagged`
 *  @throws CloudError PARAM_ERROR */
export function vlanUri(text: string | undefined): string {
  const tag = (text ?? '').toLowerCase().replace(/^vlan:\/\//, '')
  if (tag === '' || tag === 'untagged') return 'vlan://untagged'
  const id = Number(tag)
  if (!/^\d+$/.test(tag) || id < 1 || id > highest)
    throw invalid(`The VLAN ${text} is not known; write untagged or an id from 1 to ${highest}.`)
  return `vlan://${id}`
}
