import { redirect, type RouteObject } from 'react-router'
import { cameBack, resumeSession } from '#shared/api/sign-in.ts'
import { session } from '#shared/api/session.ts'
import { bringTexts } from '#shared/i18n/index.ts'
import { tellProven } from '#shared/live/proven-elsewhere.ts'
import { ErrorPage, RouteError } from './ErrorPage.tsx'
import { madePages } from './pages.ts'
import { inside } from './session/inside.ts'

/** Lets nobody in without a session, and nobody past a password that must be changed. */
async function signedIn({ request }: { request: Request }) {
  const [current] = await Promise.all([session.get() ?? resumeSession(), bringTexts('inside')])
  const { pathname, search } = new URL(request.url)
  const next = pathname.slice(import.meta.env.BASE_URL.length - 1) + search
  if (!current) return redirect(next === '/' ? '/login' : `/login?next=${encodeURIComponent(next)}`)
  if (current.mustChangePassword) {
    const { afterSignIn } = await import('./session/after-sign-in.ts')
    const where = await afterSignIn(current)
    if (where && !next.startsWith(where)) return redirect(where)
  }
  return null
}

async function atSetup(args: { request: Request }) {
  const [outcome] = await Promise.all([signedIn(args), bringTexts('setup')])
  return outcome
}

/** Whoever is signed in already goes on; whoever has still to show a second factor is asked for it, also after a reload. */
async function atTheDoor({ request }: { request: Request }) {
  const { searchParams } = new URL(request.url)
  if (searchParams.get('again') === 'done') tellProven()
  if (searchParams.has('again') || searchParams.has('failed')) return null
  const next = inside(searchParams.get('next'))
  if (searchParams.has('signedin')) {
    const current = await cameBack()
    if (!current) return null
    const { onwards } = await import('./session/after-sign-in.ts')
    return redirect(await onwards(current, next))
  }
  if (session.get() || !(await resumeSession())) return null
  return redirect(next)
}

/** The sign-in page is a small route of its own; all else comes in chunks behind it. */
export const routes: RouteObject[] = [
  {
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      { path: 'login', loader: atTheDoor, lazy: () => import('./session/LoginPage.tsx') },
      { path: 'password', loader: signedIn, lazy: () => import('./session/PasswordPage.tsx') },
      { path: 'setup/*', loader: atSetup, lazy: () => import('./setup/SetupPage.tsx') },
      {
        loader: signedIn,
        lazy: () => import('./shell/Shell.tsx'),
        children: [
          {
            errorElement: <RouteError />,
            children: [
              ...madePages.map(({ path, lazy }): RouteObject => ({ path: path.slice(1), lazy })),
              { path: ':path/:id?/:tab?', lazy: () => import('./shell/ResourceRoute.tsx') },
              { path: '*', element: <ErrorPage kind="missing" /> },
            ],
          },
        ],
      },
    ],
  },
]
