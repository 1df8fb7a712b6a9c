import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { DriverError } from '#ports/hypervisor.ts'
import { faultsOf, mockEntity } from '../faults.ts'

export const configureSimulator = command('configureSimulator', {
  params: ['name', 'value', 'clusterid', 'count', 'hostid', 'jsonresponse', 'podid', 'zoneid'],
  description:
    'Makes an agent command fail or wait on the simulator: value is any of wait:<ms>, timeout:<ms>, result:fail, joined by |.',
  run(ctx, p) {
    try {
      return mockEntity(
        faultsOf(ctx).inject({
          command: p.name,
          value: p.value,
          zoneId: p.zoneid ?? null,
          podId: p.podid ?? null,
          clusterId: p.clusterid ?? null,
          hostId: p.hostid ?? null,
          count: p.count ?? null,
          response: p.jsonresponse ?? null,
        }),
      )
    } catch (error) {
      if (error instanceof DriverError && error.kind === 'unsupported') throw invalid(error.message, error)
      throw error
    }
  },
})
