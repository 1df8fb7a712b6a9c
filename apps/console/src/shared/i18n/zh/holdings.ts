/** Storage, offerings, limits and who shares what. */
export const holdings = {} as const
