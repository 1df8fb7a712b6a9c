import { register } from '#shared/engine/registry.ts'
import { account } from './account/index.ts'
import { alert } from './alert/index.ts'
import { cluster } from './cluster/index.ts'
import { event } from './event/index.ts'
import { host } from './host/index.ts'
import { imagestore } from './imagestore/index.ts'
import { pod } from './pod/index.ts'
import { router } from './router/index.ts'
import { storagepool } from './storagepool/index.ts'
import { systemvm } from './systemvm/index.ts'
import { template } from './template/index.ts'
import { user } from './user/index.ts'
import { vm } from './vm/index.ts'
import { volume } from './volume/index.ts'
import { zone } from './zone/index.ts'

/** Every declared resource, in the order of the navigation. */
export const resources = [
  vm,
  template,
  volume,
  zone,
  pod,
  cluster,
  host,
  storagepool,
  imagestore,
  systemvm,
  router,
  account,
  user,
  event,
  alert,
] as const

register(resources)
