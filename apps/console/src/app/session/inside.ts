/** Where somebody wanted to go: only addresses of this console, never another site's. */
export const inside = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/')
