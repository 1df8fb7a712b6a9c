import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the data folder this process's own: its id stands in `server.pid` until `release`.
 * @throws Error, for a person to read, when the folder cannot be written or another server is using it
 */
export function claimDataDir(dir: string): { release: () => void } {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = `The data folder ${dir} cannot be written. Change its owner, or set DATA_DIR to another folder.`
    throw new Error(why, { cause: error })
  }
  const file = join(dir, 'server.pid')
  const other = owner(file)
  if (other !== undefined)
    throw new Error(
      `Another server (process ${other}) is using ${dir}. Stop it first, or set DATA_DIR to another folder.`,
    )
  writeFileSync(file, `${process.pid}\n`)
  return {
    release() {
      if (readPid(file) === process.pid) rmSync(file)
    },
  }
}

/** A server that was killed leaves its file behind; its number may by now be some other program's. */
function owner(file: string): number | undefined {
  const pid = readPid(file)
  if (pid === undefined || pid === process.pid || !runs(pid)) return undefined
  const commandLine = `/proc/${pid}/cmdline`
  return existsSync(commandLine) && !readFileSync(commandLine, 'utf8').includes('main') ? undefined : pid
}

function readPid(file: string): number | undefined {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
  return pid > 0 ? pid : undefined
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
