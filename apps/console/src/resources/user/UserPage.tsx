import { useParams } from 'react-router'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { DetailPage } from '#shared/engine/detail/DetailPage.tsx'
import { Properties } from '#shared/engine/detail/Properties.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { GenerateKeys } from './keys/GenerateKeys.tsx'
import { KeyPairs } from './keys/KeyPairs.tsx'
import { Factor } from './factor/Factor.tsx'
import css from './keys/keys.module.css'

/** A user: what the engine shows of anything, with the key pairs and a way to make one. */
export function Component() {
  const { id = '', tab } = useParams()
  return (
    <DetailPage
      resource={resourceNamed('user')}
      id={id}
      tab={tab}
      overview={Overview}
      beside={GenerateKeys}
    />
  )
}

function Overview({ row }: { row: ResourceRow }) {
  return (
    <div className={css.overview}>
      <KeyPairs row={row} />
      <Factor row={row} />
      <Properties resource={resourceNamed('user')} row={row} />
    </div>
  )
}
