import { useParams } from 'react-router'
import { DetailPage } from '#shared/engine/detail/DetailPage.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { ZoneOverview } from './ZoneOverview.tsx'

/** A zone: what the engine shows of anything, with the picture of what stands in it. */
export function Component() {
  const { id = '', tab } = useParams()
  return <DetailPage resource={resourceNamed('zone')} id={id} tab={tab} overview={ZoneOverview} />
}
