/** `jobstatus` of queryAsyncJobResult. */
export const jobStatus = { pending: 0, succeeded: 1, failed: 2, cancelled: 3 } as const
export type JobStatus = (typeof jobStatus)[keyof typeof jobStatus]

/** `state` of an event. */
export const eventStates = ['Created', 'Scheduled', 'Started', 'Completed'] as const
export type EventState = (typeof eventStates)[number]

export const eventLevels = ['INFO', 'WARN', 'ERROR'] as const
export type EventLevel = (typeof eventLevels)[number]
