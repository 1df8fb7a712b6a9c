/** The picture of the cloud. */
export const picture = {
  'picture.here': 'you are here',
  'picture.kind.cluster': 'Cluster',
  'picture.kind.host': 'Host',
  'picture.kind.pod': 'Pod',
  'picture.kind.primary': 'Primary storage',
  'picture.kind.secondary': 'Secondary storage',
  'picture.kind.systemVm': 'System VM',
  'picture.kind.zone': 'Zone',
  'picture.list': 'As a list',
  'picture.more': '{{count}} more',
  'picture.planned': 'not there yet',
  'picture.title': 'Picture of the zone',
} as const
