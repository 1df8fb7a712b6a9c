import { z } from 'zod/mini'
import type { Translate } from '#shared/i18n/index.ts'
import { type Field, type FieldValue, isBlank } from './fields.ts'

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const IPV4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`)
const CIDR = new RegExp(`^${octet}(?:\\.${octet}){3}/(?:3[0-2]|[12]?\\d)$`)
const IPV6 = /^[0-9a-f:]*:[0-9a-f:.]*$/i
const EMAIL = /^[^\s@]+@[^\s@]+$/
const ADDRESS = /^(?:gateway|netmask|startip|endip|dns[12]|internaldns[12]|ipaddress)$/

/** What is wrong with a value before the API is asked; undefined when nothing is. */
export function complaint(t: Translate, field: Field, value: FieldValue): string | undefined {
  if (isBlank(value)) return field.required && field.kind !== 'boolean' ? t('form.required') : undefined
  if (field.kind === 'number') {
    const number = Number(value)
    return Number.isFinite(number) && number >= (field.least ?? 0) ? undefined : t('form.number')
  }
  if (field.kind === 'map' && (value as readonly (readonly string[])[]).some(([k]) => k === ''))
    return t('form.mapKey')
  if (typeof value !== 'string' || field.kind === 'pick' || field.kind === 'options') return undefined
  const most = field.maxLength ?? (field.lines ? Infinity : 255)
  if (value.length > most) return t('form.tooLong', { most })
  const { name } = field
  if (ADDRESS.test(name) && !IPV4.test(value)) return t('form.ipv4')
  if (name.startsWith('ip6dns') && !IPV6.test(value)) return t('form.ipv6')
  if (/cidr/.test(name) && !CIDR.test(value)) return t('form.cidr')
  if (name === 'email' && !EMAIL.test(value)) return t('form.email')
  return undefined
}

/** The fields' rules as a schema for @mantine/form. */
export const schemaOf = (t: Translate, fields: readonly Field[]) =>
  z.object(
    Object.fromEntries(
      fields.map(field => [
        field.name,
        z.custom<FieldValue>().check(context => {
          const message = complaint(t, field, context.value)
          if (message) context.issues.push({ code: 'custom', message, input: context.value })
        }),
      ]),
    ),
  )
