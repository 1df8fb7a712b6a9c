import { appendFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Who did what, to what, from where, and how it ended. No values: what was typed stands nowhere. */
export interface AuditEntry {
  /** ISO 8601 */
  time: string
  requestid: string
  /** console, client, signed, nobody */
  kind: string
  userid?: string
  username?: string
  /** of a signed call: tells one API key from another, and cannot be turned back into it */
  key?: string
  command: string
  /** parameters that name things */
  ids: Readonly<Record<string, string>>
  /** HTTP status of the answer, CloudStack's among them */
  status: number
  jobid?: string
  from: string
}

export interface Audit {
  record(entry: AuditEntry): void
  /** Newest first. @param before only what is older than this time */
  read(limit: number, before?: string): Promise<AuditEntry[]>
}

export interface AuditFiles {
  dir: string
  /** a file that has grown so large is put aside */
  maxBytes: number
  /** how many of those are kept beside the current one */
  keep: number
  onError: (error: unknown) => void
}

/** Lines of JSON in `audit.jsonl`; older ones in `audit.1.jsonl` and so on. */
export function auditFiles({ dir, maxBytes, keep, onError }: AuditFiles): Audit {
  const file = (age: number) => join(dir, age === 0 ? 'audit.jsonl' : `audit.${age}.jsonl`)
  let size = existsSync(file(0)) ? statSync(file(0)).size : 0

  const rotate = () => {
    rmSync(file(keep), { force: true })
    for (let age = keep - 1; age >= 0; age--) if (existsSync(file(age))) renameSync(file(age), file(age + 1))
    size = 0
  }

  return {
    record(entry) {
      const line = `${JSON.stringify(entry)}\n`
      try {
        if (size > 0 && size + line.length > maxBytes) rotate()
        appendFileSync(file(0), line, { mode: 0o600 })
        size += line.length
      } catch (error) {
        onError(error)
      }
    },
    async read(limit, before) {
      const found: AuditEntry[] = []
      for (let age = 0; age <= keep && found.length < limit && existsSync(file(age)); age++) {
        const lines = (await readFile(file(age), 'utf8')).split('\n').reverse()
        for (const line of lines) {
          const entry = parse(line)
          if (!entry || (before !== undefined && entry.time >= before)) continue
          if (found.push(entry) === limit) break
        }
      }
      return found
    },
  }
}

/** A line that was cut off by a crash is no entry. */
function parse(line: string): AuditEntry | null {
  try {
    return line === '' ? null : (JSON.parse(line) as AuditEntry) // written above, by nobody else
  } catch {
    return null
  }
}
