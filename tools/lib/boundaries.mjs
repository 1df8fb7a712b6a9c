/** The boundaries gate: `node boundaries.mjs [tree]` says who imports what it must not. Runs on our own Node. */
import { existsSync, globSync } from 'node:fs'
import process from 'node:process'
import { cruise } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'

process.chdir(process.argv[2] ?? '.')
const trees = ['packages', 'apps', 'e2e', 'tools'].filter(tree => existsSync(tree))
const { output } = await cruise(trees, { ...config.options, ruleSet: config, validate: true })

const isOurs = new RegExp(`^(${trees.join('|')})/.*\\.tsx?$`)
const seen = output.modules.filter(module => isOurs.test(module.source)).length
const present = globSync(
  trees.map(tree => `${tree}/**/*.{ts,tsx}`),
  { exclude: ['**/node_modules/**', '**/dist/**', '**/coverage/**'] },
).length
const errors = output.summary.violations

for (const { rule, from, to } of errors) {
  const why = config.forbidden.find(({ name }) => name === rule.name)?.comment
  console.log(`${rule.name}: ${from} → ${to}\n  ${why}`)
}
if (seen < present) {
  console.log(
    `dependency-cruiser read ${seen} of ${present} modules: does "typescript" still mean TypeScript 6?`,
  )
  process.exitCode = 1
}
if (errors.length > 0) process.exitCode = 1
console.log(`${seen} modules, ${errors.length} violations`)
