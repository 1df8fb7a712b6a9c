/** `npm run backup [-- folder]`: copies DATA_DIR, also while the server works on it, to `DATA_DIR/backups/<date>` or to
 *  the folder that is named. */
import { join, resolve } from 'node:path'
import { readSettings } from '#settings.ts'
import { backupOf, dated } from './backup.ts'

// what is copied holds keys
process.umask(0o077)
try {
  const dataDir = readSettings(process.env).DATA_DIR
  const named = process.argv[2]
  const folder = named === undefined ? join(dataDir, 'backups', dated(new Date())) : resolve(named)
  const kept = await backupOf(dataDir, folder)
  for (const { name, bytes } of kept)
    console.log(
      `${Math.ceil(bytes / 1024)
        .toLocaleString('en')
        .padStart(10)} KiB  ${name}`,
    )
  console.log(`Checked, and kept in ${folder}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
