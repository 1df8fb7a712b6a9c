import type { Env } from '#kernel/command.ts'
import { diskWords, isDiskTrouble } from '#kernel/disk.ts'
import { CloudError } from '#kernel/errors.ts'
import { DriverError } from '#ports/hypervisor.ts'

/** Whatever was thrown, as the caller is told. What nobody expected is logged whole and told in general words. */
export function toCloudError(
  thrown: unknown,
  env: Pick<Env, 'log' | 'ids'>,
  command: string | undefined,
): CloudError {
  if (thrown instanceof CloudError) return thrown
  if (thrown instanceof DriverError) {
    return new CloudError('INTERNAL_ERROR', thrown.message, { cs: 'CloudRuntime', cause: thrown })
  }
  const incident = env.ids.token(6)
  if (isDiskTrouble(thrown)) {
    env.log.error({ err: thrown, command }, diskWords)
    return new CloudError(
      'INTERNAL_ERROR',
      'The database cannot be written: its disk is full or read-only. Nothing was changed; make room and try again.',
      { cs: 'CloudRuntime', cause: thrown },
    )
  }
  env.log.error({ err: thrown, command, incident }, 'a command failed unexpectedly')
  return new CloudError(
    'INTERNAL_ERROR',
    `Something went wrong inside the server (incident ${incident}); its log says more.`,
    { cause: thrown },
  )
}
