import { type Cloud, CloudError, createCloud, keyAuth } from '@cloud/client'
import { differences, type Estate, estateOf } from './estate.ts'
import type { Op, Place } from './op.ts'
import { possible } from './ops.ts'
import type { Random } from './random.ts'
import type { Victim } from './victim.ts'

export interface Keys {
  apiKey: string
  secretKey: string
}

export interface Tally {
  /** operations that were acknowledged and came to their end */
  done: number
  /** jobs that ended with a refusal, by its words */
  failed: Map<string, number>
  /** changes that were asked for */
  asked: number
  /** calls whose answer the kill swallowed */
  unanswered: number
  /** whatever must not be */
  findings: string[]
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** @returns a caller of the victim, wherever it listens now */
const caller = (victim: Victim, keys: Keys, tally: Tally): Cloud =>
  createCloud({
    url: 'http://victim/client/api',
    auth: keyAuth(keys),
    fetch: async (_, init) => {
      const url = await victim.url()
      const body = typeof init?.body === 'string' ? init.body : ''
      if (!/command=(list|query)/.test(body)) tally.asked++
      return fetch(url, init)
    },
    wait: () => pause(15),
  })

const lost = (error: unknown) => error instanceof CloudError && error.kind === 'unreachable'

/** Asks until somebody answers: for questions, which may be asked twice. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!lost(error)) throw error
      await pause(5)
    }
  }
}

/** One tenant's life: does one thing after the other, knows what it was told, and looks after each whether it is so. */
export function tenantOf(
  victim: Victim,
  keys: Keys,
  place: Place,
  random: Random,
  tally: Tally,
  name: string,
) {
  const cloud = caller(victim, keys, tally)
  let estate: Estate = new Map()
  let serial = 0
  const fresh = () => `${name}-${serial++}`
  const port = () => 1000 + serial++

  const look = () => insist(() => estateOf(cloud))
  const calm = async () => {
    while ((await insist(() => cloud.call('listAsyncJobs'))).count > 0) await pause(10)
  }

  /** @returns done: as told · failed: a job or a call ended with a refusal · unknown: an answer got lost */
  async function send(op: Op): Promise<'done' | 'failed' | 'unknown'> {
    const jobs: { command: string; jobid: string }[] = []
    let end: 'done' | 'failed' | 'unknown' = 'done'
    const refused = (command: string, error: unknown) => {
      if (lost(error)) {
        tally.unanswered++
        end = 'unknown'
        return
      }
      if (!(error instanceof CloudError)) throw error
      if (error.errortext === '' || error.kind !== 'refused')
        tally.findings.push(`${name}: ${command} ended without a reason: ${error.message}`)
      const words = `${command}: ${error.errortext.replaceAll(/[\w-]*\d[\w-]*/g, '…')}`
      tally.failed.set(words, (tally.failed.get(words) ?? 0) + 1)
      if (end === 'done') end = 'failed'
    }
    for (const { command, params } of op.calls) {
      try {
        const answer = await cloud.loose.call(command, params as Record<string, string>)
        if (typeof answer === 'object' && answer !== null && 'jobid' in answer)
          jobs.push({ command, jobid: String(answer.jobid) })
      } catch (error) {
        refused(command, error)
        break
      }
    }
    for (const { command, jobid } of jobs) {
      try {
        await insist(() => cloud.loose.job(command, jobid))
      } catch (error) {
        if (error instanceof CloudError && error.status === 431)
          tally.findings.push(`${name}: the job of ${command} was accepted and is lost: ${error.message}`)
        else refused(command, error)
      }
    }
    return end
  }

  async function act(): Promise<void> {
    const ops = possible(estate, place, fresh, port)
    // deploying is one choice of many, and more is destroyed the more there is
    const op = random.pick(ops)
    const end = await send(op)
    if (end === 'unknown') await calm()
    const after = await look()
    const strange = differences(estate, after).filter(
      key => !op.touches(key, estate.get(key)?.state ?? '') && !op.touches(key, after.get(key)?.state ?? ''),
    )
    const story = `${name}: ${op.calls.map(one => `${one.command} ${JSON.stringify(one.params)}`).join(' + ')} (${end})`
    const shown = (keys: string[]) =>
      keys
        .map(key => `${key}: ${estate.get(key)?.state ?? 'none'} → ${after.get(key)?.state ?? 'none'}`)
        .join('; ')
    if (strange.length > 0) tally.findings.push(`${story} has changed something else: ${shown(strange)}`)
    const changed = differences(estate, after)
    if (end === 'done' && !op.done(after)) tally.findings.push(`${story} is not so: ${shown(changed)}`)
    if (end === 'unknown' && changed.length > 0 && !op.done(after) && !op.partly?.(after))
      tally.findings.push(`${story} is half done: ${shown(changed)}`)
    if (end === 'done') tally.done++
    estate = after
  }

  const run = (command: string, params: Record<string, string | boolean>) =>
    insist(() => cloud.loose.run(command, params))
  const ids = (kind: string) => [...estate].flatMap(([key, { id }]) => (key.startsWith(kind) ? [id] : []))

  return {
    /** To be called before anything else. */
    async arrive(): Promise<void> {
      estate = await look()
    },
    act,
    /** Nothing may have changed since the last look. */
    async verify(when: string): Promise<void> {
      const changed = differences(estate, await look())
      if (changed.length > 0)
        tally.findings.push(`${name}: ${when}, something has changed: ${changed.join('; ')}`)
    },
    /** Gives back what lies in networks. */
    async empty(): Promise<void> {
      estate = await look()
      for (const id of ids('vm ')) await run('destroyVirtualMachine', { id, expunge: true })
      for (const id of ids('volume ')) await run('deleteVolume', { id })
      for (const [key, { id, state }] of estate)
        if (key.startsWith('ip ') && state === 'mine') await run('disassociateIpAddress', { id })
      await calm()
    },
    /** Gives back the rest. */
    async leave(): Promise<void> {
      for (const id of [...ids('tier '), place.networkid]) await run('deleteNetwork', { id })
      for (const id of ids('vpc ')) await run('deleteVPC', { id })
      await calm()
    },
  }
}

export type Tenant = ReturnType<typeof tenantOf>
