import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claimDataDir } from '#process/data-dir.ts'

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bff-data-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

test('the folder is made, and says which process uses it for as long as it does', () => {
  const dir = join(folder(), 'deep/data')
  const { release } = claimDataDir(dir)
  expect(readFileSync(join(dir, 'server.pid'), 'utf8')).toBe(`${process.pid}\n`)
  release()
  expect(existsSync(join(dir, 'server.pid'))).toBe(false)
})

test('a second server on the same folder is refused', async () => {
  const dir = folder()
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()', 'main.ts'])
  onTestFinished(() => void other.kill())
  await once(other, 'spawn')
  writeFileSync(join(dir, 'server.pid'), `${other.pid}\n`)
  expect(() => claimDataDir(dir)).toThrow(`Another server (process ${other.pid}) is using ${dir}`)
})

test('what a killed server left behind is no hindrance', async () => {
  const dir = folder()
  const gone = spawn(process.execPath, ['-e', ''])
  await once(gone, 'exit')
  writeFileSync(join(dir, 'server.pid'), `${gone.pid}\n`)
  claimDataDir(dir)
  expect(readFileSync(join(dir, 'server.pid'), 'utf8')).toBe(`${process.pid}\n`)
})

test('a folder that cannot be made is said with what to do', () => {
  const file = join(folder(), 'file')
  writeFileSync(file, '')
  expect(() => claimDataDir(join(file, 'data'))).toThrow('set DATA_DIR to another folder')
})
