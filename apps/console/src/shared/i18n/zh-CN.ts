import type { Catalogue } from './catalogue.ts'
import { actions } from './zh/actions.ts'
import { declared } from './zh/declared.ts'
import { engine } from './zh/engine.ts'
import { fields } from './zh/fields.ts'
import { instance } from './zh/instance.ts'
import { keys } from './zh/keys.ts'
import { launch } from './zh/launch.ts'
import { signing } from './zh/signing.ts'
import { overview } from './zh/overview.ts'
import { picture } from './zh/picture.ts'
import { resources } from './zh/resources.ts'
import { sessionTexts } from './zh/session.ts'
import { setup } from './zh/setup.ts'
import { states } from './zh/states.ts'
import { tenants } from './zh/tenants.ts'
import { ui } from './zh/ui.ts'

/** All of Simplified Chinese, one chunk: complete, or it does not compile. */
export const zhCN = {
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
} as const satisfies Catalogue
