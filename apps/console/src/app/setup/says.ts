import {
  type Check,
  explain,
  findingTexts,
  type FindingCode,
  type Problem,
  type Reason,
  type SetupStep,
  type TextParams,
} from '@cloud/provision'
import { labelOf, type Named, type Translate } from '#shared/i18n/index.ts'
import type { Tone } from '#shared/ui/states.ts'

export const sayProblem = (t: Translate, { code, params }: Pick<Problem, 'code' | 'params'>): string =>
  t(`problem.${code}`, inWords(t, params))

export const sayReason = (t: Translate, { code, params }: Reason): string =>
  t(`reason.${code}`, inWords(t, params))

export const sayFinding = (t: Translate, { code, params }: Pick<Check, 'code' | 'params'>): string =>
  t(`finding.${code}`, params)

/** '' where there is nothing to cure. */
export const sayCure = (t: Translate, { code, params }: Pick<Check, 'code' | 'params'>): string =>
  hasCure(code) ? t(`cure.${code}`, params) : ''

const hasCure = (code: FindingCode): code is Named<'cure'> => findingTexts[code][1] !== ''

/** What a server's text is known to mean. */
export function sayTrouble(t: Translate, text: string) {
  const known = explain(text)
  return (
    known && {
      cause: t(`trouble.${known.code}.cause`),
      cure: t(`trouble.${known.code}.cure`),
      commands: 'commands' in known ? (known.commands ?? []) : [],
    }
  )
}

const words = new Map<unknown, (t: Translate) => string>([
  ['console proxy', t => t('setup.kind.consoleProxy')],
  ['secondary storage VM', t => t('setup.kind.secondaryStorageVm')],
  ['pod', t => t('setup.page.pod')],
  ['guest network', t => t('setup.page.guest')],
])

/** The plan's reasons name kinds and states in English. */
const inWords = (t: Translate, params: TextParams): TextParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === 'kind' || name === 'part'
        ? (words.get(value)?.(t) ?? value)
        : name === 'state' || name === 'agent'
          ? labelOf('state', String(value))
          : value,
    ]),
  )

export const tones: Readonly<Record<SetupStep['state'], Tone>> = {
  waiting: 'off',
  running: 'busy',
  done: 'good',
  failed: 'bad',
  stopped: 'held',
}
