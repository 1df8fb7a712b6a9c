import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { instanceUses } from './measures/instance.ts'
import { addressUses, networkUses, ruleUses, vpcUses, vpnUserUses } from './measures/net.ts'
import { imageUses, snapshotUses, vmSnapshotUses, volumeUses } from './measures/storage.ts'
import type { Measure, Use } from './use.ts'

/** What can be used, by the name under which its changes are told; where its rows are. */
const kinds: Readonly<Record<string, { measure: Measure; table: string }>> = {
  virtualmachine: { measure: instanceUses, table: 'vm' },
  volume: { measure: volumeUses, table: 'volume' },
  snapshot: { measure: snapshotUses, table: 'snapshot' },
  template: { measure: imageUses, table: 'template' },
  iso: { measure: imageUses, table: 'template' },
  vmsnapshot: { measure: vmSnapshotUses, table: 'vmSnapshot' },
  ipaddress: { measure: addressUses, table: 'publicIp' },
  firewallrule: { measure: ruleUses, table: 'networkRule' },
  loadbalancerrule: { measure: ruleUses, table: 'networkRule' },
  vpnuser: { measure: vpnUserUses, table: 'vpnUser' },
  network: { measure: networkUses, table: 'network' },
  vpc: { measure: vpcUses, table: 'vpc' },
}

/** Begins to follow what is used: whatever a transaction tells as changed is measured at its end, and committed with it.
 *  @returns stop */
export function followUse(env: Env): () => void {
  const touched = new WeakMap<Tx, Map<string, Measure>>()
  return env.changes.watch((tx, kind, uuid) => {
    const known = kinds[kind]
    if (!known) return
    let things = touched.get(tx)
    if (!things) {
      const fresh = (things = new Map<string, Measure>())
      touched.set(tx, fresh)
      tx.beforeCommit(() => {
        for (const [thing, measure] of fresh) settle(tx, env, thing, measure)
      })
    }
    things.set(uuid, known.measure)
    for (const disk of kind === 'virtualmachine' ? rootDisks(tx, uuid) : []) things.set(disk, volumeUses)
  })
}

/** A root disk counts as long as its instance does, though nothing happens to the disk itself. */
const rootDisks = (read: Read, vmUuid: string): string[] =>
  read
    .all(
      sql<{ uuid: string }>`
        select d.uuid from vm v join volume d on d.vmId = v.id
        where v.uuid = ${vmUuid} and v.state in ('Destroyed', 'Stopped') and d.type = 'ROOT' and d.removed is null`,
    )
    .map(row => row.uuid)

/** Ends the spans of what is no longer used, or used otherwise, and begins those of what is new. */
function settle(tx: Tx, { clock }: Pick<Env, 'clock'>, thing: string, measure: Measure): void {
  const now = clock.now()
  const wanted = new Map(measure(tx, thing).map(use => [keyOf(use), use]))
  const open = tx.all(sql<Row<'usageSpan'>>`select * from usageSpan where thing = ${thing} and ended is null`)
  for (const span of open) {
    const use = wanted.get(keyOf(span))
    if (use && isSame(span, use)) wanted.delete(keyOf(span))
    else if (span.started === now) tx.run(sql`delete from usageSpan where id = ${span.id}`)
    else tx.update('usageSpan', span.id, { ended: now })
  }
  for (const { type, part = '', usageId, accountId, zoneId, ...use } of wanted.values()) {
    const facts = JSON.stringify(use.facts)
    const about = JSON.stringify(use.about)
    const row = { type, thing, part, usageId, accountId, zoneId, facts, about, started: now, ended: null }
    tx.insert('usageSpan', row)
  }
}

const keyOf = ({ type, part = '' }: { type: number; part?: string }) => `${type} ${part}`

const isSame = (span: Row<'usageSpan'>, use: Use) =>
  span.usageId === use.usageId &&
  span.accountId === use.accountId &&
  span.zoneId === use.zoneId &&
  span.facts === JSON.stringify(use.facts)

const chunk = 200

/** Looks at everything once: what was there before use was followed, and what nobody told of. In pieces, so that other
 *  work goes on in between. */
export async function measureAll(env: Env, isStopped: () => boolean): Promise<void> {
  for (const things of chunks(env.db.read(everything), chunk)) {
    if (isStopped()) return
    env.db.tx(tx => {
      for (const { kind, uuid } of things) {
        const known = kinds[kind]
        if (known) settle(tx, env, uuid, known.measure)
      }
    })
    await new Promise(setImmediate)
  }
}

interface Thing {
  kind: string
  uuid: string
}

/** What may be used now, and what was when it was last looked at. */
function everything(read: Read): Thing[] {
  const found = Object.entries(kinds).flatMap(([kind, { table }]) =>
    read
      .all(sql<{ uuid: string }>`
        select uuid from ${sql.table(table)}
        where ${table === 'publicIp' ? sql`accountId is not null` : sql`removed is null`}
          or uuid in (select thing from usageSpan where ended is null)`)
      .map(({ uuid }) => ({ kind, uuid })),
  )
  const known = new Set(found.map(thing => thing.uuid))
  const orphans = read
    .all(sql<{ uuid: string }>`select distinct thing as uuid from usageSpan where ended is null`)
    .filter(({ uuid }) => !known.has(uuid))
  // a row that is not there any more is no use, whatever its kind was
  return [...found, ...orphans.map(({ uuid }) => ({ kind: 'volume', uuid }))]
}

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
