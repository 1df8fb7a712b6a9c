import type { Values } from '#shared/form/fields.ts'

const STORED = 'cloud.draft.launch'

/** What somebody has filled in so far: it outlives a reload and a refusal, in this tab alone. */
export function readDraft(userid: string): Values | undefined {
  const stored = sessionStorage.getItem(STORED)
  if (!stored) return undefined
  const draft = JSON.parse(stored) as { userid: string; values: Values }
  return draft.userid === userid ? draft.values : undefined
}

export const keepDraft = (userid: string, values: Values): void =>
  sessionStorage.setItem(STORED, JSON.stringify({ userid, values }))

export const dropDraft = (): void => sessionStorage.removeItem(STORED)
