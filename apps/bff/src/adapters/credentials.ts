import type { BackendRequest } from '#ports/backend.ts'

/** CloudStack wants the session key twice: as a cookie beside the session's, and as a parameter. */
export function withCredentials({ body, session }: BackendRequest): { body: string; cookie?: string } {
  if (!session) return { body }
  const parameter = `sessionkey=${encodeURIComponent(session.key)}`
  return {
    body: body === '' ? parameter : `${body}&${parameter}`,
    cookie: `JSESSIONID=${session.cookie}; sessionkey=${session.key}`,
  }
}
