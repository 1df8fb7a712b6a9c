import {
  catalogue,
  checkTexts,
  emptyWanted,
  exampleWanted,
  type FieldPath,
  findingTexts,
  newRecord,
  problemTexts,
  reasonTexts,
  setupView,
  type SetupView,
  type StepRecords,
  stepTexts,
  wantedFields,
} from '@cloud/provision'
import { expect, test } from 'vitest'
import { translate as t } from '#shared/i18n/index.ts'
import { setup } from '#shared/i18n/en/setup.ts'
import { fieldsOf, labelKey, parts, pathOf, valueOf, withValue } from './pages.ts'
import { pictureOf } from './picture-of.ts'
import { sayCure, sayFinding, sayProblem, sayReason, sayTrouble } from './says.ts'
import { problemsOf } from './wizard.ts'

const example = exampleWanted()

function viewOf(steps: StepRecords): SetupView {
  const about = { version: 1, savedBy: 'admin', savedAt: 0, runner: null, secretsKnown: false }
  return setupView({ ...newRecord(example), steps }, about)
}

const prefixed = (group: string, texts: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(texts).map(([code, text]) => [`${group}.${code}`, text])

test('English says what the plan’s own tables say, code by code and nothing else', () => {
  const findings = Object.entries<readonly [string, string]>(findingTexts)
  const wanted = Object.fromEntries([
    ...prefixed('problem', problemTexts),
    ...prefixed('reason', reasonTexts),
    ...prefixed('check', checkTexts),
    ...prefixed('step', stepTexts),
    ...findings.map(([code, [finding]]) => [`finding.${code}`, finding]),
    ...findings.flatMap(([code, [, cure]]) => (cure ? [[`cure.${code}`, cure]] : [])),
    ...catalogue.flatMap(({ code, cause, cure }) => [
      [`trouble.${code}.cause`, cause],
      [`trouble.${code}.cure`, cure],
    ]),
  ])
  expect(Object.fromEntries(Object.entries(setup).filter(([key]) => !key.startsWith('setup.')))).toEqual(
    wanted,
  )
})

test('every wanted value has its place on one page, with a label and help', () => {
  const shown = parts.flatMap(part => fieldsOf(part, example))
  expect(shown).toEqual(
    wantedFields(example).flatMap(([field]) =>
      field === 'host.username' ? [field, 'host.password'] : [field],
    ),
  )
  for (const field of shown) expect(t(labelKey(field))).not.toBe('')
  const helped = Object.keys(setup).filter(key => key.startsWith('setup.help.'))
  expect(helped.toSorted()).toEqual(shown.map(field => `setup.help.${field}`).toSorted())
})

test.each<[FieldPath, string]>([
  ['zone.name', '/setup/zone#zone.name'],
  ['host.password', '/setup/host#host.password'],
])('%s is changed at %s', (field, path) => {
  expect(pathOf(field)).toBe(path)
})

test('changing one value leaves the others alone', () => {
  const changed = withValue(example, 'pod.gateway', '10.0.0.1')
  expect(valueOf(changed, 'pod.gateway')).toBe('10.0.0.1')
  expect({ ...changed, pod: example.pod }).toEqual(example)
})

test('a launch needs the host’s password, unless the server has it or the host is there', () => {
  const fields = (view: SetupView | null, password: string) =>
    problemsOf(example, password, view, undefined).map(({ field }) => field)
  expect(fields(null, '')).toEqual(['host.password'])
  expect(fields(null, 'x')).toEqual([])
  expect(fields(viewOf({}), '')).toEqual(['host.password'])
  expect(fields(viewOf({ addHost: { state: 'done', id: 'h', made: 'yes' } }), '')).toEqual([])
})

test('an empty plan has a problem at every field that is needed, and at no other', () => {
  const fields = problemsOf(emptyWanted(), '', null, undefined).map(({ field }) => field)
  expect(fields).toContain('zone.name')
  expect(fields).not.toContain('zone.dns2')
  expect(new Set(fields).size).toBe(fields.length)
})

test('the picture carries the names entered so far, what stands, and where one is', () => {
  const view = viewOf({
    createZone: { state: 'done', id: 'z', made: 'yes' },
    addHost: { state: 'failed' },
  })
  const picture = pictureOf(t, example, view, 'host')
  expect(picture).toMatchObject({ name: 'Zone1', planned: false, tone: 'good', here: false })
  const host = picture.pods[0]?.clusters[0]?.hosts[0]
  expect(host).toMatchObject({ name: 'host1', planned: true, tone: 'bad', state: 'Failed', here: true })
  expect(pictureOf(t, emptyWanted(), null, 'guest')).toMatchObject({ name: '', planned: true, here: true })
})

test('problems, reasons, findings and server texts are said in the reader’s words', () => {
  expect(sayProblem(t, { code: 'range-reversed', params: { start: '10.0.0.9' } })).toBe(
    'The range ends before it starts (10.0.0.9).',
  )
  expect(
    sayProblem(t, {
      code: 'range-has-other-gateway',
      params: { gateway: '10.0.0.1', part: 'guest network' },
    }),
  ).toContain('of the Guest network')
  expect(sayReason(t, { code: 'system-vm-missing', params: { kind: 'console proxy' } })).toBe(
    'The console proxy has not been created yet.',
  )
  const check = { code: 'host-by-name', params: { subnet: '10.0.0.0/24' } } as const
  expect(sayFinding(t, check)).not.toContain('{{')
  expect(sayCure(t, check)).toContain('10.0.0.0/24')
  expect(sayCure(t, { code: 'simulated', params: {} })).toBe('')
  expect(sayTrouble(t, 'mount.nfs: access denied by server while mounting')?.cure).toContain('/etc/exports')
  expect(sayTrouble(t, 'something that nobody knows')).toBeNull()
})
