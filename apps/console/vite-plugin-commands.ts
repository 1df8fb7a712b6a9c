import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { commandSpecs } from '@cloud/contract/data'
import type { CommandSpec, ParamSpec } from '@cloud/contract'

const VIRTUAL = 'virtual:commands'
const RESOLVED = `\0${VIRTUAL}`

/** Gives the browser the description of the commands that the console names in its sources, and of no others: of their
 *  parameters those that it names too, that must be given, or that take the id of something that it lists.
 *  To these come the lists that fill the pickers of their parameters: `lists` finds one by entity class. */
export function commands(sources: string): Plugin {
  let emitted = ''
  return {
    name: 'cloud-commands',
    resolveId: id => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      emitted = commandsModule(wordsIn(sources))
      return emitted
    },
    hotUpdate({ file }) {
      if (relative(sources, file).startsWith('..')) return undefined
      const module = this.environment.moduleGraph.getModuleById(RESOLVED)
      if (!module || commandsModule(wordsIn(sources)) === emitted) return undefined
      this.environment.moduleGraph.invalidateModule(module)
      return [module]
    },
  }
}

/** Every word in the sources that may be the name of a command or of a parameter. */
function wordsIn(sources: string): Set<string> {
  const words = new Set<string>()
  for (const file of globSync(`${sources}/**/*.{ts,tsx}`)) {
    if (file.includes('.test.')) continue
    for (const [word] of readFileSync(file, 'utf8').matchAll(/\b[a-z]\w+\b/g)) words.add(word)
  }
  return words
}

function commandsModule(named: Set<string>): string {
  const specs = [...commandSpecs.values()]
  const chosen = specs.filter(c => named.has(c.name))
  const listed = new Set(chosen.filter(c => c.list).map(c => c.response))
  const isUsed = (p: ParamSpec) =>
    !p.hidden &&
    (p.required === true || named.has(p.name) || p.entityType?.some(one => listed.has(one)) === true)
  const wanted = new Set(chosen.flatMap(c => c.params.filter(isUsed).flatMap(p => p.entityType ?? [])))
  const lists = new Map<string, string>()
  for (const c of specs) {
    if (
      !c.list ||
      !c.name.startsWith('list') ||
      !wanted.has(c.response) ||
      !c.params.some(p => p.name === 'id')
    )
      continue
    const other = lists.get(c.response)
    if (!other || better(named, c, other)) lists.set(c.response, c.name)
  }
  const extra = specs.filter(c => !named.has(c.name) && [...lists.values()].includes(c.name))
  const table = Object.fromEntries([...chosen, ...extra].map(c => [c.name, shape(c, isUsed)]))
  return [
    `export const commands = JSON.parse(${JSON.stringify(JSON.stringify(table))})`,
    `export const lists = ${JSON.stringify(Object.fromEntries(lists))}`,
  ].join('\n')
}

/** Several lists may answer with one class, as those of templates and ISOs do: the one that the console shows, that is
 *  called like the class, that is short. */
function better(named: Set<string>, { name, response }: CommandSpec, other: string): boolean {
  const called = `list${response.replace(/Response$/, '')}`
  const score = (one: string) => [named.has(one) ? 1 : 0, one.startsWith(called) ? 1 : 0, -one.length]
  const [a, b] = [score(name), score(other)]
  const at = a.findIndex((n, i) => n !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

const shape = (c: CommandSpec, isUsed: (p: ParamSpec) => boolean) => ({
  async: c.async,
  entity: c.response,
  resourceType: c.resourceType,
  eventType: c.eventType,
  job: jobName(c),
  params: Object.fromEntries(c.params.filter(isUsed).map(p => [p.name, paramShape(p)])),
})

/** `DeployVM` of `….vm.DeployVMCmdByAdmin`, unless the command is called so. */
function jobName({ async, name, classes }: CommandSpec): string | undefined {
  const job = (classes.Full ?? classes.Restricted)?.match(/(\w+?)Cmd(?:ByAdmin)?$/)?.[1]
  return async && job?.toLowerCase() !== name.toLowerCase() ? job : undefined
}

const paramShape = (p: ParamSpec) => ({
  type: p.type,
  required: p.required,
  entity: p.entityType?.[0],
  of: p.collectionType,
  length: p.length,
})
