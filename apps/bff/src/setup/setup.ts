import { randomUUID } from 'node:crypto'
import {
  type Check,
  edit,
  exampleWanted,
  launchable,
  needsSecrets,
  newRecord,
  preflight,
  type PreflightAnswer,
  readFacts,
  type Secrets,
  setupView,
  type SetupView,
  statusOf,
  stepOrder,
  type UndoAnswer,
  undoItem,
  undoList,
  validate,
  type Wanted,
} from '@cloud/provision'
import type { Bff } from '#bff.ts'
import type { Session } from '#session/seal.ts'
import { type PlanDocument, plansIn, type Run } from '#setup/plans.ts'
import { Refusal } from '#setup/refusal.ts'
import { createRunner, LEASE_MS, type Pace } from '#setup/runner.ts'

/** The guided installation of this cloud. Every method but `stop` rejects with a Refusal when it will not. */
export interface Setup {
  view(): Promise<SetupView | null>
  /** @param version that the caller has read, 0 when there was no plan */
  save(wanted: Wanted, version: number, session: Session): Promise<SetupView>
  preflight(wanted: Wanted | null, session: Session): Promise<PreflightAnswer>
  /** Begins, or goes on.
   *  @param secrets null: those that the last run was given, if this process had it
   *  @param version that the caller has seen; null: whatever is there */
  build(secrets: Secrets | null, version: number | null, session: Session): Promise<SetupView>
  undoable(session: Session): Promise<UndoAnswer>
  undo(session: Session): Promise<SetupView>
  forget(): Promise<void>
  wanted(): Promise<Wanted>
  stop(): Promise<void>
}

export function createSetup(bff: Bff, pace?: Partial<Pace>): Setup {
  const plans = plansIn(bff.store)
  const runner = createRunner(bff, plans, pace)
  /** the only place where a host's password stays, and only for a retry */
  let secrets: Secrets | null = null

  const live = ({ run }: PlanDocument): Run | null => (run && run.until > bff.clock.now() ? run : null)

  const viewOf = (document: PlanDocument): SetupView => {
    const { version, savedBy, savedAt, record, stopped } = document
    const run = live(document)
    return setupView(record, {
      version,
      savedBy,
      savedAt,
      runner: run && { kind: run.kind, user: run.user, since: run.since },
      secretsKnown: secrets !== null,
      ...(stopped !== undefined && !run && { stopped }),
    })
  }

  const idle = (document: PlanDocument): void => {
    const run = live(document)
    if (!run) return
    const doing = run.kind === 'build' ? 'building it' : 'undoing it'
    throw new Refusal('running', `${run.user} is ${doing}. Wait until that has ended.`, {
      plan: viewOf(document),
    })
  }

  const seen = (document: PlanDocument, version: number): void => {
    if (document.version === version) return
    const plan = viewOf(document)
    throw new Refusal('changed', `${document.savedBy} has changed the plan meanwhile.`, { plan })
  }

  const load = async (): Promise<PlanDocument> => {
    const document = await plans.load()
    if (!document) throw new Refusal('no-plan', 'There is no plan. Save what is wanted first.')
    return document
  }

  const lease = async (kind: Run['kind'], session: Session): Promise<PlanDocument> =>
    plans.change(document => {
      if (!document) throw new Refusal('no-plan', 'The plan has just been deleted.')
      idle(document)
      const { stopped: _before, ...kept } = document
      const now = bff.clock.now()
      const run = { owner: randomUUID(), kind, user: session.username, since: now, until: now + LEASE_MS }
      return { ...kept, run }
    })

  return {
    async view() {
      const document = await plans.load()
      return document && viewOf(document)
    },

    async save(wanted, version, { username }) {
      const saved = await plans.change(document => {
        const by = { savedBy: username, savedAt: bff.clock.now() }
        if (!document && version > 0) throw new Refusal('changed', 'The plan has been deleted meanwhile.')
        if (!document) return { version: 1, ...by, record: newRecord(wanted), run: null }
        idle(document)
        seen(document, version)
        const edited = edit(document.record, wanted)
        if (!edited.ok)
          throw new Refusal('fixed', 'Some of these values are in use already. Undo first to change them.', {
            fixed: edited.fixed,
            plan: viewOf(document),
          })
        return { ...document, version: version + 1, ...by, record: edited.record }
      })
      return viewOf(saved)
    },

    async preflight(given, session) {
      const document = await plans.load()
      const wanted = given ?? document?.record.wanted ?? exampleWanted()
      const cloud = bff.cloud(session)
      const [facts, checks]: [Awaited<ReturnType<typeof readFacts>>, Check[]] = await Promise.all([
        readFacts(cloud, document?.record.steps),
        preflight(cloud, wanted),
      ])
      return { problems: validate(wanted, facts), checks }
    },

    async build(given, version, session) {
      const document = await load()
      idle(document)
      if (version !== null) seen(document, version)
      const { record } = document
      if (given) secrets = given
      if (!secrets && needsSecrets(record))
        throw new Refusal(
          'secrets-needed',
          'The host’s password is needed: it is never kept. Enter it again.',
        )
      const problems = validate(record.wanted, await readFacts(bff.cloud(session), record.steps))
      if (!launchable(problems))
        throw new Refusal('invalid', 'Some values cannot be used. Correct them first.', { problems })
      const leased = await lease('build', session)
      runner.start(leased, session, secrets)
      return viewOf(leased)
    },

    async undoable(session) {
      const { record } = await load()
      const { deletions, blockers } = await undoList(bff.cloud(session), record)
      return { items: deletions.map(deletion => undoItem(deletion, 'waiting')), blockers }
    },

    async undo(session) {
      const document = await load()
      idle(document)
      const { blockers } = await undoList(bff.cloud(session), document.record)
      if (blockers.length > 0)
        throw new Refusal('blocked', 'Things of people are in the zone. Nothing has been deleted.', {
          blockers,
        })
      secrets = null
      const leased = await lease('undo', session)
      runner.start(leased, session, null)
      return viewOf(leased)
    },

    async forget() {
      await plans.forget(document => {
        idle(document)
        const status = statusOf(document.record, stepOrder)
        if (status !== 'draft' && status !== 'built' && status !== 'undone')
          throw new Refusal('half-made', 'A half-made zone is there. Go on with it, or undo it first.', {
            plan: viewOf(document),
          })
      })
      secrets = null
    },

    async wanted() {
      return (await load()).record.wanted
    },

    stop: () => runner.stop(),
  }
}
