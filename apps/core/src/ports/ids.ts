export interface Ids {
  uuid(): string
  /** @param bytes of randomness  @returns URL-safe base64 without padding */
  token(bytes: number): string
}
