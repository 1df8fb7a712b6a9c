import { knownTimezone } from '../timezone.ts'
import { flag, number, text, type Setting, type Where } from './kinds.ts'

const events: Where = ['Advanced', 'Management Server', 'Events']
const others: Where = ['Advanced', 'Miscellaneous', 'Others']
const quota: Where = ['Advanced', 'Miscellaneous', 'Quota']
const usage: Where = ['Usage', 'Usage Server', 'Usage']

/** The service itself: who may do what, events, jobs, usage and quota. */
export const service = {
  'allow.user.create.projects': flag(
    true,
    ['Project Defaults', 'Miscellaneous', 'Others'],
    'Whether users may create projects.',
  ),
  'api.key.access': flag(
    true,
    ['System', 'Management Server', 'API'],
    'Whether calls signed with an API key are accepted, unless account or user say otherwise.',
    { scopes: ['domain'] },
  ),
  'default.ui.page.size': number(20, others, 'Rows on one page of the console.', { min: 1 }),
  'enable.account.settings.for.domain': flag(
    false,
    ['Advanced', 'Access', 'Account'],
    'Whether what is set per account can be set for a domain, and holds for its accounts.',
  ),
  'enable.domain.settings.for.child.domain': flag(
    false,
    ['Advanced', 'Access', 'Domain'],
    'Whether what is set for a domain holds for those below it.',
  ),
  'enable.usage.server': flag(true, usage, 'Whether usage records are made by themselves.'),
  'enable.user.2fa': flag(
    false,
    ['Advanced', 'Management Server', 'Security'],
    'Whether users may log in with a second factor.',
    { scopes: ['domain'] },
  ),
  'event.purge.delay': number(15, events, 'Days after which events are deleted; 0 keeps them.'),
  'incorrect.login.attempts.allowed': number(
    5,
    ['Advanced', 'Management Server', 'Security'],
    'Wrong passwords in a row that disable a user; 0 allows any number.',
  ),
  'job.expire.minutes': number(
    1440,
    ['Advanced', 'Management Server', 'Jobs'],
    'Minutes for which finished jobs are kept.',
    { min: 1 },
  ),
  'quota.account.enabled': flag(true, quota, 'Whether what an account uses is charged to its quota.', {
    scopes: ['account'],
  }),
  'quota.currency.symbol': text('$', quota, 'Currency of tariffs, credits and balances.'),
  'quota.enable.enforcement': flag(
    false,
    quota,
    'Whether accounts whose quota is enforced are locked while their balance is below zero.',
  ),
  'quota.enable.service': flag(
    false,
    quota,
    'Whether usage is charged by tariffs; without it, the commands are not there.',
  ),
  'mandate.user.2fa': flag(
    false,
    ['Advanced', 'Management Server', 'Security'],
    'Whether users must log in with a second factor, where they may.',
    { scopes: ['domain'] },
  ),
  'project.invite.required': flag(
    false,
    ['Project Defaults', 'Miscellaneous', 'Others'],
    'Whether accounts must accept an invitation before they are members of a project.',
  ),
  'project.invite.timeout': number(
    86_400,
    ['Project Defaults', 'Miscellaneous', 'Others'],
    'Seconds until an invitation to a project expires.',
    { min: 1 },
  ),
  'usage.aggregation.timezone': text('GMT', usage, 'Time zone whose days usage records cover.', {
    form: { fits: name => knownTimezone(name) !== undefined, like: 'Europe/Berlin' },
  }),
  'usage.stats.job.aggregation.range': number(
    1440,
    usage,
    'Minutes that one usage record covers: 1440 for a day, 60 for an hour.',
    { min: 1 },
  ),
  'usage.stats.job.exec.time': text(
    '00:15',
    usage,
    'How long after the end of a day usage records are made of it, as HH:MM; with shorter ranges, the rest of the range.',
    { form: { fits: time => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), like: '00:15' } },
  ),
  'use.secret.key.in.response': flag(
    false,
    others,
    'Whether the lists of users and accounts show secret keys.',
  ),
} as const satisfies Record<string, Setting>
