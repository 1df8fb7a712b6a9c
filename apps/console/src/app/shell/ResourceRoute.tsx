import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react'
import { useParams } from 'react-router'
import { resources } from '#resources/index.ts'
import type { Page } from '#shared/engine/declaration.ts'
import { DetailPage } from '#shared/engine/detail/DetailPage.tsx'
import { ListPage } from '#shared/engine/list/ListPage.tsx'
import { ErrorPage } from '../ErrorPage.tsx'

const made = new Map<Page, LazyExoticComponent<ComponentType>>()

/** Pages made by hand in place of the engine's are loaded when they are gone to. */
function pageOf(load: Page): LazyExoticComponent<ComponentType> {
  const known = made.get(load) ?? lazy(() => load().then(m => ({ default: m.Component })))
  made.set(load, known)
  return known
}

/** `/:path`, `/:path/:id` and `/:path/:id/:tab` of every declared resource. */
export function Component() {
  const { path, id, tab } = useParams()
  const resource = resources.find(r => r.path === path)
  if (!resource) return <ErrorPage kind="missing" />
  const hand = id === undefined ? resource.pages?.list : resource.pages?.detail
  if (hand) {
    const Hand = pageOf(hand)
    return (
      <Suspense fallback={null}>
        <Hand key={id} />
      </Suspense>
    )
  }
  if (id === undefined) return <ListPage key={resource.name} resource={resource} />
  return <DetailPage key={`${resource.name} ${id}`} resource={resource} id={id} tab={tab} />
}
