import { commandSpecs } from '@cloud/contract/data'
import { paramsWithoutEffect, type ParamSpec } from '@cloud/contract'
import type { Command } from '#kernel/command.ts'
import type { Registry } from '#kernel/registry.ts'
import { differences, remarks } from './differences.ts'

/** docs/compatibility.md: what the registry serves of CloudStack's API, and where answers differ. */
export function compatibility(registry: Registry): string {
  const served = [...registry.commands.values()].filter(({ spec }) => !spec.hidden)
  const more = [...registry.commands.values()].filter(c => c.spec.hidden && isShown(c))
  const known = [...commandSpecs.values()].filter(spec => !spec.hidden).length
  const slices = registry.resources.filter(({ commands }) => commands?.some(isShown))
  return [
    '<!-- Made by `npm run gen` from the registry of commands and apps/core/gen/differences.ts. Do not edit. -->',
    '',
    '# Compatibility of the embedded core',
    '',
    `The core serves ${served.length} of the ${known} commands of CloudStack 4.23, and ${more.length} that CloudStack has when a setting switches their plugin on;`,
    'besides them `login`, `logout` and what is asked before a login.',
    'With `CLOUDSTACK_URL` set, calls go to that CloudStack, and nothing of this page applies.',
    '',
    '## Answers that differ on purpose',
    '',
    'Labels of recorded answers, as [differences.txt](differences.txt) has them, and the reason.',
    '',
    ...differences.map(({ labels, why }) => `- ${labels.map(code).join(', ')}: ${why}`),
    '',
    'And in general:',
    '',
    ...remarks.map(remark => `- ${remark}`),
    '',
    '## Commands',
    '',
    'A parameter is served unless it is named here: as refused, when the call would do something else without it, or as without',
    'effect.',
    ...slices.flatMap(({ name, commands }) => [
      '',
      `### ${name}`,
      '',
      ...(commands ?? [])
        .filter(isShown)
        .toSorted((a, b) => (a.spec.name < b.spec.name ? -1 : 1))
        .map(line),
    ]),
    '',
  ].join('\n')
}

/** docs/differences.txt, for the program that compares answers. */
export const labels = (): string =>
  differences.flatMap(each => each.labels.map(label => `${label}\n`)).join('')

/** Commands that listApis shows, some of them only when a setting says so. */
const isShown = ({ spec, offered }: Command) => !spec.hidden || offered !== undefined

function line({ spec, served, offered }: Command): string {
  const others = spec.params.filter(p => !p.hidden && !p.neverMatches && !served.has(p.name))
  const part = (what: string, params: readonly ParamSpec[]) =>
    params.length === 0 ? [] : [`${what} ${params.map(p => code(p.name)).join(', ')}`]
  const parts = [
    ...part(
      'refused',
      others.filter(p => !paramsWithoutEffect.has(p.name)),
    ),
    ...part(
      'without effect',
      others.filter(p => paramsWithoutEffect.has(p.name)),
    ),
  ]
  return `- ${code(spec.name)}${spec.async ? ' (job)' : ''}${offered ? ' (by a setting)' : ''}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`
}

const code = (text: string) => `\`${text}\``
