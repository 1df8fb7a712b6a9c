import { IconChevronRight } from '@tabler/icons-react'
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import css from './page.module.css'

export interface Crumb {
  text: string
  to?: string
}

/** Where the top bar shows the way to the page. */
export const CrumbSlot = createContext<HTMLElement | null>(null)

interface Props {
  /** of the document; the last crumb when absent */
  title?: string
  /** the way here, the page itself last */
  crumbs: readonly Crumb[]
  children: ReactNode
}

/** Every page behind the shell: its document title and its crumbs. */
export function Page({ title, crumbs, children }: Props) {
  const { t } = useT()
  const slot = useContext(CrumbSlot)
  return (
    <>
      <title>{`${title ?? crumbs.at(-1)?.text ?? ''} · ${t('app.name')}`}</title>
      {slot && createPortal(<Crumbs crumbs={crumbs} />, slot)}
      {children}
    </>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <ol className={css.crumbs}>
      {crumbs.map((crumb, i) => (
        // two crumbs may say the same
        // eslint-disable-next-line react/no-array-index-key
        <Fragment key={i}>
          {i > 0 && <IconChevronRight size={14} aria-hidden className={css.mark} />}
          <li aria-current={i === crumbs.length - 1 ? 'page' : undefined}>
            {crumb.to && i < crumbs.length - 1 ? <Link to={crumb.to}>{crumb.text}</Link> : crumb.text}
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
