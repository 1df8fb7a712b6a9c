/** Why a call gave no answer to work with.
 *  `refused`: the cloud said no, or its job failed · `unreachable`: the request or the answer got lost ·
 *  `timeout`: no answer in time, the cloud may still be working on it · `unreadable`: an answer that is none
 *  (empty, HTML, broken JSON). */
export type CloudErrorKind = 'refused' | 'unreachable' | 'timeout' | 'unreadable'

export interface CloudErrorFields {
  kind: CloudErrorKind
  /** the command that was called; for a failed job the one that began it */
  command: string
  /** HTTP status, 0 when no answer came; a failed job is reported with 200 */
  status: number
  /** number of CloudStack's ApiErrorCode, 0 when the cloud gave none */
  errorcode: number
  /** number of CloudStack's CSExceptionErrorCode; sign-in errors and failed jobs have none */
  cserrorcode?: number | undefined
  /** what the server's log knows this answer by */
  requestId?: string | undefined
  /** the job that failed or could not be followed */
  jobid?: string | undefined
}

/** The one error of every call, but for an abort: that rejects with the signal's own reason. */
export class CloudError extends Error implements CloudErrorFields {
  override readonly name = 'CloudError'
  readonly kind: CloudErrorKind
  readonly command: string
  readonly status: number
  readonly errorcode: number
  readonly cserrorcode: number | undefined
  readonly requestId: string | undefined
  readonly jobid: string | undefined
  /** the cloud's own words, or ours when it had none; the same as `message` */
  readonly errortext: string

  constructor(errortext: string, fields: CloudErrorFields, options?: ErrorOptions) {
    super(errortext, options)
    this.errortext = errortext
    this.kind = fields.kind
    this.command = fields.command
    this.status = fields.status
    this.errorcode = fields.errorcode
    this.cserrorcode = fields.cserrorcode
    this.requestId = fields.requestId
    this.jobid = fields.jobid
  }

  /** The same error, known to belong to a job. */
  ofJob(jobid: string, command: string): CloudError {
    const { kind, status, errorcode, cserrorcode, requestId } = this
    const fields = { kind, command, status, errorcode, cserrorcode, requestId, jobid }
    return new CloudError(this.errortext, fields, { cause: this })
  }
}
