import type { Resource } from './declare.ts'
import type { ReadCommand } from './declaration.ts'

const byName = new Map<string, Resource>()
const byList = new Map<string, Resource>()
/** a field that names another row, e.g. `zonename` → the id's field `zoneid` and its resource */
const refs = new Map<string, { idField: string; resource: Resource }[]>()

/** Makes the declarations known to each other: links, pickers and tabs are found here. Called once at start. */
export function register(resources: readonly Resource[]): void {
  for (const r of resources) {
    byName.set(r.name, r)
    if (!r.inside) byList.set(r.list, r)
    for (const [field, idField] of Object.entries(r.refs ?? {})) {
      refs.set(field, [...(refs.get(field) ?? []), { idField, resource: r }])
    }
  }
}

export const allResources = (): readonly Resource[] => [...byName.values()]
export const resourceOf = (list: ReadCommand): Resource | undefined => byList.get(list)

export function resourceNamed(name: string): Resource {
  const found = byName.get(name)
  if (!found) throw new Error(`no resource is called ${name}`)
  return found
}

/** Where a field of a row leads, when it names another resource. */
export function linkOf(field: string, row: Readonly<Record<string, unknown>>): string | undefined {
  for (const { idField, resource } of refs.get(field) ?? []) {
    const id = row[idField]
    if (typeof id === 'string') return pathTo(resource, id)
  }
  return undefined
}

/** The one place that builds addresses of resources. */
export function pathTo(resource: Resource, id?: string, tab?: string): string {
  return ['', resource.path, id, id ? tab : undefined].filter(part => part !== undefined).join('/')
}
