import { createHmac } from 'node:crypto'
import { sameText } from '#session/same-text.ts'

/** Where CloudStack puts it: HMAC-SHA256 of the body under the webhook's secret key, in base64. */
export const SIGNATURE_HEADER = 'x-cs-signature'

export function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64')
}

export function isSigned(body: string, secret: string, signature: string | undefined): boolean {
  return signature !== undefined && sameText(signatureOf(body, secret), signature.trim())
}
