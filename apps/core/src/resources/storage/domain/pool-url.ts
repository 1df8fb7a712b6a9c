import { CloudError } from '#kernel/errors.ts'

/** CloudStack's StoragePoolType for the scheme of a URL. */
const types: ReadonlyMap<string, string> = new Map([
  ['nfs', 'NetworkFilesystem'],
  ['file', 'Filesystem'],
  ['filesystem', 'Filesystem'],
  ['sharedmountpoint', 'SharedMountPoint'],
  ['iscsi', 'IscsiLUN'],
  ['rbd', 'RBD'],
  ['clvm', 'CLVM'],
  ['gluster', 'Gluster'],
  ['cifs', 'SMB'],
  ['presetup', 'PreSetup'],
  ['vmfs', 'VMFS'],
])

export interface PoolPlace {
  type: string
  server: string
  path: string
}

/** `nfs://server/path` → what it names. Written by hand since `URL` changes the case of unknown hosts.
 *  @throws CloudError INTERNAL_ERROR when server or path are missing, or the scheme means nothing */
export function parsePoolUrl(url: string): PoolPlace {
  const refuse = (why: string) =>
    new CloudError(
      'INTERNAL_ERROR',
      `${url} names no primary storage: ${why}. Write it like nfs://server/path.`,
    )
  const [, scheme, authority = '', path = ''] = /^([a-z]+):\/\/([^/]*)(\/.*)?$/i.exec(url.trim()) ?? []
  const type = scheme && types.get(scheme.toLowerCase())
  if (!scheme) throw refuse('it is no URL')
  if (!type) throw refuse(`${scheme} is no protocol of primary storage`)
  const server =
    authority.split('@').at(-1) || (/^(file|filesystem|sharedmountpoint)$/i.test(scheme) ? 'localhost' : '')
  if (server === '') throw refuse('the server is missing')
  if (path === '' || path === '/') throw refuse('the path is missing')
  return { type, server, path: path.replace(/\/+$/, '') }
}
