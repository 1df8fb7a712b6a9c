import type { Page } from '@playwright/test'
import axe from 'axe-core'

interface Look {
  /** selector; the whole page when absent */
  part?: string | undefined
  /** these only; all when absent */
  rules?: string[]
}

/** What axe finds wrong on a page that has no frames, each thing in a line. */
export async function faultsOf(page: Page, { part, rules }: Look = {}): Promise<string[]> {
  // once for each page: reading the script takes longer than most looks
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([selector, only]) =>
      (window as unknown as { axe: typeof axe }).axe.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      }),
    [part, rules] as const,
  )
  return violations.flatMap(v => v.nodes.map(n => `${v.id} at ${n.target.join(' ')}`))
}
