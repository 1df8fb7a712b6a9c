import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconDevices,
  IconInfoCircle,
  IconLanguage,
  IconLogout,
  IconMenu2,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { forgetJobs } from '#shared/api/jobs.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { useCaller } from '#shared/api/session.ts'
import { signOut } from '#shared/api/sign-in.ts'
import { changeLanguage, type Language, languages, useT } from '#shared/i18n/index.ts'
import { JobsMenu } from '../jobs/JobsMenu.tsx'
import { PaletteButton } from '../palette/PaletteHost.tsx'
import css from './shell.module.css'

interface Props {
  phone: boolean
  onMenu: () => void
  /** over a page that leads on by itself: nothing to search for */
  guided?: boolean
  /** takes the element that pages put their crumbs into */
  crumbs: (slot: HTMLElement | null) => void
}

export function TopBar({ phone, onMenu, guided = false, crumbs }: Props) {
  const { t, language } = useT()
  return (
    <div className={css.topbar}>
      {phone && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('shell.navigation')}
          onClick={onMenu}
        >
          <IconMenu2 size={20} />
        </ActionIcon>
      )}
      <nav ref={crumbs} className={css.crumbs} aria-label={t('shell.crumbs')} />
      {!guided && <PaletteButton />}
      <JobsMenu />
      <ThemeSwitch />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.language')}>
            <IconLanguage size={20} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(languages) as Language[]).map(l => (
            <Menu.Item
              key={l}
              lang={l}
              aria-current={l === language}
              fw={l === language ? 600 : 400}
              onClick={() => void changeLanguage(l)}
            >
              {languages[l]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Account />
    </div>
  )
}

function ThemeSwitch() {
  const { t } = useT()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const dark =
    colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t(dark ? 'shell.light' : 'shell.dark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={20} stroke={1.7} /> : <IconMoon size={20} stroke={1.7} />}
    </ActionIcon>
  )
}

function Account() {
  const { t } = useT()
  const caller = useCaller()
  const navigate = useNavigate()
  const leave = async () => {
    await navigate('/login')
    await signOut()
    queryClient.clear()
    forgetJobs()
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('shell.account', { user: caller.username })}
        >
          <IconUserCircle size={22} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {caller.username} · {t(`role.${caller.roleType}`)}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconUserCircle size={16} />}
          onClick={() => navigate(`/users/${caller.userid}`)}
        >
          {t('shell.profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDevices size={16} />} onClick={() => navigate('/sessions')}>
          {t('sessions.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconInfoCircle size={16} />} onClick={() => navigate('/about')}>
          {t('about.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
