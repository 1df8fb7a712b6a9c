import { actions } from './en/actions.ts'
import { declared } from './en/declared.ts'
import { engine } from './en/engine.ts'
import { fields } from './en/fields.ts'
import { instance } from './en/instance.ts'
import { keys } from './en/keys.ts'
import { launch } from './en/launch.ts'
import { signing } from './en/signing.ts'
import { overview } from './en/overview.ts'
import { picture } from './en/picture.ts'
import { resources } from './en/resources.ts'
import { sessionTexts } from './en/session.ts'
import { setup } from './en/setup.ts'
import { states } from './en/states.ts'
import { tenants } from './en/tenants.ts'
import { ui } from './en/ui.ts'

/** All of English, one chunk. A slice of the console with many texts adds a part of its own. */
export const en = {
  ...ui,
  ...declared,
  ...engine,
  ...resources,
  ...fields,
  ...actions,
  ...states,
  ...launch,
  ...picture,
  ...overview,
  ...setup,
  ...instance,
  ...keys,
  ...signing,
  ...sessionTexts,
  ...tenants,
} as const
