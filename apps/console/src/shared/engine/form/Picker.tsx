import { MultiSelect, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Choices, useOptions } from './options.tsx'

interface Common extends Choices {
  label: string
  /** where the form finds it */
  name?: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  size?: 'xs' | 'sm'
  onBlur?: () => void
}

/** Finds one thing among any number: searched by the cloud, paged to the end, or named by a pasted id. */
export function Picker({
  value,
  onChange,
  list,
  by,
  among,
  about,
  ...props
}: Common & { value: string | null; onChange: (id: string | null) => void }) {
  const options = useOptions({ list, by, among, about }, value ? [value] : [])
  return <Select {...props} {...options} value={value} onChange={onChange} clearable={!props.required} />
}

/** The same for several. */
export function MultiPicker({
  value,
  onChange,
  list,
  by,
  among,
  about,
  ...props
}: Common & { value: readonly string[]; onChange: (ids: string[]) => void }) {
  const options = useOptions({ list, by, among, about }, value)
  return <MultiSelect {...props} {...options} value={[...value]} onChange={onChange} />
}
