const STORED = 'cloud.setup.skipped'

/** Who has put the guide aside, in this browser. It can be opened again from Infrastructure. */
const skippers = (): string[] => (localStorage.getItem(STORED) ?? '').split(' ').filter(Boolean)

export const hasSkipped = (userid: string): boolean => skippers().includes(userid)

export function rememberSkip(userid: string): void {
  localStorage.setItem(STORED, [...new Set([...skippers(), userid])].join(' '))
}
