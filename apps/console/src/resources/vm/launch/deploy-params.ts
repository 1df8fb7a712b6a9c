import type { Params } from '@cloud/contract'
import { type Field, toParams, type Values } from '#shared/form/fields.ts'
import type { Chosen } from './chosen.ts'

const sizes = ['cpuNumber', 'cpuSpeed', 'memory'] as const

/** The form as `deployVirtualMachine` takes it. */
export function deployParams(
  fields: readonly Field[],
  values: Values,
  { keypair }: Chosen,
): Partial<Params<'deployVirtualMachine'>> {
  const { startvm: _start, userdata, ...params } = toParams(fields, values, 'new') as Record<string, unknown>
  const details = Object.fromEntries(sizes.flatMap(s => (s in params ? [[s, String(params[s])]] : [])))
  for (const size of sizes) delete params[size]
  return {
    ...params,
    ...(keypair?.name !== undefined && { keypair: keypair.name }),
    ...(typeof userdata === 'string' && { userdata: base64(userdata) }),
    ...(values['startvm'] === false && { startvm: false }),
    ...(Object.keys(details).length > 0 && { details: [details] }),
  }
}

/** User data travels as base64 of its UTF-8. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
