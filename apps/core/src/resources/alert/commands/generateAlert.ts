import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'

interface Data {
  uuid: string
  type: number
  name: string
  description: string
  zoneId: number | null
  podId: number | null
}

export const generateAlert = asyncCommand('generateAlert', {
  params: ['description', 'name', 'type', 'zoneid', 'podid'],
  description: 'Tells the administrators something; also of a kind that only the sender knows.',
  accept({ tx, ids }, p) {
    if (p.type < 0)
      throw invalid(
        `The type ${p.type} is no alert type; give a number of listAlertTypes, or another one of 0 or more.`,
      )
    const pod = p.podid === undefined ? null : living(tx, 'pod', p.podid, 'pod')
    const zone = p.zoneid === undefined ? null : living(tx, 'zone', p.zoneid, 'zone')
    if (pod && zone && pod.zoneId !== zone.id) throw invalid(`Pod ${pod.name} is not in zone ${zone.name}.`)
    const { type, name, description } = p
    const zoneId = zone?.id ?? pod?.zoneId ?? null
    const data: Data = { uuid: ids.uuid(), type, name, description, zoneId, podId: pod?.id ?? null }
    return { data, event: { description: `telling the administrators: ${name}` } }
  },
  steps: [
    // each is told for itself: nobody will say when the trouble is over
    step<Data>('tell', ({ clock, changes }) => (tx, { uuid, ...alert }) => {
      const created = clock.now()
      tx.insert('alert', { uuid, ...alert, subject: uuid, created, resolved: created, archived: 0 })
      changes.emit(tx, 'alert', uuid)
    }),
  ],
  result: () => success(),
})
