/** Whether an Accept-Encoding header allows this encoding: named, and not with a weight of 0. */
export function accepts(header: string | undefined, encoding: string): boolean {
  return (header ?? '').split(',').some(entry => {
    const [name, ...parameters] = entry.split(';').map(part => part.trim().toLowerCase())
    return name === encoding && !parameters.some(parameter => /^q=0(?:\.0*)?$/.test(parameter))
  })
}
