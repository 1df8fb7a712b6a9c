/** Makes of passwords what may be stored. */
export interface Passwords {
  /** @returns a hash with its salt and cost inside, never empty */
  hash(password: string): Promise<string>
  hashSync(password: string): string
  /** @param stored hash; empty refuses every password, in the same time */
  verify(stored: string, password: string): Promise<boolean>
}
