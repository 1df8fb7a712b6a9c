/** `npm run reset [-- --yes]`: gives the embedded cloud a fresh start, and keeps the old databases beside it. */
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { root, stop } from './lib/project.mjs'

const data = resolve(root, process.env.DATA_DIR ?? 'data')
const holds = {
  core: 'the whole cloud: zones, hosts, instances, accounts, keys, events',
  bff: 'what the console keeps: sessions, set-up plans, saved views',
}
const parts = ['.db', '.db-wal', '.db-shm']

/** @returns pid of the server that is using the data; after a crash its number may be another program's */
function runningServer() {
  const file = join(data, 'server.pid')
  if (!existsSync(file)) return undefined
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return undefined
  }
  const commandLine = `/proc/${pid}/cmdline`
  return existsSync(commandLine) && !/\bmain\.[jt]s/.test(readFileSync(commandLine, 'utf8')) ? undefined : pid
}

function refuseWhileRunning() {
  const pid = runningServer()
  if (pid) stop(`A server (process ${pid}) is using ${data}. Stop it first, then reset.`)
}

async function agreed() {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) stop('Nothing was changed: nobody is here to answer. Add --yes to go ahead.')
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await ask.question('Start afresh? Type yes: ')
  ask.close()
  return answer.trim().toLowerCase() === 'yes'
}

const present = Object.keys(holds).filter(name => existsSync(join(data, `${name}.db`)))
if (present.length === 0) {
  console.log(`${data} holds no database: there is nothing to reset.`)
  process.exit()
}
refuseWhileRunning()

const day = new Date().toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')
console.log(`This takes out of use, in ${data}:`)
for (const name of present) {
  const kib = Math.ceil(statSync(join(data, `${name}.db`)).size / 1024)
  console.log(`  ${name}.db (${kib} KiB): ${holds[name]}\n    kept as ${name}-${day}.db`)
}
console.log('The next start makes an empty cloud with the login admin / password.')

if (!(await agreed())) stop('Nothing was changed.')
refuseWhileRunning()
for (const name of present)
  for (const part of parts)
    if (existsSync(join(data, name + part)))
      renameSync(join(data, name + part), join(data, `${name}-${day}${part}`))
console.log('Done. To go back, stop the server and give the kept files their old names.')
