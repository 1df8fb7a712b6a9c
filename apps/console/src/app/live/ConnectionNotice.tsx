import { useEffect } from 'react'
import { queryClient } from '#shared/api/query-client.ts'
import { session, useCaller } from '#shared/api/session.ts'
import { renewedSession } from '#shared/api/sign-in.ts'
import { useCell } from '#shared/api/store.ts'
import { useT } from '#shared/i18n/index.ts'
import { follow } from '#shared/live/follow.ts'
import { live } from '#shared/live/state.ts'
import { Notice } from '#shared/ui/Notice.tsx'
import css from './live.module.css'

/** Follows what happens while somebody is signed in, and says above the page what is wrong with the connection. */
export function ConnectionNotice() {
  const { t } = useT()
  const { userid } = useCaller()
  const state = useCell(live)
  useEffect(() => {
    const leaving = new AbortController()
    void follow(
      {
        client: queryClient,
        // somebody else's session is somebody else's stream
        sessionKey: () => (session.get()?.userid === userid ? (session.get()?.sessionkey ?? '') : ''),
        onEnded: renewedSession,
        fetch: (...request) => fetch(...request),
      },
      leaving.signal,
    )
    return () => leaving.abort()
  }, [userid])
  const plain = isPlain(location)
  if (!plain && state !== 'off') return null
  return (
    <div className={css.notices}>
      {plain && <Notice>{t('plain.warning')}</Notice>}
      {state === 'off' && <Notice>{t('live.off')}</Notice>}
    </div>
  )
}

/** Whether others on the way can read along; on the own machine there is no way. */
export function isPlain({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  return protocol === 'http:' && !loopback
}
