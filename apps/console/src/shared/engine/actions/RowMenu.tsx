import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Fragment, memo, useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import { type Offered, useOffered } from './available.ts'
import { begin } from './open.ts'
import css from './actions.module.css'

interface Props {
  resource: Resource
  row: ResourceRow
  /** what the list is narrowed by */
  given?: Readonly<Record<string, unknown>> | undefined
}

/** The actions of one row. The menu is made only once it is opened: a page may hold 500 of them. */
export const RowMenu = memo(function RowMenu({ resource, row, given }: Props) {
  const { t } = useT()
  const [open, setOpen] = useState(false)
  const label = t('list.actionsOf', { name: resource.title(row) })
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={label}
      aria-haspopup="menu"
      onClick={() => setOpen(true)}
    >
      <IconDots size={16} />
    </ActionIcon>
  )
  if (!open) return button
  return (
    <Menu opened onChange={setOpen} position="bottom-end">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Items resource={resource} row={row} given={given} />
      </Menu.Dropdown>
    </Menu>
  )
})

function Items({ resource, row, given }: Props) {
  const { t } = useT()
  const offered = useOffered(resource, row)
  if (offered.length === 0) return <Menu.Label>{t('list.noActions')}</Menu.Label>
  return <ActionItems resource={resource} row={row} given={given} offered={offered} />
}

export function ActionItems({ resource, row, given, offered }: Props & { offered: readonly Offered[] }) {
  const harmless = offered.filter(o => o.action.danger !== 'name')
  const grave = offered.filter(o => o.action.danger === 'name')
  return (
    <>
      {[...harmless, ...grave].map(({ action, label, why }, i) => (
        <Fragment key={action.id}>
          {i > 0 && i === harmless.length && <Menu.Divider />}
          <Menu.Item
            aria-disabled={why !== undefined || undefined}
            data-why={why !== undefined || undefined}
            className={css.item}
            data-grave={action.danger === 'name' || undefined}
            closeMenuOnClick={why === undefined}
            onClick={() => {
              if (why === undefined) void begin({ resource, action, row, given })
            }}
          >
            {label}
            {why && <span className={css.why}>{why}</span>}
          </Menu.Item>
        </Fragment>
      ))}
    </>
  )
}
