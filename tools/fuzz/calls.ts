/** Calls of one command: every parameter that the contract knows has its turn, sensible and not. */
import type { CommandSpec, ParamSpec } from '@cloud/contract'
import fc from 'fast-check'
import { type Pairs, type Pool, valueOf } from './values.ts'

/** @param often how many of a hundred calls have a parameter that need not be there */
const given = (param: ParamSpec, pool: Pool, often: number): fc.Arbitrary<Pairs> => {
  const there = { weight: param.required ? 98 : often, arbitrary: valueOf(param, pool, true) }
  return fc.oneof({ weight: param.required ? 2 : 100 - often, arbitrary: fc.constant<Pairs>([]) }, there)
}

const flat = (parts: fc.Arbitrary<Pairs>[]) => fc.tuple(...parts).map(pairs => pairs.flat())

/** @param param the one that is put to the test; the others make sense, most stay away */
export function callsWith(
  spec: CommandSpec,
  served: ReadonlySet<string>,
  param: ParamSpec,
  pool: Pool,
): fc.Arbitrary<Pairs> {
  const others = spec.params.filter(other => other !== param && served.has(other.name))
  return flat([valueOf(param, pool, false), ...others.map(other => given(other, pool, 8))])
}

/** Calls that make sense as a whole, more or less: the way to what lies deeper than the parameters. */
export function callsOf(spec: CommandSpec, served: ReadonlySet<string>, pool: Pool): fc.Arbitrary<Pairs> {
  const params = spec.params.filter(param => served.has(param.name))
  return fc.constantFrom(3, 12, 30, 60).chain(often => flat(params.map(param => given(param, pool, often))))
}

/** Requests that are broken before any command reads them. */
export const brokenForms: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '&',
    '&&&===',
    'command',
    'command=',
    'command=%',
    'command=listZones&command=listHosts',
    'command=listZones&response=xml&response=json',
    'command=listZones&%00=%00',
    'command=listZones&id=%ff%fe',
    'command=listZones&=x',
    'command=LISTZONES',
    'command=__proto__',
    'command=constructor',
    'command=toString',
    `command=listZones&${'a=b&'.repeat(5000)}`,
    `command=${'x'.repeat(100_000)}`,
    'command=listZones&page=1',
    'command=listZones&tags[0].key=a&tags[0]=b&tags=c',
    'command=listZones&customjobid=x',
    'command=stopVirtualMachine&customjobid=%27',
    'command=login&username=%00&password=%00',
    'command=login&username[]=a&password=b&domain=../..',
    'command=logout&a',
  ),
  fc.string({ maxLength: 200 }).map(text => `command=listZones&${text}`),
)
