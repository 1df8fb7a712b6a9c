/** What is done to instances, templates and what they are made of. */
export const compute = {} as const
