import { sql } from 'kysely'
import { isAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import { version } from '#kernel/version.ts'

export const listCapabilities = command('listCapabilities', {
  params: [],
  description: 'Tells what this cloud can do, and what callers of this role may do with it.',
  run({ read, caller }) {
    const may = (
      name:
        | 'allow.user.view.destroyed.vm'
        | 'allow.user.expunge.recover.vm'
        | 'allow.user.expunge.recover.volume'
        | 'allow.user.force.stop.vm',
    ) => isAdmin(caller) || configValue(read, name, { account: caller.accountId })
    const grouped = read.get(
      sql<{ one: 1 }>`select 1 as one from zone where securityGroups = 1 and removed is null limit 1`,
    )
    return {
      securitygroupsenabled: grouped !== undefined,
      dynamicrolesenabled: true,
      cloudstackversion: version,
      userpublictemplateenabled: true,
      supportELB: 'false',
      projectinviterequired: false,
      allowusercreateprojects: configValue(read, 'allow.user.create.projects'),
      customdiskofferingminsize: configValue(read, 'custom.diskoffering.size.min'),
      customdiskofferingmaxsize: configValue(read, 'custom.diskoffering.size.max'),
      regionsecondaryenabled: false,
      kvmsnapshotenabled: false,
      snapshotshowchainsize: false,
      allowuserviewdestroyedvm: may('allow.user.view.destroyed.vm'),
      allowuserexpungerecovervm: may('allow.user.expunge.recover.vm'),
      allowuserexpungerecovervolume: may('allow.user.expunge.recover.volume'),
      allowuserviewalldomainaccounts: false,
      allowuserforcestopvm: may('allow.user.force.stop.vm'),
      kubernetesserviceenabled: false,
      kubernetesclusterexperimentalfeaturesenabled: false,
      customhypervisordisplayname: configValue(read, 'hypervisor.custom.display.name'),
      defaultuipagesize: configValue(read, 'default.ui.page.size'),
      instancesstatsretentiontime: 0,
      instancesstatsuseronly: false,
      instancesdisksstatsretentionenabled: false,
      instancesdisksstatsretentiontime: 0,
      sharedfsvmmincpucount: 0,
      sharedfsvmminramsize: 0,
      instanceleaseenabled: false,
      extensionspath: '',
      dynamicscalingenabled: configValue(read, 'enable.dynamic.scale.vm'),
      additionalconfigenabled: false,
    }
  },
})
