import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { usePreferences } from '#shared/ui/preferences.ts'
import { navigation } from './navigation.ts'
import css from './shell.module.css'

/** Grouped by what people think in; only what the caller may see. */
export function Nav({ folded, onGo }: { folded: boolean; onGo?: () => void }) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const foldNav = usePreferences(p => p.foldNav)
  const nav = useRef<HTMLElement>(null)
  const [, place = ''] = useLocation().pathname.split('/')
  // a page that was reached by another way may stand far down in the list
  useEffect(() => {
    nav.current?.querySelector(`a[href$="/${place}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [place])
  return (
    <nav ref={nav} className={css.nav} aria-label={t('shell.navigation')}>
      {!onGo && (
        <Link to="/" className={css.brand} aria-label={t('app.name')}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={22} height={22} />
          {!folded && t('app.name')}
        </Link>
      )}
      {navigation(caller, can).map(({ section, entries }) => (
        <div key={section} role="group" aria-label={t(`section.${section}`)}>
          {section !== 'top' &&
            (folded ? (
              <div className={css.divider} />
            ) : (
              <div className={css.section}>{t(`section.${section}`)}</div>
            ))}
          <ul className={css.list}>
            {entries.map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  className={() => css.entry}
                  onClick={onGo}
                  aria-label={folded ? t(label, { count: 2 }) : undefined}
                  title={folded ? t(label, { count: 2 }) : undefined}
                >
                  <Icon size={18} stroke={1.7} />
                  {!folded && <span>{t(label, { count: 2 })}</span>}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {!onGo && (
        <div className={css.fold}>
          <button
            type="button"
            className={css.foldButton}
            aria-expanded={!folded}
            aria-label={t(folded ? 'shell.unfold' : 'shell.fold')}
            onClick={() => foldNav(!folded)}
          >
            {folded ? <IconLayoutSidebarLeftExpand size={18} /> : <IconLayoutSidebarLeftCollapse size={18} />}
            {!folded && t('shell.fold')}
          </button>
        </div>
      )}
    </nav>
  )
}
