import { invalid } from '#kernel/errors.ts'
import { isAmount } from './domain/price.ts'

/** @throws CloudError PARAM_ERROR when it is beyond what balances are reckoned with */
export function requireAmount(value: number | undefined): void {
  if (value !== undefined && !isAmount(value))
    throw invalid(`${value} is beyond what quota is reckoned with; stay below 1,000,000,000,000.`)
}
