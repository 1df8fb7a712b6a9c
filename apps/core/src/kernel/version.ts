/** Our own version, as `cloud-stack-version` and in listCapabilities. Clients read a leading CloudStack version out of it. */
export const version = '4.23.0.0-console.0.1'
