import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import css from './Door.module.css'

/** The frame of the pages before the shell. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useT()
  return (
    <div className={css.page}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <main className={css.panel}>
        <p className={css.name}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={24} height={24} />
          {t('app.name')}
        </p>
        <Title order={1} mb="md">
          {title}
        </Title>
        {children}
      </main>
      <footer className={css.foot}>
        <LanguageChoice />
      </footer>
    </div>
  )
}
