import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Key } from './catalogue.ts'

export type { Key, Named } from './catalogue.ts'

export const languages = { en: 'English', 'zh-CN': '简体中文' } as const
export type Language = keyof typeof languages

const STORED = 'cloud.language'

type Texts = Readonly<Record<string, string>>
/** What is said at the door, behind the sign-in, and by the guided installation. */
type Part = 'door' | 'inside' | 'setup'

/** Each part of each language is a chunk of its own: a browser fetches what it needs of the chosen one. */
const load: Record<Language, Record<Part, () => Promise<Texts>>> = {
  en: {
    door: () => import('./en/door.ts').then(m => m.door),
    inside: () => import('./en/inside.ts').then(m => m.inside),
    setup: () => import('./en/setup.ts').then(m => m.setup),
  },
  'zh-CN': {
    door: () => import('./zh/door.ts').then(m => m.door),
    inside: () => import('./zh/inside.ts').then(m => m.inside),
    setup: () => import('./zh/setup.ts').then(m => m.setup),
  },
}
const needed = new Set<Part>()
const brought = new Set<string>()
/** what the texts on their way are for; what i18next speaks follows when they are there */
let chosen: Language = 'en'

async function bring(language: Language, part: Part): Promise<void> {
  needed.add(part)
  if (brought.has(`${language} ${part}`)) return
  i18next.addResourceBundle(language, 'translation', await load[language][part]())
  brought.add(`${language} ${part}`)
}

/** The stored choice, else the browser's first language that we have. */
function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED)
  if (stored && stored in languages) return stored as Language
  return navigator.languages.some(l => l.toLowerCase().startsWith('zh')) &&
    !navigator.language.startsWith('en')
    ? 'zh-CN'
    : 'en'
}

/** Begins with what is said at the door. */
export async function startI18n(language: Language = preferredLanguage()): Promise<void> {
  chosen = language
  brought.clear()
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  await bring(language, 'door')
  document.documentElement.lang = language
}

/** Brings what the pages say that somebody is about to see. */
export const bringTexts = (part: Part): Promise<void> => bring(chosen, part)

export async function changeLanguage(language: Language): Promise<void> {
  chosen = language
  await Promise.all([...needed].map(part => bring(language, part)))
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(STORED, language)
}

export type Values = Readonly<Record<string, string | number>>
/** Text of a key; a plural key takes `count`. */
export type Translate = (key: Key, values?: Values) => string

export const translate: Translate = (key, values) => i18next.t(key, values ?? {})

/** Text for a name that only the running cloud knows: the catalogue's, else the name itself. */
export function labelOf(group: 'state' | 'field' | 'action', name: string): string {
  const key = `${group}.${name}`
  return i18next.exists(key) ? i18next.t(key) : name
}

/** Re-renders when the language changes. */
export function useT(): { t: Translate; language: Language } {
  const { i18n } = useTranslation()
  return { t: translate, language: i18n.language as Language }
}
