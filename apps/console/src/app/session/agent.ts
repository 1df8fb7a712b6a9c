/** Browsers before those whose name they carry too. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Version', 'Safari'],
] as const

const systems = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const

/** What a person calls the browser or program of a User-Agent header: `Chrome 131, Linux`, `curl 8.5.0`. */
export function agentName(header: string): string {
  if (!header.startsWith('Mozilla/')) return (header.split(' (')[0] ?? '').replace('/', ' ')
  const system = systems.find(([pattern]) => pattern.test(header))?.[1]
  for (const [token, name] of browsers) {
    const major = new RegExp(`${token}\\w*/(\\d+)`).exec(header)?.[1]
    if (major) return [`${name} ${major}`, ...(system ? [system] : [])].join(', ')
  }
  return header
}
