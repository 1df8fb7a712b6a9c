import type { FieldPath } from './wanted.ts'

/** English for each code; `{{name}}` is filled from the problem's params. The console has its own texts by the same codes. */
export const problemTexts = {
  required: 'Enter a value.',
  'text-control': 'Remove the control characters.',
  'text-long': 'At most {{max}} characters fit.',
  'address-syntax': '“{{value}}” is no IPv4 address, such as 192.168.1.1.',
  'netmask-syntax': '“{{value}}” is no netmask, such as 255.255.255.0.',
  'gateway-reserved': '{{value}} is the first or last address of {{subnet}}: no machine can have it.',
  'range-outside-subnet': '{{value}} is not an address in {{subnet}}, the subnet of the gateway and netmask.',
  'range-reversed': 'The range ends before it starts ({{start}}).',
  'range-has-gateway': 'The range includes the gateway {{gateway}}.',
  'range-meets-pod': 'Instances would get addresses that are kept for system VMs ({{start}} – {{end}}).',
  'range-has-other-gateway': 'The range includes {{gateway}}, the gateway of the {{part}}.',
  'subnets-overlap': '{{subnet}} and {{other}}, the pod’s subnet, overlap but are not the same.',
  'range-too-small': 'No instance fits: the virtual router takes one address.',
  'range-small': '{{instances}} instances fit.',
  'pod-range-small': 'System VMs need at least two addresses; {{addresses}} is there.',
  'name-syntax': '“{{value}}” is neither a host name nor an IPv4 address.',
  'path-syntax': 'The path begins with “/” and names a folder, such as /export/primary.',
  'same-export': 'Primary and secondary storage cannot be the same export.',
  'zone-name-taken': 'A zone named {{value}} exists already.',
  'zone-half-made': 'A half-made zone named {{value}} exists: the installation goes on with it.',
  'export-taken': '{{value}} is in use already, as {{name}}.',
  'hypervisor-unknown': 'This cloud offers {{offered}}, not {{value}}.',
  'protocol-unknown': '{{hypervisor}} hosts are set up with {{offered}} here, not {{value}}.',
  'provider-unknown': 'Secondary storage is set up with NFS here, not {{value}}.',
  'password-short': 'Use at least {{min}} characters.',
  'password-known': 'This password is among the first that an attacker tries.',
  'password-name': 'The password must not be the user’s name.',
  'password-differs': 'Both passwords must be the same.',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof problemTexts
export type TextParams = Readonly<Record<string, string | number>>

/** Something that a person can put right at one field. */
export interface Problem<F extends string = FieldPath> {
  field: F
  code: ProblemCode
  params: TextParams
  /** a warning does not stop the launch */
  level: 'error' | 'warning'
}

/** Notes a problem. */
export type Report = (
  field: FieldPath,
  code: ProblemCode,
  params?: TextParams,
  level?: Problem['level'],
) => void

/** Fills `{{name}}` in a text. */
export const fill = (text: string, params: TextParams): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole))

/** The problem in English. */
export const sayProblem = (problem: Pick<Problem, 'code' | 'params'>): string =>
  fill(problemTexts[problem.code], problem.params)
