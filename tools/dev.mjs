/** `npm run dev`: the server restarts when its sources change, the console is updated in the open page. */
import { spawn } from 'node:child_process'
import { installMissing } from './lib/install.mjs'
import { handOver, ownNode, program, root } from './lib/project.mjs'

await installMissing()
const server = spawn(ownNode(), ['--watch', '--watch-preserve-output', 'apps/bff/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
})
const pages = handOver(program('vite', '--host', '127.0.0.1', '--port', process.env.CONSOLE_PORT ?? '5173'))

server.on('exit', () => pages.kill())
process.on('exit', () => server.kill())
