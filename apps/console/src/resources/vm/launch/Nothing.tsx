import { Text, Title } from '@mantine/core'
import { IconDeviceDesktop } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './launch.module.css'

/** Why no instance can be launched, and the one way on. */
export function Nothing({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className={css.nothing}>
      <IconDeviceDesktop size={36} stroke={1.2} />
      <Title order={1}>{title}</Title>
      <Text maw={520} ta="center" c="dimmed">
        {why}
      </Text>
      {children}
    </div>
  )
}
