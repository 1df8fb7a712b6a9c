import { useMemo, useState } from 'react'
import { useAccepted } from '#shared/api/apis.ts'
import type { Field } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { formFields } from './form-fields.ts'
import type { Opened } from './opened.ts'

const never = () => false

/** The form of an action. What this server does not take is not asked: not every server has every parameter.
 *  @returns `asking`: the server has not said yet what it takes */
export function useFields(opened: Opened): { fields: readonly Field[]; asking: boolean } {
  const { t } = useT()
  const [all] = useState(() => formFields(t, opened))
  const { asking, accepted } = useAccepted(opened.action.command)
  const fields = useMemo(
    () => all.map(field => (accepted?.has(field.name) === false ? { ...field, asked: never } : field)),
    [all, accepted],
  )
  return { fields, asking }
}
