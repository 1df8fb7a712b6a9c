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

/** Commands that begin a session; CloudStack reads their names in any case. */
export function isLogin(command: string): boolean {
  return ['login', 'oauthlogin'].includes(command.toLowerCase())
}

/** The command that a code of a second factor is shown by. */
export function isSecondFactor(command: string): boolean {
  return command.toLowerCase() === 'validateusertwofactorauthenticationcode'
}

export function isLogout(command: string): boolean {
  return command.toLowerCase() === 'logout'
}

/** The command that ends a session at the SAML provider too. */
export function isSamlLogout(command: string): boolean {
  return command.toLowerCase() === 'samlslo'
}

export function isOpen(command: string): boolean {
  return open.has(command.toLowerCase())
}

/** Whether the command changes nothing: CloudStack lets such commands come by GET even where it is strict. */
export function isRead(command: string): boolean {
  if (changes.has(command)) return false
  return spec(command)?.http === 'GET' || /^(get|list|query|find)\w+$/i.test(command)
}

/** Root of the command's answers; of an unknown command `errorresponse`, of none `null`, as CloudStack names them. */
export function responseName(command: string): string {
  if (command === '') return 'null'
  return spec(command)?.responseName ?? (isLogin(command) ? 'loginresponse' : 'errorresponse')
}

type CommandClass = 'login' | 'logout' | 'unknown' | 'job' | 'read' | 'change'

function classOf(command: string): CommandClass {
  if (isLogin(command)) return 'login'
  if (isLogout(command)) return 'logout'
  if (!spec(command)) return 'unknown'
  if (command === 'queryAsyncJobResult') return 'job'
  return isRead(command) ? 'read' : 'change'
}

/** Of the commands that there are: every call asks for it several times. */
const classes = new Map<string, CommandClass>(
  Array.from(commandSpecs.keys(), command => [command, classOf(command)]),
)

/** Few enough values for a metric's label. */
export function commandClass(command: string): CommandClass {
  return classes.get(command) ?? classOf(command)
}

const SHORT_MS = 30_000
const LIST_MS = 120_000

/** How long an answer may take to begin; undefined: changes, some of which prepare a whole host meanwhile. */
export function timeoutOf(command: string): number | undefined {
  const kind = commandClass(command)
  if (kind === 'login' || kind === 'logout' || kind === 'job') return SHORT_MS
  return kind === 'read' ? LIST_MS : undefined
}

/** The command's name as it may stand in a log: whatever else was sent in its place is not repeated. */
export function loggable(command: string): string {
  return /^\w{1,64}$/.test(command) ? command : command === '' ? '(none)' : '(malformed)'
}
