import { formatBytes } from '@cloud/contract'
import type { Row } from '#shared/api/lists.ts'
import { text as words } from '#shared/api/text.ts'
import type { Caller } from '#shared/engine/conditions.ts'
import { isAnyAdmin, isRootAdmin } from '#shared/engine/roles.ts'
import { complaint } from '#shared/form/check.ts'
import { blank, type Field, type FieldKind, type FieldValue, type Values } from '#shared/form/fields.ts'
import type { Translate } from '#shared/i18n/index.ts'
import { sizeText } from '../size.ts'
import type { Chosen } from './chosen.ts'

type Given = Partial<Field> & Pick<Field, 'name' | 'label'>
const HOST_NAME = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

const field = (kind: FieldKind, { name, label, ...rest }: Given): Field => ({
  name,
  kind,
  label,
  required: false,
  more: false,
  initial: blank(kind),
  ...rest,
})

/** Every field that the form may come to show, empty. */
export const blankValues: Values = {
  ...Object.fromEntries(
    [
      'zoneid',
      'templateid',
      'serviceofferingid',
      'cpuNumber',
      'cpuSpeed',
      'memory',
      'name',
      'keypair',
      'rootdisksize',
      'diskofferingid',
      'size',
      'displayname',
      'group',
      'userdata',
      'domainid',
      'account',
      'hostid',
    ].map(name => [name, '']),
  ),
  networkids: [],
  securitygroupids: [],
  startvm: true,
}

/** The form in its present shape: the six that most people need, and the rest. */
export function launchFields(t: Translate, caller: Caller, chosen: Chosen, values: Values): Field[] {
  const { zone, offering, disk } = chosen
  const zoneid = values['zoneid']
  // groups and keys must be the owner's own
  const other = values['account'] ? { account: values['account'], domainid: values['domainid'] } : undefined
  const owner = other ?? { account: caller.account, domainid: caller.domainid }
  const basic = zone?.networktype === 'Basic'
  const grouped = basic || zone?.securitygroupsenabled === true
  const custom = offering?.iscustomized === true
  const number = (name: 'cpuNumber' | 'cpuSpeed' | 'memory', label: string, suffix?: string) =>
    field('number', { name, label, suffix, required: true })
  return [
    field('pick', {
      name: 'zoneid',
      label: t('field.zoneid'),
      list: 'listZones',
      required: true,
      about: row => aboutZone(t, row),
    }),
    field('pick', {
      name: 'templateid',
      label: t('field.templateid'),
      list: 'listTemplates',
      required: true,
      among: () => ({ templatefilter: 'executable', zoneid }),
      about: row => aboutTemplate(t, row),
    }),
    field('pick', {
      name: 'serviceofferingid',
      label: t('field.serviceofferingid'),
      list: 'listServiceOfferings',
      required: true,
      among: () => ({ zoneid }),
      about: row => ({ text: sizeText(t, row) }),
    }),
    ...(custom && offering.cpunumber === undefined ? [number('cpuNumber', t('field.cpunumber'))] : []),
    ...(custom && offering.cpuspeed === undefined ? [number('cpuSpeed', t('field.cpuspeed'), 'MHz')] : []),
    ...(custom && offering.memory === undefined ? [number('memory', t('field.memory'), 'MiB')] : []),
    field('text', { name: 'name', label: t('field.name'), maxLength: 63, help: t('launch.nameHelp') }),
    ...(basic
      ? []
      : [
          field('picks', {
            name: 'networkids',
            label: t('launch.networks'),
            list: 'listNetworks',
            help: t('launch.networksHelp'),
            among: () => ({ zoneid, canusefordeploy: true, ...other }),
          }),
        ]),
    ...(grouped
      ? [
          field('picks', {
            name: 'securitygroupids',
            label: t('launch.groups'),
            list: 'listSecurityGroups',
            help: t('launch.groupsHelp'),
            among: () => owner,
            about: (row: Row) => ({ text: words(row['description']) }),
          }),
        ]
      : []),
    field('pick', {
      name: 'keypair',
      label: t('launch.keypair'),
      list: 'listSSHKeyPairs',
      help: t('launch.keypairHelp'),
      among: () => owner,
    }),
    ...moreFields(t, caller, values, disk?.iscustomized === true),
  ]
}

function moreFields(t: Translate, caller: Caller, values: Values, sized: boolean): Field[] {
  const zoneid = values['zoneid']
  const more = (kind: FieldKind, given: Given) => field(kind, { ...given, more: true })
  return [
    more('number', {
      name: 'rootdisksize',
      label: t('launch.rootSize'),
      suffix: 'GiB',
      help: t('launch.rootSizeHelp'),
    }),
    more('pick', {
      name: 'diskofferingid',
      label: t('launch.dataDisk'),
      list: 'listDiskOfferings',
      help: t('launch.dataDiskHelp'),
      among: () => ({ zoneid }),
      about: row => ({
        text: row['iscustomized'] === true ? t('launch.anySize') : `${Number(row['disksize'])} GiB`,
      }),
    }),
    ...(sized
      ? [more('number', { name: 'size', label: t('launch.dataSize'), suffix: 'GiB', required: true })]
      : []),
    more('text', { name: 'displayname', label: t('field.displayname'), help: t('launch.displayHelp') }),
    more('text', { name: 'group', label: t('field.group'), help: t('launch.groupHelp') }),
    more('multiline', {
      name: 'userdata',
      label: t('launch.userdata'),
      help: t('launch.userdataHelp'),
      maxLength: 32_768,
    }),
    ...(isAnyAdmin(caller)
      ? [
          more('pick', { name: 'domainid', label: t('field.domainid'), list: 'listDomains' }),
          more('text', { name: 'account', label: t('field.account'), help: t('launch.accountHelp') }),
        ]
      : []),
    ...(isRootAdmin(caller)
      ? [
          more('pick', {
            name: 'hostid',
            label: t('field.hostid'),
            list: 'listHosts',
            help: t('launch.hostHelp'),
            among: () => ({ zoneid, type: 'Routing' }),
            about: row => ({ text: words(row['state']), disabled: row['state'] !== 'Up' }),
          }),
        ]
      : []),
    more('boolean', { name: 'startvm', label: t('launch.start'), initial: true }),
  ]
}

/** What is wrong, by field. Fields that are not shown are not asked. */
export function launchErrors(t: Translate, fields: readonly Field[], values: Values): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const one of fields) {
    const value = values[one.name] ?? one.initial
    const wrong = complaint(t, one, value) ?? nameComplaint(t, one.name, value)
    if (wrong) errors[one.name] = wrong
  }
  if (values['account'] && !values['domainid']) errors['domainid'] = t('launch.domainNeeded')
  return errors
}

const nameComplaint = (t: Translate, name: string, value: FieldValue): string | undefined =>
  name === 'name' && value !== '' && !HOST_NAME.test(String(value)) ? t('launch.nameWrong') : undefined

function aboutZone(t: Translate, row: Row) {
  const enabled = row['allocationstate'] !== 'Disabled'
  return {
    text: enabled ? words(row['networktype']) : t('launch.zoneDisabled'),
  }
}

function aboutTemplate(t: Translate, row: Row) {
  const ready = row['isready'] === true
  const facts = [row['ostypename'], row['size'] && formatBytes(Number(row['size'])), row['hypervisor']]
  const state = ready ? t('launch.ready') : words(row['status']) || t('launch.notReady')
  return { text: [state, ...facts].filter(Boolean).join(' · '), disabled: !ready }
}
