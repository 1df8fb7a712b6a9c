const RELOADED = 'cloud.reloaded'
/** a second time within this would not help */
const AGAIN_MS = 30_000

/** A page from before an upgrade asks for parts that are gone. Where the server is there and serves a page, that is
 *  loaded in its place; else what is on screen stays. */
export function takeNewParts(reload: () => void = () => location.reload()): void {
  addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0)
    if (Date.now() - last < AGAIN_MS) return
    void fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).then(
      ({ ok }) => {
        if (!ok) return
        sessionStorage.setItem(RELOADED, String(Date.now()))
        reload()
      },
      () => undefined, // it is not there: the page says what it could not load
    )
  })
}
