import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleServer } from './bundle.ts'

/** A core that is killed again and again, and comes back on the same data. */
export interface Victim {
  /** resolves with its address, at once or when it is back */
  url(): Promise<string>
  /** SIGKILL: it has no moment to tidy up. */
  kill(): Promise<void>
  /** @returns ms until it served */
  start(): Promise<number>
  end(): Promise<void>
}

/** @param heard everything that it logs: warnings and errors */
export async function victimOn(dataDir: string, heard: (line: string) => void): Promise<Victim> {
  const folder = await bundleServer()
  const warm = () => {
    const child = fork(join(folder, 'server.js'), {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
      env: { ...process.env, NODE_COMPILE_CACHE: folder },
    })
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', heard)
    return { child, loaded: once(child, 'message') }
  }
  let spare = warm()
  let victim: ChildProcess | undefined
  let serving = Promise.withResolvers<string>()

  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return {
    url: () => serving.promise,
    async start() {
      const { child, loaded } = spare
      victim = child
      await loaded
      const begin = performance.now()
      child.send(dataDir)
      const died = once(child, 'exit').then(() => {
        throw new Error('the core ended before it served; the log says why')
      })
      const [url] = (await Promise.race([once(child, 'message'), died])) as [string]
      died.catch(() => {})
      const took = performance.now() - begin
      serving.resolve(url)
      spare = warm()
      return took
    },
    async kill() {
      serving = Promise.withResolvers()
      if (victim) await kill(victim)
    },
    async end() {
      if (victim) await kill(victim)
      await kill(spare.child)
      rmSync(folder, { recursive: true })
    },
  }
}
