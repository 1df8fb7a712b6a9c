import {
  type CloudFacts,
  type FieldPath,
  type Problem,
  type SetupView,
  validate,
  type Wanted,
} from '@cloud/provision'
import { createContext, useContext } from 'react'
import type { Draft } from './draft.ts'

/** What every page of the guide knows. */
export interface Wizard {
  plan: SetupView | null
  draft: Draft
  facts: CloudFacts | undefined
  factsFailed: boolean
  /** of all pages, in their order */
  problems: readonly Problem[]
  /** true once a field was left, or its page submitted: only then is its error shown */
  isShown(field: FieldPath): boolean
  show(fields: readonly FieldPath[]): void
}

const Context = createContext<Wizard | null>(null)
export const WizardProvider = Context.Provider

export function useWizard(): Wizard {
  const wizard = useContext(Context)
  if (!wizard) throw new Error('this is a part of the guided installation')
  return wizard
}

/** Everything that stands against the launch, and what is only worth knowing. */
export function problemsOf(
  wanted: Wanted,
  password: string,
  plan: SetupView | null,
  facts: CloudFacts | undefined,
): Problem[] {
  const found = validate(wanted, facts)
  if (password !== '' || plan?.needsSecrets === false) return found
  return [...found, { field: 'host.password', code: 'required', params: {}, level: 'error' }]
}

/** A name that texts can use, whatever was entered. */
export const zoneName = (wanted: Wanted, unnamed: string): string => wanted.zone.name.trim() || unnamed
