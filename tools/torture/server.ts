/** What is killed: the core over HTTP. It loads everything first and opens the data folder that its parent names only
 *  then, so that one can stand by while another one works. Says its address, and keeps no password: nothing here is real. */
import { serve } from '@cloud/testkit'

/** Long enough for a kill to come between two steps of a job, and in the middle of one. */
const simulatorLatencyMs = 15

async function open(dataDir: string): Promise<void> {
  const { url } = await serve({
    dataDir,
    simulatorLatencyMs,
    logLevel: 'warn',
    passwordCost: { memoryKiB: 8, passes: 1 },
  })
  process.send?.(url)
}

process.once('message', (dataDir: string) => void open(dataDir))
process.on('disconnect', () => process.exit())
process.send?.('loaded')
