import type { Resource } from '#kernel/resource.ts'
import { listConfigurationGroups } from './commands/listConfigurationGroups.ts'
import { listConfigurations } from './commands/listConfigurations.ts'
import { resetConfiguration } from './commands/resetConfiguration.ts'
import { updateConfiguration } from './commands/updateConfiguration.ts'

export { settingChanged } from './hooks.ts'

export const config: Resource = {
  name: 'config',
  commands: [listConfigurations, listConfigurationGroups, updateConfiguration, resetConfiguration],
}
