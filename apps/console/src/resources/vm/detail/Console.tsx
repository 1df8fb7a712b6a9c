import { Button, Popover, Text } from '@mantine/core'
import { IconTerminal2 } from '@tabler/icons-react'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { useT } from '#shared/i18n/index.ts'

/** Says plainly why there is no console, rather than opening an empty window. */
export function Console({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const simulated = String(row['hypervisor']).toLowerCase() === 'simulator'
  return (
    <Popover width={320} position="bottom-end" shadow="md" trapFocus withRoles>
      <Popover.Target>
        <Button variant="default" leftSection={<IconTerminal2 size={16} />}>
          {t('instance.console')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('instance.console')}>
        <Text size="sm" fw={600} tabIndex={-1} data-autofocus>
          {t(simulated ? 'instance.noConsoleSimulator' : 'instance.noConsole')}
        </Text>
        <Text size="sm" mt={4}>
          {t(simulated ? 'instance.noConsoleSimulatorWhy' : 'instance.noConsoleWhy')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}
