import { useMantineColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import { useCell } from '#shared/api/store.ts'
import { resourceNamed } from '#shared/engine/registry.ts'
import { rowsQuery } from '#shared/engine/rows.ts'
import { detailsOf } from '#shared/engine/list/params.ts'
import { onScreen } from '#shared/engine/on-screen.ts'
import { changeLanguage, type Language, languages, useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { choices, entries, type Entry, found } from './entries.ts'
import css from './palette.module.css'
import { useSentences } from './sentences.ts'
import { useThings } from './things.ts'

const CHOICES = 20

/** Every page, every action and every thing of the caller, found by typing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useT()
  const navigate = useNavigate()
  const list = useId()
  const who = { caller: useCaller(), can: useApis().can, t }
  const screen = useCell(onScreen)
  const looks = useLooks()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [choosing, setChoosing] = useState<Entry['choose']>()
  const [keyword] = useDebouncedValue(query.trim(), 200)
  const things = useQuery({
    ...rowsQuery(choosing?.resource ?? resourceNamed('zone'), {
      ...choosing?.resource.fixed(who.caller),
      ...(choosing && detailsOf(choosing.resource, [])),
      ...(keyword !== '' && { keyword }),
      page: 1,
      pagesize: CHOICES,
    }),
    enabled: choosing !== undefined,
  })
  const met = useThings(who, choosing ? '' : keyword)
  const known = found([...entries(who, screen), ...looks], query)
  const said = useSentences(who, choosing || known.length > 0 ? '' : keyword)
  const shown = choosing
    ? choices(who, choosing, things.data?.rows ?? [])
    : [...known, ...(query.trim() === '' ? [] : [...said.entries, ...met.entries])]
  const current = shown[Math.min(active, shown.length - 1)]

  const take = (one: Entry | undefined) => {
    if (!one || one.why) return
    if (one.choose) {
      setChoosing(one.choose)
      setQuery('')
      setActive(0)
      return
    }
    onClose()
    if (one.to) void navigate(one.to)
    one.run?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setActive((Math.min(active, shown.length - 1) + step + shown.length) % Math.max(1, shown.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(current)
    } else if (event.key === 'Backspace' && query === '' && choosing) setChoosing(undefined)
  }

  return (
    <Dialog
      title={choosing ? t(`action.${choosing.action.id}`) : t('palette.open')}
      size={640}
      onClose={onClose}
    >
      <input
        className={css.input}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current && `${list}-${current.id}`}
        aria-label={choosing ? t('palette.choose') : t('palette.open')}
        placeholder={choosing ? t('palette.choose') : t('palette.hint')}
        data-autofocus
        value={query}
        onChange={event => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" className={css.list} aria-label={t('palette.open')}>
        {shown.map((one, i) => (
          <Fragment key={one.id}>
            {one.group !== shown[i - 1]?.group && (
              <div role="presentation" className={css.group}>
                {t(one.group)}
              </div>
            )}
            <Line id={`${list}-${one.id}`} entry={one} active={one === current} onTake={() => take(one)} />
          </Fragment>
        ))}
      </div>
      {shown.length === 0 && (
        <p className={css.none} role="status">
          {things.isFetching || met.looking || said.looking ? t('common.loading') : t('palette.none')}
        </p>
      )}
    </Dialog>
  )
}

function Line({
  id,
  entry,
  active,
  onTake,
}: {
  id: string
  entry: Entry
  active: boolean
  onTake: () => void
}) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // the keyboard acts through the input, which names the active line
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={entry.why !== undefined || undefined}
      className={css.line}
      onClick={onTake}
    >
      <span>{entry.label}</span> <span className={css.hint}>{entry.why ?? entry.hint}</span>
    </div>
  )
}

/** What changes how the console looks, rather than the cloud. */
function useLooks(): Entry[] {
  const { t, language } = useT()
  const { setColorScheme } = useMantineColorScheme()
  return [
    ...(['light', 'dark'] as const).map(scheme => ({
      id: `look ${scheme}`,
      group: 'palette.console' as const,
      label: t(`shell.${scheme}`),
      run: () => setColorScheme(scheme),
    })),
    ...(Object.keys(languages) as Language[])
      .filter(one => one !== language)
      .map(one => ({
        id: `language ${one}`,
        group: 'palette.console' as const,
        label: languages[one],
        hint: t('shell.language'),
        run: () => void changeLanguage(one),
      })),
  ]
}
