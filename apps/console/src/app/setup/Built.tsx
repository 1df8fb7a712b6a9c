import { Button } from '@mantine/core'
import { IconDeviceDesktop, IconKey, IconTemplate } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import built from './build.module.css'
import css from './setup.module.css'

/** The zone is there: what to do with it. */
export function Built() {
  const { t } = useT()
  const { userid } = useCaller()
  const next = [
    { to: '/instances/launch', name: 'instance', icon: IconDeviceDesktop },
    { to: '/templates', name: 'template', icon: IconTemplate },
    { to: `/users/${userid}`, name: 'keys', icon: IconKey },
  ] as const
  return (
    <section aria-label={t('setup.build.next')} className={built.next}>
      <h2>{t('setup.build.next')}</h2>
      <ul>
        {next.map(({ to, name, icon: Icon }) => (
          <li key={name}>
            <Icon size={20} stroke={1.6} aria-hidden />
            <div>
              <Link to={to}>{t(`setup.next.${name}`)}</Link>
              <p className={css.note}>{t(`setup.nextWhy.${name}`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className={css.buttons}>
        <Button component={Link} to="/">
          {t('setup.next.overview')}
        </Button>
        <Button variant="default" component={Link} to="/infrastructure">
          {t('setup.next.infrastructure')}
        </Button>
      </div>
    </section>
  )
}
