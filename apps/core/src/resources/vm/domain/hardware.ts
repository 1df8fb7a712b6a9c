import type { Input } from '@cloud/contract'
import { invalid } from '#kernel/errors.ts'

/** Parameters of deployVirtualMachine about the machine that a guest sees. CloudStack keeps them among the details. */
export const hardwareParams = [
  'boottype',
  'bootmode',
  'keyboard',
  'nicmultiqueuenumber',
  'nicpackedvirtqueuesenabled',
  'iothreadsenabled',
  'iodriverpolicy',
] as const

type P = Pick<Input<'deployVirtualMachine'>, (typeof hardwareParams)[number]>

const bootModes = ['LEGACY', 'SECURE']
const ioPolicies = ['native', 'threads', 'io_uring', 'storage_specific']
const uefi = 'UEFI'

/** @returns details, by CloudStack's keys
 *  @throws CloudError PARAM_ERROR for what no machine has */
export function hardwareOf(p: P): Record<string, string> {
  const set: [string, string | undefined][] = [
    [uefi, bootOf(p)],
    ['keyboard', p.keyboard],
    [
      'nic.multiqueue.number',
      p.nicmultiqueuenumber === undefined ? undefined : queues(p.nicmultiqueuenumber),
    ],
    ['nic.packed.virtqueues.enabled', p.nicpackedvirtqueuesenabled ? 'true' : undefined],
    ['iothreads', p.iothreadsenabled ? 'true' : undefined],
    [
      'io.policy',
      p.iodriverpolicy === undefined ? undefined : oneOf('iodriverpolicy', p.iodriverpolicy, ioPolicies),
    ],
  ]
  return Object.fromEntries(set.filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** How an instance with these details boots, in the words of the answer. */
export function bootFields(details: Readonly<Record<string, string>>) {
  const mode = details[uefi]
  return mode === undefined
    ? { bootmode: 'legacy', boottype: 'Bios' }
    : { bootmode: mode.toLowerCase(), boottype: 'Uefi' }
}

/** The boot mode of a UEFI machine; undefined for one with a BIOS. */
function bootOf({ boottype, bootmode }: P): string | undefined {
  const mode = bootmode === undefined ? undefined : oneOf('bootmode', bootmode, bootModes)
  const type = boottype === undefined ? 'BIOS' : oneOf('boottype', boottype, ['BIOS', uefi])
  if (type === 'BIOS') {
    if (mode === 'SECURE') throw invalid('Secure boot needs boottype=UEFI.')
    return undefined
  }
  if (mode === undefined) throw invalid('Give bootmode with boottype=UEFI: LEGACY or SECURE.')
  return mode
}

function oneOf(name: string, text: string, words: readonly string[]): string {
  const found = words.find(word => word.toLowerCase() === text.toLowerCase())
  if (!found) throw invalid(`The parameter ${name} is ${words.join(' or ')}, not ${text}.`)
  return found
}

/** -1 stands for as many as the instance has processors. */
function queues(count: number): string {
  if (count !== -1 && (count < 1 || count > 256))
    throw invalid('The parameter nicmultiqueuenumber is -1 (as many as processors) or 1 to 256.')
  return String(count)
}
