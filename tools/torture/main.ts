/** Kills the core so many times and tells what it found: `npm run torture`. */
import { torture } from './torture.ts'

const [kills = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
console.log(`${kills} kills, seed ${seed}`)
const start = Date.now()
const verdict = await torture({
  kills,
  seed,
  tenants: 6,
  onKill(number, { done, findings }) {
    if (number % 10 === 0)
      console.log(`${String(number).padStart(5)} kills, ${done} operations done, ${findings.length} findings`)
  },
})
const { done, unanswered, findings, failed, slowestStartMs } = verdict
console.log(
  `${kills} kills in ${Math.round((Date.now() - start) / 1000)} s: ${done} operations done, ${unanswered} calls without an answer, slowest start ${Math.round(slowestStartMs)} ms`,
)
for (const [words, n] of failed) console.log(`refused ${n} times: ${words}`)
for (const finding of findings) console.log(`FOUND ${finding}`)
if (findings.length > 0) process.exitCode = 1
console.log(
  findings.length === 0 ? 'nothing was lost, doubled, or left behind' : `${findings.length} findings`,
)
