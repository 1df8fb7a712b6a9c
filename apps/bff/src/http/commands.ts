import type { CommandName, CommandSpec } from '@cloud/contract'
import { commandSpecs } from '@cloud/contract/data'

/** Commands that anybody may call, so they need no session key. */
const open = new Set([
  'listguithemes',
  'listoauthprovider',
  'listidps',
  'getspmetadata',
  'samlsso',
  'forgotpassword',
  'resetpassword',
])

/** Reading by name, but these change something. */
const changes = new Set(['listAndSwitchSamlAccount'])

function spec(command: string): CommandSpec | undefined {
  return commandSpecs.get(command as CommandName)
}

type CommandClass = 'login' | 'logout' | 'unknown' | 'job' | 'read' | 'change'

interface Facts {
  /** in lower case: CloudStack reads the names of what begins and ends sessions in any case */
  name: string
  read: boolean
  kind: CommandClass
}

function factsAbout(command: string): Facts {
  const name = command.toLowerCase()
  const read =
    !changes.has(command) && (spec(command)?.http === 'GET' || /^(get|list|query|find)\w+$/.test(name))
  return { name, read, kind: kindOf(command, name, read) }
}

function kindOf(command: string, name: string, read: boolean): CommandClass {
  if (name === 'login' || name === 'oauthlogin') return 'login'
  if (name === 'logout') return 'logout'
  if (!spec(command)) return 'unknown'
  if (command === 'queryAsyncJobResult') return 'job'
  return read ? 'read' : 'change'
}

/** Of the commands that there are: every call asks a dozen times what its command is. */
const known = new Map<string, Facts>(
  Array.from(commandSpecs.keys(), command => [command, factsAbout(command)]),
)
const factsOf = (command: string): Facts => known.get(command) ?? factsAbout(command)

/** Commands that begin a session. */
export const isLogin = (command: string): boolean => factsOf(command).kind === 'login'

export const isLogout = (command: string): boolean => factsOf(command).kind === 'logout'

/** The command that a code of a second factor is shown by. */
export const isSecondFactor = (command: string): boolean =>
  factsOf(command).name === 'validateusertwofactorauthenticationcode'

/** The command that ends a session at the SAML provider too. */
export const isSamlLogout = (command: string): boolean => factsOf(command).name === 'samlslo'

/** The command to which a SAML provider sends its answer. */
export const isSamlLogin = (command: string): boolean => factsOf(command).name === 'samlsso'

export const isOpen = (command: string): boolean => open.has(factsOf(command).name)

/** Whether the command changes nothing: CloudStack lets such commands come by GET even where it is strict. */
export const isRead = (command: string): boolean => factsOf(command).read

/** Few enough values for a metric's label. */
export const commandClass = (command: string): CommandClass => factsOf(command).kind

/** Root of the command's answers; of an unknown command `errorresponse`, of none `null`, as CloudStack names them. */
export function responseName(command: string): string {
  if (command === '') return 'null'
  return spec(command)?.responseName ?? (isLogin(command) ? 'loginresponse' : 'errorresponse')
}

const SHORT_MS = 30_000
const LIST_MS = 120_000

/** How long an answer may take to begin; undefined: changes, some of which prepare a whole host meanwhile. */
export function timeoutOf(command: string): number | undefined {
  const { kind } = factsOf(command)
  if (kind === 'login' || kind === 'logout' || kind === 'job') return SHORT_MS
  return kind === 'read' ? LIST_MS : undefined
}

/** The command's name as it may stand in a log: whatever else was sent in its place is not repeated. */
export function loggable(command: string): string {
  return /^\w{1,64}$/.test(command) ? command : command === '' ? '(none)' : '(malformed)'
}
