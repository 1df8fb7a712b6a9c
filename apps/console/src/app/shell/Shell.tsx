import '#shared/ui/mantine-rest.ts'
import { Drawer } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { Suspense, useState } from 'react'
import { Outlet, useNavigation } from 'react-router'
import { resumeJobs } from '#shared/api/jobs.ts'
import { useSession } from '#shared/api/session.ts'
import { ActionHost } from '#shared/engine/actions/ActionHost.tsx'
import { useT } from '#shared/i18n/index.ts'
import { CrumbSlot } from '#shared/ui/Page.tsx'
import { usePreferences } from '#shared/ui/preferences.ts'
import { ConnectionNotice } from '../live/ConnectionNotice.tsx'
import { JobToasts } from '../jobs/JobToasts.tsx'
import { PaletteHost } from '../palette/PaletteHost.tsx'
import { Toasts } from '../jobs/Toasts.tsx'
import { SessionDialogs } from '../live/SessionDialogs.tsx'
import { ExpiredDialog } from '../session/ExpiredDialog.tsx'
import { Nav } from './Nav.tsx'
import { TopBar } from './TopBar.tsx'
import css from './shell.module.css'

resumeJobs()

/** The frame around every page behind the sign-in; nothing of it outlives the session. */
export function Component() {
  return useSession() ? <Frame /> : null
}

function Frame() {
  const { t } = useT()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [drawer, { open, close }] = useDisclosure()
  const phone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false })
  const folded = usePreferences(p => p.navFolded)
  const busy = useNavigation().state !== 'idle'
  return (
    <CrumbSlot value={slot}>
      <a href="#main" className={css.skip}>
        {t('shell.skip')}
      </a>
      <div className={css.shell} data-folded={folded || undefined}>
        {!phone && (
          <aside className={css.side}>
            <Nav folded={folded} />
          </aside>
        )}
        <header className={css.top}>
          <TopBar phone={phone} onMenu={open} crumbs={setSlot} />
          {busy && <div className={css.bar} role="progressbar" aria-label={t('common.loading')} />}
        </header>
        <main id="main" tabIndex={-1} className={css.main}>
          <ConnectionNotice />
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {phone && (
        <Drawer opened={drawer} onClose={close} size={264} title={t('app.name')} padding="xs">
          <Nav folded={false} onGo={close} />
        </Drawer>
      )}
      <ActionHost />
      <PaletteHost />
      <Toasts />
      <JobToasts />
      <SessionDialogs />
      <ExpiredDialog />
    </CrumbSlot>
  )
}
