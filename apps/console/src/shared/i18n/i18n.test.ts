import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { transitionalStates } from '@cloud/contract'
import { expect, test } from 'vitest'
import { allResources } from '#shared/engine/registry.ts'
import '#resources/index.ts'
import { inside } from './en/inside.ts'
import { setup } from './en/setup.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

const src = `${import.meta.dirname}/../..`
const sources = globSync(`${src}/**/*.{ts,tsx}`)
  .filter(file => !file.includes('/i18n/') && !file.includes('.test.'))
  .map(file => readFileSync(file, 'utf8'))
  .join('\n')
const words = new Set(sources.match(/[\w-]+/g))
const stem = (key: string) => key.replace(/_(?:one|other)$/, '')

/** Groups whose keys are put together from names, as `field.${name}` is; states and fields also by `labelOf`. */
const groups = [...sources.matchAll(/`([\w.]+\.)\$\{/g)]
  .map(([, prefix]) => prefix ?? '')
  .concat('state.', 'action.')
/** Texts for the codes of the plan of an installation and its fields: app/setup proves them against the plan itself. */
const planned = /^(?:problem|reason|finding|cure|check|step|trouble|setup\.(?:help|refusal|undo|place))\./
const isUsed = (key: string): boolean => {
  if (planned.test(key)) return true
  if (sources.includes(`'${key}'`)) return true
  const group = groups.find(prefix => key.startsWith(prefix))
  const name = group && key.slice(group.length)
  return name !== undefined && (words.has(name) || transitionalStates.has(name))
}

test('every key is used somewhere', () => {
  expect([...new Set(Object.keys(en).map(stem))].filter(key => !isUsed(key))).toEqual([])
})

test('no key stands twice: the later text would hide the earlier one', () => {
  for (const [folder, all] of [
    ['en', en],
    ['zh', zhCN],
  ] as const) {
    const parts = globSync(`${import.meta.dirname}/${folder}/*.ts`).map(file => readFileSync(file, 'utf8'))
    const keys = parts.flatMap(part => [...part.matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(keys).toHaveLength(Object.keys(all).length)
  }
})

test('the languages have the same keys and the same places for values', () => {
  const places = (text: string) =>
    [...text.matchAll(/{{(\w+)(?:, number)?}}/g)]
      .map(([, name]) => name ?? '')
      .toSorted((a, b) => a.localeCompare(b))
  const english = Object.entries<string>(en).filter(([key]) => !key.endsWith('_one'))
  expect(Object.keys(zhCN).toSorted()).toEqual(english.map(([key]) => key).toSorted())
  const chinese: Readonly<Record<string, string>> = zhCN
  expect(english.filter(([key, text]) => places(chinese[key] ?? '').join() !== places(text).join())).toEqual(
    [],
  )
})

test('no text is empty, and none is left in English', () => {
  const same = Object.entries<string>(zhCN).filter(
    ([key, text]) => text === '' || text === (en as Record<string, string>)[key],
  )
  // names that Chinese writes as English does
  expect(
    same
      .map(([, text]) => text)
      .filter(text => !/^(?:ID|IP|URL|DNS|.*DNS [12]|vCPU)$/.test(text) && !/{{/.test(text)),
  ).toEqual([])
})

test('whatever a resource declares has a text', () => {
  const keys = new Set(Object.keys(en).map(stem))
  const wanted = allResources().flatMap(r => [
    `resource.${r.name}`,
    `about.${r.name}`,
    ...[...r.columns, ...r.moreColumns, ...Object.keys(r.filters), ...Object.values(r.groups).flat()].map(
      f => `field.${f}`,
    ),
    ...r.actions.flatMap(a => [`action.${a.id}`, ...Object.keys(a.fields).map(f => `field.${f}`)]),
  ])
  expect(wanted.filter(key => !keys.has(key))).toEqual([])
})

/** Every file that a page at the door is made of: what it imports, at once or later. */
function filesBehind(start: string[], except: string[]): Set<string> {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file) || except.includes(file)) return
    found.add(file)
    const code = readFileSync(file, 'utf8').replaceAll(/import type [^']*'[^']*'/g, '')
    for (const [, place] of code.matchAll(/(?:from|import\() ?'([#.][^']+\.tsx?)'/g))
      follow(place?.startsWith('#') ? resolve(src, place.slice(1)) : resolve(dirname(file), place ?? ''))
  }
  for (const file of start) follow(resolve(src, file))
  return found
}

test('what the sign-in page says comes with it', () => {
  const behind = ['app/routes.tsx', 'shared/i18n/index.ts'].map(file => resolve(src, file))
  const files = filesBehind(['main.tsx', 'app/session/LoginPage.tsx', 'app/ErrorPage.tsx'], behind)
  expect([...files].filter(file => file.endsWith('SecondFactor.tsx'))).toHaveLength(1)
  const said = [...files].map(file => readFileSync(file, 'utf8')).join('\n')
  const elsewhere = { ...inside, ...setup }
  expect(Object.keys(elsewhere).filter(key => said.includes(`'${key}'`))).toEqual([])
})

test('only the guided installation says what comes with it', () => {
  const others = globSync(`${src}/**/*.{ts,tsx}`)
    .filter(file => !/\/(?:i18n|app\/setup)\/|\.test\./.test(file))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n')
  expect(Object.keys(setup).filter(key => others.includes(`'${stem(key)}'`))).toEqual([])
})
