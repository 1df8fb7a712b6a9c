import { type Param, signRequest, type SignedRequest } from '@cloud/signing'
import { Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import css from './api.module.css'
import type { Keys } from './KeyChoice.tsx'
import { cmkCommand, curlCall, type Format } from './request.ts'
import { TryIt } from './TryIt.tsx'

interface Props {
  params: readonly Param[]
  keys: Keys
  expires: Date | undefined
  format: Format
  /** names of needed parameters that are empty */
  missing: readonly string[]
}

/** The call, step by step to the URL, and what the same is elsewhere. */
export function SignedCall({ params, keys, expires, format, missing }: Props) {
  const { t } = useT()
  const signed = useSigned(params, keys, expires)
  const api = `${location.origin}/client/api`
  return (
    <aside className={css.result} aria-label={t('signing.result')}>
      <Title order={2}>{t('signing.result')}</Title>
      {missing.length > 0 && (
        <p className={css.missing}>{t('signing.missing', { names: missing.join(', ') })}</p>
      )}
      {!signed && <p className={css.quiet}>{t('signing.nothing')}</p>}
      {signed && (
        <>
          <Text label={t('signing.toSign')} help={t('signing.toSignHelp')} value={signed.stringToSign} />
          <Text label={t('signing.signature')} value={signed.signature} />
          <Text label={t('signing.url')} value={`${api}?${signed.query}`} />
          <Text label={t('signing.curl')} value={curlCall(`${api}?${signed.query}`)} />
          <Text label={t('signing.cmk')} value={cmkCommand(params, api, keys.apiKey, format)} />
          <TryIt
            command={params[0]?.[1] ?? ''}
            query={signed.query}
            format={format}
            ready={missing.length === 0}
          />
        </>
      )}
    </aside>
  )
}

/** Signing takes its time, as the browser's crypto does; nothing of it is kept once the page is left. */
function useSigned(
  params: readonly Param[],
  keys: Keys,
  expires: Date | undefined,
): SignedRequest | undefined {
  const enabled = keys.apiKey !== '' && keys.secretKey !== ''
  const { data } = useQuery({
    queryKey: ['signed', params, keys, expires],
    queryFn: () => signRequest(params, { ...keys, expires }),
    enabled,
    gcTime: 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  })
  return enabled ? data : undefined
}

function Text({ label, help, value }: { label: string; help?: string; value: string }) {
  return (
    <section className={css.text} aria-label={label}>
      <div className={css.textHead}>
        <h3>{label}</h3>
        <Copy value={value} />
      </div>
      {help && <p className={css.quiet}>{help}</p>}
      <pre tabIndex={0}>{value}</pre>
    </section>
  )
}
