import { join, resolve } from 'node:path'
import { BlockList } from 'node:net'
import { z } from 'zod'
import { proxyList } from '#http/peer.ts'
import { oidcFault, oidcSettings } from '#sign-in/settings.ts'

const root = resolve(import.meta.dirname, '../../..')

const number = (least: number, most: number) => z.coerce.number().min(least).max(most)
const onOff = z.enum(['on', 'off']).transform(value => value === 'on')
const secret = z.string().min(32, 'must have at least 32 characters')

const addresses = z.string().transform((text, context) => {
  try {
    return proxyList(
      text
        .split(',')
        .map(entry => entry.trim())
        .filter(entry => entry !== ''),
    )
  } catch {
    context.addIssue('must be addresses or CIDR ranges, separated by commas')
    return new BlockList()
  }
})

const cloudUrl = z.url({
  protocol: /^https?$/,
  error: 'must be an http or https address, such as http://cloud:8080/client/api/',
})

const schema = z.object({
  /** where the server listens */
  HOST: z.string().default('127.0.0.1'),
  PORT: number(0, 65_535).default(8080),
  /** databases, keys and the process id */
  DATA_DIR: z
    .string()
    .default('data')
    .transform(dir => resolve(root, dir)),
  /** the built console */
  CONSOLE_DIR: z.string().default(join(root, 'apps/console/dist')),
  /** a CloudStack to serve instead of the embedded core; several management servers of it, separated by commas */
  CLOUDSTACK_URL: z
    .string()
    .transform(text => text.split(',').map(url => url.trim()))
    .pipe(z.tuple([cloudUrl], cloudUrl))
    .optional(),
  CLOUDSTACK_TIMEOUT_SECONDS: number(1, 3600).default(300),
  /** no operation of the embedded core's simulator takes longer; absent: believable times */
  SIMULATOR_LATENCY_MS: number(0, 600_000).optional(),
  /** where people find the console, when a proxy in front of it changes the name */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://cloud.example.com' })
    .transform(url => new URL(url).origin)
    .optional(),
  TRUSTED_PROXIES: addresses.prefault(''),
  /** who is served at all; absent: everybody */
  ALLOWED_ADDRESSES: addresses.optional(),
  /** certificate chain and key, PEM files: the server then speaks TLS itself */
  TLS_CERT_FILE: z.string().optional(),
  TLS_KEY_FILE: z.string().optional(),
  /** the audit log begins a new file at this size, and keeps so many old ones */
  AUDIT_MAX_MB: number(1, 10_000).default(10),
  AUDIT_KEEP: number(1, 1000).default(20),
  /** a Valkey or Redis that replicas share; absent: a file in DATA_DIR */
  STORE_URL: z
    .url({
      protocol: /^rediss?$/,
      error: 'must be an address such as redis://store:6379 or rediss://store:6379',
    })
    .optional(),
  SESSION_SECRET: secret.optional(),
  SESSION_SECRET_PREVIOUS: secret.optional(),
  SESSION_IDLE_MINUTES: number(0.1, 24 * 60).default(30),
  SESSION_ABSOLUTE_HOURS: number(0.1, 24 * 7).default(8),
  /** wrong passwords in five minutes after which logins with that name, or from that address, have to wait */
  LOGIN_FAILURES_PER_USER: number(3, 1000).default(20),
  LOGIN_FAILURES_PER_ADDRESS: number(3, 100_000).default(60),
  /** whether programs that log in may change things by GET, as CloudStack allows */
  CLIENT_GET_CHANGES: onOff.default(true),
  ...oidcSettings,
  /** secret key of the webhook of CloudStack that delivers to /client/bff/webhook; absent: there is none */
  WEBHOOK_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  /** when set, /metrics asks for it as a bearer token */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** after a signal to end: how long all is served as before while /readyz says 503, for a balancer to notice */
  DRAIN_SECONDS: number(0, 600).default(0),
  /** and how long calls under way may take then */
  GRACE_SECONDS: number(0, 3600).default(10),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
})

const settings = schema
  .refine(given => (given.TLS_CERT_FILE === undefined) === (given.TLS_KEY_FILE === undefined), {
    path: ['TLS_CERT_FILE'],
    error: 'and TLS_KEY_FILE go together: set both or neither',
  })
  .check(({ value, issues }) => {
    const fault = oidcFault(value)
    if (fault) issues.push({ code: 'custom', input: value, path: [fault.setting], message: fault.why })
  })
  .refine(given => given.STORE_URL === undefined || given.SESSION_SECRET !== undefined, {
    path: ['SESSION_SECRET'],
    error:
      'must be set where STORE_URL is, to the same on every replica: what one seals the others have to open',
  })
  .refine(given => given.STORE_URL === undefined || given.CLOUDSTACK_URL !== undefined, {
    path: ['STORE_URL'],
    error: 'is for replicas before a CLOUDSTACK_URL: the embedded core lives in one process only',
  })

export type Settings = z.infer<typeof settings>

/**
 * @param env environment variables; an empty one counts as absent
 * @throws Error with a line for each setting that cannot be used
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (read.success) return read.data
  const lines = read.error.issues.map(issue => `  ${String(issue.path[0])}: ${issue.message}`)
  throw new Error(`These settings cannot be used:\n${lines.join('\n')}`)
}
