/** The guided installation. */
export const setup = {} as const
