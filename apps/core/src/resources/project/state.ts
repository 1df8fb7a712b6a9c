import type { Entity } from '@cloud/contract'
import type { Ctx, Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import { step, type JobRun } from '#kernel/job.ts'
import { one } from '#kernel/list.ts'
import type { Read } from '#ports/db.ts'
import { managedProject, projectNote } from './rules.ts'
import type { ProjectState } from './tables.ts'
import { projectView } from './view.ts'

/** A project is being suspended: stop what runs in it. Part of a job, so it may be called again after a crash. */
export const projectSuspended = hook<[job: JobRun<object>, accountId: number], Promise<void>>()

interface Data {
  id: number
}

/** The definition of a command that puts a project into a state. */
export const setProjectState = (state: ProjectState, doing: string, description: string) => ({
  description,
  params: ['id'] as const,
  accept(ctx: Ctx, { id }: { id: number }) {
    const project = managedProject(ctx, id)
    return { data: { id }, serial: `project:${id}`, event: projectNote(project, doing) }
  },
  steps: [
    step<Data>('set', env => (tx, { id }) => {
      tx.update('project', id, { state })
      env.changes.emit(tx, 'project', tx.row('project', id).uuid)
    }),
    step<Data>('quiet', async job => {
      if (state !== 'Suspended') return
      const { accountId } = job.read(read => read.row('project', job.data.id))
      await Promise.all(projectSuspended.call(job, accountId))
    }),
  ],
  result: (read: Read, { id }: Data, env: Env): Entity<'listProjects'> => one(projectView(env), read, id),
})
