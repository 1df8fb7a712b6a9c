export interface Difference {
  /** answers in the recordings of CloudStack, by their labels */
  labels: readonly string[]
  why: string
}

/** Where the core answers otherwise than the recorded CloudStack, and means to. `npm run gen` makes docs/differences.txt and
 *  a part of docs/compatibility.md of it. */
export const differences: readonly Difference[] = [
  {
    labels: ['err.no-command.json', 'err.no-command.xml', 'misc.json-body'],
    why: 'CloudStack fails on a call that names no command, and sends status 200 with nothing in it. The core answers 400 and says what is missing.',
  },
  {
    labels: ['login.nousername'],
    why: 'CloudStack refuses a login without a user name by the bare word `null`. The core sends the usual envelope with a text.',
  },
  {
    labels: ['misc.origin'],
    why: 'CloudStack serves a session’s call whatever site it comes from. The server refuses the calls of pages of other sites with 403.',
  },
  {
    labels: ['static GET /client/config.json'],
    why: 'That file configures CloudStack’s own console. This console reads no settings from a file that everybody can read, so there is none.',
  },
  {
    labels: ['getUserKeys.before-register.json', 'getUserKeys.before-register.xml'],
    why: 'The recordings hold these two answers, but the script that compares does not ask for them: it asks for the keys of a user who never had any.',
  },
  {
    labels: ['pg.listConfigurations.p2of500'],
    why: 'The second page of 500 settings. CloudStack has about a thousand; the core lists only settings that take effect in it, and they fit on the first page.',
  },
  {
    labels: ['sysvms.listAlerts.json'],
    why: 'The recorded alerts say that paths of CloudStack’s extensions (Proxmox, HyperV, MaaS) are not ready. The core has no such extensions, and raises alerts for real causes only.',
  },
  {
    labels: ['tmpl.getUploadParams'],
    why: 'A URL for an upload from the browser. The simulator’s secondary storage VM has no server that could take the bytes, so the command refuses and names the way that works: registering by URL.',
  },
]

/** Differences that no answer of the recordings shows, or that count as misses when answers are compared. */
export const remarks: readonly string[] = [
  'A command that the core does not serve is refused like one that does not exist, with 432; `listApis` names those that it serves.',
  'Texts of errors are the core’s own, since they say what to do; status, `errorcode` and `cserrorcode` are CloudStack’s. Texts that clients compare stay word for word.',
  'A parameter that CloudStack knows and the core does not serve is refused with 431 where it would change what is done; only parameters that add to an answer, trim it or hint are accepted without effect, and so is a switch that is sent as off. Parameters that CloudStack does not know are ignored, as there.',
  'Whether the caller may use what a command names is decided when the call comes, in most cases also where CloudStack finds out in the job.',
  'A setting exists when it takes effect: `updateConfiguration` of another one is refused (`misc.change-by-get`).',
  'There is no servlet at `/client/console`, because hosts of the simulator show no screens: `createConsoleEndpoint` answers `success: false` with the reason.',
  'Lists arrive in the order in which their page was chosen; CloudStack turns some pages around by id.',
  'Of the details of instances and templates the core keeps those that somebody gave, not those in which CloudStack remembers its own steps (`Message.ReservedCapacityFreed.Flag`, `deployvm`).',
  'XML says what JSON says: lists of maps (`downloaddetails`, `owner`) stand in it too, where CloudStack leaves them out.',
  'JSON stays valid whatever is in a name; CloudStack breaks texts that hold a backslash followed by `u`.',
]
