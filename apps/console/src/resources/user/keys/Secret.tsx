import { Button, Stack } from '@mantine/core'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import { Notice } from '#shared/ui/Notice.tsx'
import css from './keys.module.css'

export interface NewPair {
  apikey: string
  secretkey: string
}

/** Both keys, to be taken away now. */
export function Secret({ pair, onDone }: { pair: NewPair; onDone: () => void }) {
  const { t } = useT()
  return (
    <Stack gap="md">
      <Notice title={t('keys.once')}>{t('keys.onceWhy')}</Notice>
      <dl className={css.secret}>
        <dt>{t('keys.apiKey')}</dt>
        <dd>
          <code>{pair.apikey}</code>
          <Copy value={pair.apikey} />
        </dd>
        <dt>{t('keys.secretKey')}</dt>
        <dd>
          <code>{pair.secretkey}</code>
          <Copy value={pair.secretkey} />
        </dd>
      </dl>
      <div className={css.buttons}>
        <Button onClick={onDone}>{t('keys.stored')}</Button>
      </div>
    </Stack>
  )
}
