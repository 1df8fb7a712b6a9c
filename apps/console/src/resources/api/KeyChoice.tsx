import { NativeSelect, PasswordInput, SegmentedControl, Stack, TextInput } from '@mantine/core'
import type { ApiKeyPairResponse } from '@cloud/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { listQuery } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import css from './api.module.css'

export interface Keys {
  apiKey: string
  secretKey: string
}

export const noKeys: Keys = { apiKey: '', secretKey: '' }

interface Props {
  value: Keys
  onChange: (keys: Keys) => void
}

/** One of one's own pairs, or a pasted one; in memory only. */
export function KeyChoice({ value, onChange }: Props) {
  const { t } = useT()
  const { can } = useApis()
  const [how, setHow] = useState<'own' | 'paste'>(can('listUserKeys') ? 'own' : 'paste')
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('signing.keys')}
        value={how}
        data={[
          { value: 'own', label: t('signing.own') },
          { value: 'paste', label: t('signing.paste') },
        ]}
        onChange={next => {
          setHow(next === 'own' ? 'own' : 'paste')
          onChange(noKeys)
        }}
      />
      {how === 'own' ? (
        <OwnPairs value={value} onChange={onChange} />
      ) : (
        <>
          <TextInput
            label={t('signing.apiKey')}
            autoComplete="off"
            spellCheck={false}
            value={value.apiKey}
            onChange={e => onChange({ ...value, apiKey: e.currentTarget.value.trim() })}
          />
          <SecretInput value={value} onChange={onChange} />
        </>
      )}
      <p className={css.quiet}>{t('signing.nowhere')}</p>
    </Stack>
  )
}

function OwnPairs({ value, onChange }: Props) {
  const { t } = useT()
  const { userid } = useCaller()
  const { data } = useQuery(listQuery('listUserKeys', { userid }))
  const pairs = (data?.rows ?? []) as readonly ApiKeyPairResponse[]
  const chosen = pairs.find(pair => pair.apikey === value.apiKey)
  if (data && pairs.length === 0)
    return (
      <p className={css.text}>
        {t('signing.noKeys')} <Link to={`/users/${userid}`}>{t('signing.generate')}</Link>
      </p>
    )
  return (
    <>
      <NativeSelect
        label={t('signing.pair')}
        value={value.apiKey}
        data={[
          { value: '', label: t('form.choose') },
          ...pairs.map(({ apikey = '', name }) => ({
            value: apikey,
            label: `${name ?? ''} · ${apikey.slice(0, 8)}…`,
          })),
        ]}
        onChange={event => {
          const pair = pairs.find(one => one.apikey === event.currentTarget.value)
          onChange({ apiKey: pair?.apikey ?? '', secretKey: pair?.secretkey ?? '' })
        }}
      />
      {chosen && !chosen.secretkey && (
        <SecretInput value={value} onChange={onChange} help={t('signing.secretNeeded')} />
      )}
    </>
  )
}

function SecretInput({ value, onChange, help }: Props & { help?: string }) {
  const { t } = useT()
  return (
    <PasswordInput
      label={t('signing.secretKey')}
      description={help}
      autoComplete="off"
      value={value.secretKey}
      onChange={e => onChange({ ...value, secretKey: e.currentTarget.value.trim() })}
    />
  )
}
