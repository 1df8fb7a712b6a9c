/** Calls every command with hostile values, and tells what it found: `npm run fuzz`. */
import { Worker } from 'node:worker_threads'
import { fuzz } from './fuzz.ts'

const [rounds = '20', seed = String(Date.now() % 1_000_000), only = '.'] = process.argv.slice(2)
console.log(`${rounds} rounds, seed ${seed}`)

/** A loop without end stops this thread, and every timer with it: another one tells the last call, and ends the process. */
const watchdog = new Worker(
  `const { parentPort } = require('node:worker_threads')
   let last = '', at = Date.now()
   parentPort.on('message', line => { last = line; at = Date.now() })
   setInterval(() => {
     if (Date.now() - at < 60_000) return
     process._rawDebug('FOUND no answer for a minute: ' + last)
     process.kill(process.pid, 'SIGKILL')
   }, 1000)`,
  { eval: true },
)
process.on('unhandledRejection', error => {
  console.log('FOUND nobody handled', error)
  process.exitCode = 1
})

const start = Date.now()
const verdict = await fuzz({
  rounds: Number(rounds),
  seed: Number(seed),
  slowMs: 3000,
  only: new RegExp(only, 'i'),
  onRound: (number, { calls, findings }) =>
    console.log(`${String(number).padStart(5)} rounds, ${calls} calls, ${findings.length} findings`),
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  onCall: line => watchdog.postMessage(line),
})
await watchdog.terminate()
const tally = (counts: Map<number, number>) =>
  [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([what, many]) => `${what}: ${many}`)
    .join(', ')
console.log(`${verdict.calls} calls in ${Math.round((Date.now() - start) / 1000)} s`)
console.log(`answers by status: ${tally(verdict.statuses)}`)
console.log(`jobs by jobstatus: ${tally(verdict.jobs)}`)
for (const finding of verdict.findings) console.log(`FOUND ${finding}`)
if (verdict.findings.length > 0) process.exitCode = 1
console.log(
  verdict.findings.length === 0 ? 'every answer has a cause' : `${verdict.findings.length} findings`,
)
