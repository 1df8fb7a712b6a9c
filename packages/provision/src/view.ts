import type { PlannedCall } from './cloud.ts'
import { type FixedField, fixedField, needsSecrets } from './edit.ts'
import { plan, type PlannedStep } from './observe.ts'
import { type PlanRecord, type PlanStatus, statusOf, type StepRecord, type UndoItem } from './record.ts'
import { stepOrder } from './steps.ts'
import type { Reason } from './trouble.ts'
import { type FieldPath, type Wanted, wantedFields } from './wanted.ts'
import type { Check } from './preflight.ts'
import type { Problem } from './problem.ts'

/** One line of the building page. Times are milliseconds since 1970. */
export interface SetupStep
  extends Pick<PlannedStep, 'id' | 'number' | 'part'>, Omit<StepRecord, 'state' | 'call' | 'id'> {
  /** `stopped`: it ran when the runner ended */
  state: StepRecord['state'] | 'stopped'
  /** absent for the two waits; ids not known yet stand as `<zone>` */
  call?: PlannedCall
  /** uuid of what it stands for */
  foundId?: string
}

/** Who carries the plan out, and since when. */
export interface SetupRunner {
  kind: 'build' | 'undo'
  user: string
  since: number
}

/** The one plan of a cloud, as every browser sees it: `plan` in the answers of `/client/bff/setup`. */
export interface SetupView {
  /** of the wanted values: what a save must name */
  version: number
  wanted: Wanted
  savedBy: string
  savedAt: number
  /** `building` and `undoing` while somebody runs it */
  status: PlanStatus | 'building' | 'undoing'
  runner: SetupRunner | null
  steps: SetupStep[]
  /** the lines of an undo that was begun */
  undo?: UndoItem[]
  /** why it stopped outside any step, in English */
  stopped?: string
  /** fields that cannot be changed any more */
  fixed: FixedField[]
  /** true when a launch or retry must bring the host's password */
  needsSecrets: boolean
}

/** `GET /client/bff/setup` and most other answers. */
export interface SetupAnswer {
  plan: SetupView | null
}

/** `POST /client/bff/setup/preflight`. */
export interface PreflightAnswer {
  problems: Problem[]
  checks: Check[]
}

/** `GET /client/bff/setup/undo`: what would go, and what is in the way. */
export interface UndoAnswer {
  items: UndoItem[]
  blockers: Reason[]
}

/** `code` of a refusal; the status is 409 but for `forbidden` (403), `no-plan` (404), `bad-request` (400) and `cloud` (502). */
export type SetupRefusalCode =
  | 'forbidden'
  | 'no-plan'
  | 'bad-request'
  /** the cloud did not answer as it should: its words are the text */
  | 'cloud'
  /** somebody saved since: `plan` is theirs */
  | 'changed'
  /** `plan.runner` runs it */
  | 'running'
  /** `fixed` tells which fields */
  | 'fixed'
  /** `problems` tells which fields */
  | 'invalid'
  | 'secrets-needed'
  /** `blockers` tells what is in the way of an undo */
  | 'blocked'
  /** half made: go on with it or undo it before it is forgotten */
  | 'half-made'

/** Body of a refusal. */
export interface SetupRefusal {
  errorcode: number
  /** what happened and what to do, in English */
  errortext: string
  requestid: string
  code: SetupRefusalCode
  plan?: SetupView
  fixed?: FixedField[]
  problems?: Problem[]
  blockers?: Reason[]
}

export interface ViewContext extends Pick<SetupView, 'version' | 'savedBy' | 'savedAt' | 'runner'> {
  stopped?: string
  /** the runner still has the password */
  secretsKnown: boolean
}

/** A record as people see it. Asks nobody. */
export function setupView(record: PlanRecord, context: ViewContext): SetupView {
  const { runner, secretsKnown, ...more } = context
  const fields: FieldPath[] = [...wantedFields(record.wanted).map(([field]) => field), 'host.password']
  return {
    ...more,
    runner,
    wanted: record.wanted,
    status: runner ? (runner.kind === 'build' ? 'building' : 'undoing') : statusOf(record, stepOrder),
    steps: plan(record.wanted).map(line => setupStep(line, record.steps[line.id], runner !== null)),
    ...(record.undo && { undo: record.undo }),
    fixed: fields.flatMap(field => fixedField(record, field) ?? []),
    needsSecrets: !secretsKnown && needsSecrets(record),
  }
}

function setupStep(line: PlannedStep, known: StepRecord | undefined, live: boolean): SetupStep {
  const { id: foundId, state = 'waiting', call = line.call, ...told } = known ?? {}
  return {
    id: line.id,
    number: line.number,
    part: line.part,
    ...told,
    state: state === 'running' && !live ? 'stopped' : state,
    ...(call && { call }),
    ...(foundId && { foundId }),
  }
}
