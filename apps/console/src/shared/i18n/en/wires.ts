/** Networks, gateways and the machinery of the cloud. */
export const wires = {} as const
