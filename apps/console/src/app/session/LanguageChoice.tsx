import { changeLanguage, type Language, languages, useT } from '#shared/i18n/index.ts'
import css from './Door.module.css'

export function LanguageChoice() {
  const { t, language } = useT()
  return (
    <div role="group" aria-label={t('shell.language')}>
      {(Object.keys(languages) as Language[]).map(l => (
        <button
          key={l}
          type="button"
          lang={l}
          className={css.choice}
          aria-pressed={l === language}
          onClick={() => void changeLanguage(l)}
        >
          {languages[l]}
        </button>
      ))}
    </div>
  )
}
