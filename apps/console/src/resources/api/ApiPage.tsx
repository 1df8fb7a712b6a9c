import { CloudError } from '@cloud/client'
import { Checkbox, Input, SegmentedControl, Skeleton, Title } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { complaint } from '#shared/form/check.ts'
import type { Values } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import css from './api.module.css'
import { CommandChoice } from './CommandChoice.tsx'
import { type Described, fieldOf, useDescribed } from './described.ts'
import { type Keys, KeyChoice, noKeys } from './KeyChoice.tsx'
import { Parameters } from './Parameters.tsx'
import { type Format, requestParams } from './request.ts'
import { SignedCall } from './SignedCall.tsx'

const FIRST = 'listZones'
const QUARTER_HOUR_MS = 15 * 60_000

/** Signs any call that this server knows, as a program has to: what the article's perl script was for. */
export function Component() {
  const { t } = useT()
  const { data, error } = useDescribed()
  return (
    <Page crumbs={[{ text: t('section.api') }, { text: t('signing.title') }]}>
      <div className={css.page}>
        <Title order={1}>{t('signing.title')}</Title>
        <p className={css.quiet}>{t('signing.why')}</p>
        {data ? (
          <Builder apis={data} />
        ) : error instanceof CloudError ? (
          <Refusal error={error} />
        ) : (
          <Skeleton height={320} maw={720} role="group" aria-label={t('common.loading')} />
        )}
      </div>
    </Page>
  )
}

function Builder({ apis }: { apis: readonly Described[] }) {
  const { t } = useT()
  const [search, setSearch] = useSearchParams()
  const [keys, setKeys] = useState<Keys>(noKeys)
  const [values, setValues] = useState<Values>({})
  const [format, setFormat] = useState<Format>('xml')
  const [expires, setExpires] = useState<Date>()
  const name = search.get('command') ?? FIRST
  const api = apis.find(one => one.name === name)
  const params = api?.params ?? []
  const fields = params.filter(p => p.required === true || p.name in values).map(p => fieldOf(t, p))
  const missing = fields.filter(f => complaint(t, f, values[f.name] ?? f.initial)).map(f => f.name)
  const choose = (command: string) => {
    setValues({})
    setSearch({ command }, { replace: true })
  }
  return (
    <div className={css.columns}>
      <div className={css.form}>
        <CommandChoice apis={apis} value={name} onChange={choose} />
        {api && (
          <p className={css.quiet}>
            {api.description} {api.isasync === true && t('signing.async')}
          </p>
        )}
        {api && <Parameters api={api} fields={fields} values={values} onChange={setValues} />}
        <Title order={2}>{t('signing.keys')}</Title>
        <KeyChoice value={keys} onChange={setKeys} />
        <Title order={2}>{t('signing.call')}</Title>
        <Input.Wrapper label={t('signing.format')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t('signing.format')}
              value={format}
              data={[
                { value: 'xml', label: 'XML' },
                { value: 'json', label: 'JSON' },
              ]}
              onChange={value => setFormat(value === 'json' ? 'json' : 'xml')}
            />
          </div>
        </Input.Wrapper>
        <Checkbox
          label={t('signing.expires')}
          description={t('signing.expiresHelp')}
          checked={expires !== undefined}
          onChange={event =>
            setExpires(event.currentTarget.checked ? new Date(Date.now() + QUARTER_HOUR_MS) : undefined)
          }
        />
      </div>
      <SignedCall
        key={name}
        params={requestParams(name, fields, values, format)}
        keys={keys}
        expires={expires}
        format={format}
        missing={missing}
      />
    </div>
  )
}
