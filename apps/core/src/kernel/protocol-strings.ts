/** Sentences that existing clients compare or show: facts of the protocol, kept word for word. All other texts are ours. */
export const protocol = {
  /** Terraform's provider and CloudMonkey tell "gone" from other errors by this text. */
  unknownId: (command: string, param: string, value: string) =>
    `Unable to execute API command ${command} due to invalid value. Invalid parameter ${param} value=${value} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`,
  /** CloudStack's UI signs out on any 401 but this one. */
  notAvailableForUser: (command: string) =>
    `The given command '${command}' either does not exist, is not available for user.`,
  /** CloudStack's UI takes this for an expired session. */
  unverified: 'unable to verify user credentials and/or request signature',
  /** The same, for a session whose key does not fit. */
  unverifiedSession: 'unable to verify user credentials',
  /** Scripts that still log in by GET look for it. */
  loginByPost: 'Please use HTTP POST to authenticate using this API',
} as const
