import '#shared/ui/mantine-base.ts'
import './app/global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { z } from 'zod/mini'
import { queryClient } from '#shared/api/query-client.ts'
import { resumeSession } from '#shared/api/sign-in.ts'
import { watchActivity } from '#shared/live/activity.ts'
import { startI18n, useT } from '#shared/i18n/index.ts'
import { takeNewParts } from './app/new-parts.ts'
import { routes } from './app/routes.tsx'
import { cssVariablesResolver, theme } from './app/theme.ts'

// zod probes `new Function()` otherwise, which the content security policy forbids
z.config({ jitless: true })

watchActivity()
takeNewParts()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
await Promise.all([startI18n(), startAtDoor()])
const router = createBrowserRouter(routes, { basename: import.meta.env.BASE_URL.replace(/\/$/, '') })
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Floats />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)

/** Where menus and dialogs appear: a region with a name, so that it can be found and left. */
function Floats() {
  const { t } = useT()
  return <section id="floats" aria-label={t('shell.floats')} />
}

/** Who is not signed in begins at the sign-in page: the router would fetch the shell before it asks. */
async function startAtDoor(): Promise<void> {
  const base = import.meta.env.BASE_URL
  const { pathname, search } = location
  if (pathname === `${base}login` || (await resumeSession().catch(() => undefined))) return
  const next = pathname.slice(base.length - 1) + search
  history.replaceState(null, '', `${base}login${next === '/' ? '' : `?next=${encodeURIComponent(next)}`}`)
}
