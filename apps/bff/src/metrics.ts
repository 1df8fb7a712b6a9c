import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ServerState } from '#ports/backend.ts'

export interface Metrics {
  registry: Registry
  sessions: Gauge
  streams: Gauge
  /** A call of the API has been answered. */
  answered(call: Answered): void
  upstreamSeconds: Histogram<'command'>
  loginFailures: Counter
  servers: Gauge<'server'>
}

const weights = { up: 1, draining: 0.5, down: 0 } as const

interface Answered {
  kind: string | number
  command: string
  status: string | number
}

/** What is counted by whoever has it, asked for when somebody reads the metrics. */
export interface Counted {
  sessions: () => Promise<number>
  streams: () => number
  servers: () => readonly ServerState[]
}

export function createMetrics(counted: Counted): Metrics {
  const registry = new Registry()
  const registers = [registry]
  /** counted by a key of their own: to find a counter by its labels costs ten times as much */
  const recent = new Map<string, { call: Answered; times: number }>()
  new Counter({
    name: 'bff_requests_total',
    help: 'Calls of the API by who made them, class of command and status of the answer',
    labelNames: ['kind', 'command', 'status'],
    registers,
    collect() {
      for (const { call, times } of recent.values()) this.inc({ ...call }, times)
      recent.clear()
    },
  })
  return {
    registry,
    sessions: new Gauge({
      name: 'bff_sessions',
      help: 'Sessions that are open',
      registers,
      async collect() {
        this.set(await counted.sessions())
      },
    }),
    streams: new Gauge({
      name: 'bff_streams',
      help: 'Event streams that are open',
      registers,
      collect() {
        this.set(counted.streams())
      },
    }),
    answered(call) {
      const key = `${call.kind} ${call.command} ${call.status}`
      const known = recent.get(key)
      if (known) known.times++
      else recent.set(key, { call, times: 1 })
    },
    upstreamSeconds: new Histogram({
      name: 'bff_upstream_seconds',
      help: 'Time until the cloud began to answer',
      labelNames: ['command'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    servers: new Gauge({
      name: 'bff_upstream_up',
      help: 'Servers of the cloud: 1 in use, 0.5 draining, 0 given up for now (breaker open)',
      labelNames: ['server'],
      registers,
      collect() {
        for (const { server, state } of counted.servers()) this.set({ server }, weights[state])
      },
    }),
    loginFailures: new Counter({
      name: 'bff_login_failures_total',
      help: 'Logins that were refused',
      registers,
    }),
  }
}
