/** Tags as they are kept and written: trimmed, once each, joined by commas. */
export const joinTags = (tags: readonly string[]): string =>
  [...new Set(tags.map(tag => tag.trim()).filter(tag => tag !== ''))].join(',')

export const splitTags = (tags: string | null): string[] =>
  (tags ?? '')
    .split(',')
    .map(tag => tag.trim())
    .filter(tag => tag !== '')
