import type { PlanRecord, StepId } from './record.ts'
import { stepOfField } from './steps.ts'
import { changedFields, type FieldPath, type Wanted } from './wanted.ts'

/** A field that cannot be changed any more. */
export interface FixedField {
  field: FieldPath
  step: StepId
  /** `made`: it exists, undo it first · `unknown`: it may exist, go on first to find out */
  why: 'made' | 'unknown'
}

/** Why a field is fixed, or null while it may be changed. */
export function fixedField(record: PlanRecord, field: FieldPath): FixedField | null {
  const step = stepOfField(field).id
  const known = record.steps[step]
  if (known?.id || known?.state === 'done' || known?.made === 'yes') return { field, step, why: 'made' }
  return known?.made === 'perhaps' ? { field, step, why: 'unknown' } : null
}

/** Changes what is wanted: only inputs of steps that have made nothing yet. After an undo it is a draft again.
 *  @returns the changed record, or every field that stands against it */
export function edit(
  record: PlanRecord,
  wanted: Wanted,
): { ok: true; record: PlanRecord } | { ok: false; fixed: FixedField[] } {
  const fixed = changedFields(record.wanted, wanted).flatMap(field => fixedField(record, field) ?? [])
  if (fixed.length > 0) return { ok: false, fixed }
  const { undo, ...kept } = record
  const undone = undo?.every(({ state }) => state === 'done') ?? true
  return { ok: true, record: undone ? { ...kept, wanted } : { ...record, wanted } }
}

/** true when a run from here has to send the host's password */
export const needsSecrets = (record: PlanRecord): boolean =>
  fixedField(record, 'host.password')?.why !== 'made'
