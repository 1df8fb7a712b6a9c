import '#shared/ui/mantine-rest.ts'
import type { FieldPath, SetupView } from '@cloud/provision'
import { Alert, Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { useSession } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { Picture } from '#shared/picture/index.ts'
import { CrumbSlot, Page } from '#shared/ui/Page.tsx'
import { ConnectionNotice } from '../live/ConnectionNotice.tsx'
import { SessionDialogs } from '../live/SessionDialogs.tsx'
import { ExpiredDialog } from '../session/ExpiredDialog.tsx'
import { TopBar } from '../shell/TopBar.tsx'
import { factsQuery, planQuery, SetupError } from './api.ts'
import { Building } from './Building.tsx'
import { type Draft, useDraft } from './draft.ts'
import { isPage, isPart, pages, type SetupPage } from './pages.ts'
import { PartPage } from './PartPage.tsx'
import { PasswordPage } from './PasswordPage.tsx'
import { pictureOf } from './picture-of.ts'
import { Refused } from './Refused.tsx'
import { Review } from './Review.tsx'
import css from './setup.module.css'
import { StepList } from './StepList.tsx'
import { Welcome } from './Welcome.tsx'
import { problemsOf, useWizard, WizardProvider } from './wizard.ts'

/** `/setup`: the guided installation, a page of its own without the navigation of what is not there yet. */
export function Component() {
  const { t } = useT()
  const caller = useSession()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  if (!caller) return null
  if (caller.roleType !== 'Admin') return <Navigate to="/" replace />
  return (
    <CrumbSlot value={slot}>
      <Page crumbs={[{ text: t('app.name'), to: '/' }, { text: t('setup.title') }]}>
        <div className={css.frame}>
          <header className={css.top}>
            <TopBar guided phone={false} onMenu={() => undefined} crumbs={setSlot} />
          </header>
          <main className={css.main}>
            <ConnectionNotice />
            <Loaded />
          </main>
        </div>
      </Page>
      <SessionDialogs />
      <ExpiredDialog />
    </CrumbSlot>
  )
}

function Loaded() {
  const { t } = useT()
  const { data, error, refetch } = useQuery(planQuery)
  if (data !== undefined) return <Guide plan={data} />
  if (!(error instanceof SetupError)) return <p role="status">{t('common.loading')}</p>
  return (
    <Refused error={error}>
      <Button size="compact-sm" onClick={() => void refetch()}>
        {t('common.retry')}
      </Button>
    </Refused>
  )
}

function Guide({ plan }: { plan: SetupView | null }) {
  const caller = useSession()
  const draft = useDraft(plan)
  const facts = useQuery({ ...factsQuery(plan), enabled: caller?.mustChangePassword === false })
  const [shown, setShown] = useState<ReadonlySet<FieldPath>>(new Set())
  const [withPassword] = useState(caller?.mustChangePassword ?? false)
  const page = useParams()['*'] ?? ''
  const problems = problemsOf(draft.wanted, draft.password, plan, facts.data)
  const elsewhere = instead(page, plan, caller?.mustChangePassword ?? false)
  if (elsewhere) return <Navigate to={elsewhere} replace />
  return (
    <WizardProvider
      value={{
        plan,
        draft,
        facts: facts.data,
        factsFailed: facts.isError,
        problems,
        isShown: field => shown.has(field),
        show: fields => setShown(before => new Set([...before, ...fields])),
      }}
    >
      {isPage(page) ? <Step page={page} withPassword={withPassword} /> : <Welcome />}
    </WizardProvider>
  )
}

/** Where a page that cannot be shown now leads to. */
function instead(page: string, plan: SetupView | null, mustChangePassword: boolean): string | null {
  if (page !== '' && !isPage(page)) return '/setup'
  if (mustChangePassword) return page === '' || page === 'password' ? null : '/setup/password'
  const busy = plan?.runner || plan?.status === 'undo-stopped'
  return busy && page !== 'build' && page !== 'password' ? '/setup/build' : null
}

function Step({ page, withPassword }: { page: SetupPage; withPassword: boolean }) {
  const { t } = useT()
  const caller = useSession()
  const { plan, draft } = useWizard()
  const here = isPart(page) ? page : null
  const busy = plan?.runner != null || plan?.status === 'undo-stopped'
  const closed = (to: SetupPage) => {
    if (caller?.mustChangePassword) return to !== 'password'
    if (to === 'build') return plan === null || plan.status === 'draft'
    return busy && to !== 'password'
  }
  return (
    <div className={css.guide}>
      <StepList
        steps={pages.filter(one => one !== 'password' || withPassword)}
        current={page}
        closed={closed}
      />
      <div className={css.page}>
        <Conflict draft={draft} />
        {page === 'password' && <PasswordPage />}
        {here && <PartPage key={here} part={here} />}
        {page === 'review' && <Review />}
        {page === 'build' && <Building />}
      </div>
      <aside className={css.aside} aria-label={t('setup.picture')}>
        <Picture zone={pictureOf(t, draft.wanted, plan, here)} />
        <p className={css.note} role="status">
          {here && plan && t(draft.saving === 'saved' ? 'setup.saved' : 'setup.saving')}
        </p>
        {!caller?.mustChangePassword && <Link to="/">{t('setup.leave')}</Link>}
      </aside>
    </div>
  )
}

/** Somebody else changed the plan, or the last save was not taken. */
function Conflict({ draft }: { draft: Draft }) {
  const { t } = useT()
  const { trouble } = draft
  if (!trouble) return null
  if (trouble.code !== 'changed') return <Refused error={trouble} title={t('setup.notSaved')} />
  return (
    <Alert
      color="yellow"
      variant="light"
      role="alert"
      title={t('setup.changed', { user: trouble.refusal.plan?.savedBy ?? '' })}
      className={css.alert}
    >
      <p>{t('setup.changedWhy')}</p>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => void draft.settle('theirs')}>
          {t('setup.theirs')}
        </Button>
        <Button size="compact-sm" onClick={() => void draft.settle('mine')}>
          {t('setup.mine')}
        </Button>
      </Group>
    </Alert>
  )
}
