/**
 * The gates of `npm run check`, each a question about a tree of sources.
 * `run(tree)` looks at that folder with this project's tools and the tree's own configuration,
 * so that tools/gates.test.ts can ask the same question about a planted violation.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ownNode, program, root, run } from './project.mjs'

const ask = (tree, command) => run(command, { cwd: tree, capture: true })

/** Every tsconfig*.json of the root and of its workspaces. */
function tsconfigs(tree) {
  const inside = folder =>
    existsSync(join(tree, folder)) ? readdirSync(join(tree, folder)).map(name => join(folder, name)) : []
  return ['.', ...inside('packages'), ...inside('apps'), 'e2e'].flatMap(folder => {
    const names = existsSync(join(tree, folder)) ? readdirSync(join(tree, folder)) : []
    return names.filter(name => /^tsconfig(?!\.base\.).*\.json$/.test(name)).map(name => join(folder, name))
  })
}

/** Does the jobs, `width` at a time, in their order. */
export async function pool(width, jobs) {
  const results = []
  const waiting = [...jobs.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]()
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

async function types(tree) {
  const jobs = tsconfigs(tree).map(config => () => {
    // what has not changed is not looked at again
    const kept = join(tree, '.tmp/types', `${config.replaceAll(/[\\/]/g, '-')}.tsbuildinfo`)
    return ask(
      tree,
      program('tsc', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', kept, '-p', config),
    )
  })
  const results = await pool(2, jobs)
  return { code: Math.max(...results.map(({ code }) => code)), output: results.map(r => r.output).join('') }
}

/** @type {{ name: string, run: (tree: string) => Promise<{ code: number, output: string }> }[]} */
export const gates = [
  { name: 'format', run: tree => ask(tree, program('oxfmt', '--check')) },
  { name: 'lint', run: tree => ask(tree, program('oxlint')) },
  {
    name: 'boundaries',
    run: tree => ask(tree, [ownNode(), [join(root, 'tools/lib/boundaries.mjs'), tree]]),
  },
  {
    name: 'unused',
    run: tree => ask(tree, program('knip', '--no-progress', '--no-config-hints', '--directory', tree)),
  },
  { name: 'types', run: types },
]
