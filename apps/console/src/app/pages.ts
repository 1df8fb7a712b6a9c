import {
  IconApi,
  IconBuildingFactory2,
  IconLayoutDashboard,
  IconListCheck,
  IconShieldCheck,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { CommandName } from '@cloud/contract'
import type { Caller } from '#shared/engine/conditions.ts'
import type { Section } from '#shared/engine/declaration.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import type { Key } from '#shared/i18n/index.ts'

/** Groups of the navigation: those of the resources, what begins a session, and what is for programs. */
export type NavSection = Section | 'top' | 'api'

/** A page made by hand: its route, and its place in the navigation when it has a section. */
export interface MadePage {
  /** begins with a slash */
  path: string
  title: Key
  /** without one it is reached from other pages only */
  section?: NavSection
  icon?: ComponentType<{ size?: number | string; stroke?: number | string }>
  role?: (caller: Caller) => boolean
  /** commands without which the page makes no sense */
  needs?: readonly CommandName[]
  lazy: () => Promise<{ Component: ComponentType }>
}

/** Every page that is more than a declaration, in the order of the navigation. */
export const madePages: readonly MadePage[] = [
  {
    path: '/',
    title: 'overview.title',
    section: 'top',
    icon: IconLayoutDashboard,
    lazy: () => import('./overview/OverviewPage.tsx'),
  },
  {
    path: '/infrastructure',
    title: 'infrastructure.title',
    section: 'infrastructure',
    icon: IconBuildingFactory2,
    role: isRootAdmin,
    lazy: () => import('./overview/InfrastructurePage.tsx'),
  },
  {
    path: '/instances/launch',
    title: 'action.deployVirtualMachine',
    needs: ['deployVirtualMachine'],
    lazy: () => import('#resources/vm/launch/LaunchPage.tsx'),
  },
  {
    path: '/signed-calls',
    title: 'signing.title',
    section: 'api',
    icon: IconApi,
    lazy: () => import('#resources/api/ApiPage.tsx'),
  },
  {
    path: '/jobs',
    title: 'jobs.title',
    section: 'activity',
    icon: IconListCheck,
    lazy: () => import('./jobs/JobsPage.tsx'),
  },
  {
    path: '/audit',
    title: 'audit.title',
    section: 'activity',
    icon: IconShieldCheck,
    role: isRootAdmin,
    lazy: () => import('./session/AuditPage.tsx'),
  },
  { path: '/about', title: 'about.title', lazy: () => import('./about/AboutPage.tsx') },
  { path: '/sessions', title: 'sessions.title', lazy: () => import('./session/SessionsPage.tsx') },
]
