import { useParams } from 'react-router'
import { DetailPage } from '#shared/engine/detail/DetailPage.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { Console } from './Console.tsx'
import { Overview } from './Overview.tsx'

/** An instance: what the engine shows of anything, with what only an instance has. */
export function Component() {
  const { id = '', tab } = useParams()
  return <DetailPage resource={resourceNamed('vm')} id={id} tab={tab} overview={Overview} beside={Console} />
}
