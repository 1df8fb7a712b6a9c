import type { Place } from '@cloud/provision'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import css from './setup.module.css'

/** Commands to run by hand, each where it says. */
export function Commands({ commands }: { commands: readonly { on: Place; command: string }[] }) {
  const { t } = useT()
  if (commands.length === 0) return null
  return (
    <ul className={css.commands}>
      {commands.map(({ on, command }) => (
        <li key={`${on} ${command}`}>
          <span className={css.quiet}>{t(`setup.place.${on}`)}</span>
          <span className={css.command}>
            <code>{command}</code>
            <Copy value={command} />
          </span>
        </li>
      ))}
    </ul>
  )
}
