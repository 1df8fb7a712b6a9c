import { useState } from 'react'
import { useAccepted } from '#shared/api/apis.ts'
import type { Field } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { formFields } from './form-fields.ts'
import type { Opened } from './opened.ts'

/** The form of an action, as far as this server takes it: not every server has every parameter. The form does not wait. */
export function useFields(opened: Opened): readonly Field[] {
  const { t } = useT()
  const [fields] = useState(() => formFields(t, opened))
  const accepted = useAccepted(opened.action.command)
  return accepted ? fields.filter(({ name }) => accepted.has(name)) : fields
}
