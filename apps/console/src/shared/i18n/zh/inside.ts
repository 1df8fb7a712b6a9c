import { actions } from './actions.ts'
import { compute } from './compute.ts'
import { declared } from './declared.ts'
import { engine } from './engine.ts'
import { fields } from './fields.ts'
import { holdings } from './holdings.ts'
import { instance } from './instance.ts'
import { keys } from './keys.ts'
import { launch } from './launch.ts'
import { overview } from './overview.ts'
import { picture } from './picture.ts'
import { resources } from './resources.ts'
import { signing } from './signing.ts'
import { states } from './states.ts'
import { tenants } from './tenants.ts'
import { wires } from './wires.ts'

/** What pages say behind the sign-in. A slice of the console with many texts adds a part of its own. */
export const inside = {
  ...declared,
  ...engine,
  ...resources,
  ...fields,
  ...actions,
  ...states,
  ...launch,
  ...picture,
  ...overview,
  ...instance,
  ...keys,
  ...signing,
  ...tenants,
  ...compute,
  ...holdings,
  ...wires,
} as const
