/** Shapes of the data in ../data: what CloudStack 4.23 says of itself. */

export type ParamType =
  | 'string'
  | 'uuid'
  | 'boolean'
  | 'integer'
  | 'long'
  | 'short'
  | 'double'
  | 'list'
  | 'map'
  | 'date'
  | 'object'

export type RoleType = 'Admin' | 'ResourceAdmin' | 'DomainAdmin' | 'User'

export interface ParamSpec {
  /** lower case, except in a few commands that clients must spell exactly */
  name: string
  type: ParamType
  required?: boolean
  /** type of the elements when `type` is `list` */
  collectionType?: 'uuid' | 'string'
  /** response classes of the entities that a uuid may name, e.g. `ZoneResponse` */
  entityType?: string[]
  /** longest accepted string; 255 when absent */
  length?: number
  /** only callers of these role types are heard; others' values are ignored */
  authorized?: RoleType[]
  /** the caller must have this access to the named entity */
  acl?: 'UseEntry' | 'OperateEntry' | 'ListEntry' | 'ModifyEntry'
  since?: string
  validations?: ('NotNullOrEmpty' | 'PositiveNumber' | 'RFCComplianceDomainName' | 'UuidString')[]
  /** only the class of this view declares it: `Full` is root admin's */
  onlyInView?: 'Full' | 'Restricted'
  /** never read by the server */
  hidden?: boolean
  neverMatches?: boolean
}

export interface CommandSpec {
  name: string
  async?: boolean
  /** async, and the entity is made before the job: the answer carries its id */
  asyncCreate?: boolean
  /** derives from BaseListCmd: knows paging and scopes */
  list?: boolean
  http: 'GET' | 'POST'
  since?: string
  /** role types that may call it without an explicit rule */
  authorized?: RoleType[]
  /** response class, a key of response-fields.json */
  response: string
  /** root of the answer; mostly lower-case name + `response` */
  responseName: string
  /** element name inside the answer */
  objectName: string | null
  eventType?: string
  resourceType?: string
  syncObjType?: string
  /** Java classes, shown in async jobs as `cmd` */
  classes: { Full?: string; Restricted?: string }
  /** not shown by listApis */
  hidden?: boolean
  params: ParamSpec[]
}

export interface FieldSpec {
  name: string
  type: string
  since?: string
  values?: string[]
  authorized?: RoleType[]
  sensitive?: boolean
  javaNameOnly?: boolean
}

export interface RoleSpec {
  id: number
  name: string
  type: RoleType
  /** in order of evaluation; `*` is a wildcard */
  rules: [rule: string, permission: 'allow' | 'deny'][]
}
