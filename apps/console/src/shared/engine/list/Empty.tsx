import { Button, Text, Title } from '@mantine/core'
import { useT } from '#shared/i18n/index.ts'
import { ListActions } from '../actions/ListActions.tsx'
import type { Resource } from '../declare.ts'
import css from './list.module.css'

interface Props {
  resource: Resource
  /** a search or filter may be the reason */
  narrowed: boolean
  among: Readonly<Record<string, unknown>> | undefined
  onClear: () => void
}

/** Teaches: what would be here, why it is empty, and the one action to begin. */
export function Empty({ resource, narrowed, among, onClear }: Props) {
  const { t } = useT()
  const Icon = resource.icon
  const many = t(`resource.${resource.name}`, { count: 2 })
  return (
    <div className={css.empty}>
      <Icon size={36} stroke={1.2} />
      <Title order={2}>{narrowed ? t('list.noneFound') : t('list.noneYet', { many })}</Title>
      <Text c="dimmed" maw={480} ta="center">
        {narrowed ? t('list.noneFoundWhy') : t(`about.${resource.name}`)}
      </Text>
      {narrowed ? (
        <Button variant="default" onClick={onClear}>
          {t('list.clear')}
        </Button>
      ) : (
        <ListActions resource={resource} given={among} />
      )}
    </div>
  )
}
