/** Times and errors by kind of call. */
export class Tally {
  readonly #times = new Map<string, number[]>()
  readonly #errors = new Map<string, { expected: boolean; n: number }>()

  took(kind: string, ms: number): void {
    const times = this.#times.get(kind) ?? []
    times.push(ms)
    this.#times.set(kind, times)
  }

  error(words: string, expected: boolean): void {
    const known = this.#errors.get(words) ?? { expected, n: 0 }
    known.n++
    this.#errors.set(words, known)
  }

  get calls(): number {
    return [...this.#times.values()].reduce((sum, times) => sum + times.length, 0)
  }

  get unexpected(): number {
    return [...this.#errors.values()].reduce((sum, { expected, n }) => sum + (expected ? 0 : n), 0)
  }

  report(): void {
    console.log(
      `\n${'ms'.padEnd(28)} ${['calls', 'p50', 'p90', 'p99', 'worst'].map(word => word.padStart(9)).join('')}`,
    )
    for (const [kind, times] of this.#times) {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) =>
        (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
      const figures = [String(times.length), at(0.5), at(0.9), at(0.99), at(1)]
      console.log(`${kind.padEnd(28)} ${figures.map(figure => figure.padStart(9)).join('')}`)
    }
    console.log('')
    for (const [words, { expected, n }] of [...this.#errors].toSorted((a, b) => b[1].n - a[1].n))
      console.log(`${expected ? 'expected  ' : 'UNEXPECTED'} ${String(n).padStart(6)} × ${words}`)
  }
}
