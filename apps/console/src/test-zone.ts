import { exampleSecrets, exampleWanted, newRecord, run } from '@cloud/provision'
import type { TestCloud } from '@cloud/testkit'

/** Builds the example zone on the simulator, by the plan of the guided installation. */
export async function readyZone({ core, admin }: TestCloud): Promise<string> {
  await run(newRecord(exampleWanted()), {
    cloud: admin,
    clock: {
      now: () => Date.now(),
      async wait() {
        await core.idle()
      },
    },
    secrets: exampleSecrets,
    async save() {},
  })
  const { rows } = await admin.call('listZones')
  const [zone] = rows
  if (!zone) throw new Error('the example values made no zone')
  return zone.id
}
