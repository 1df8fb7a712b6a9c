/** `1 pod`, `2 pods`, `1 address`, `3 addresses`. */
export const counted = (n: number, noun: string): string =>
  `${n} ${noun}${n === 1 ? '' : noun.endsWith('s') ? 'es' : 's'}`
