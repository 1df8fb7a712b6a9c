import type { Context } from 'hono'
import { type ApiCall, param } from '#http/call.ts'
import { isSamlLogin } from '#http/commands.ts'
import { escapeMarkup } from '#http/envelope.ts'
import { common } from '#http/headers.ts'
import type { Env } from '#http/peer.ts'

/** Where the form goes that brings an answer home, and the script that sends it. */
const HOME = '/client/bff/sign-in/callback'
export const SCRIPT = '/client/bff/sign-in/go-on.js'
export const script = 'document.forms[0].submit()\n'

export const isSamlAnswer = (call: ApiCall): boolean =>
  isSamlLogin(call.command) && param(call, 'SAMLResponse') !== undefined

/**
 * A SAML provider has made the browser send its answer from its own site, so nothing came with it that could tell whether
 * the sign-in was begun in this browser. The browser sends it once more, from here.
 */
export function samlAnswerPage(c: Context<Env>, call: ApiCall): Response {
  const value = escapeMarkup(param(call, 'SAMLResponse') ?? '')
  for (const [name, text] of common(c)) c.header(name, text)
  c.header('cache-control', 'no-store')
  c.header(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  return c.html(
    '<!doctype html><html lang="en"><title>Signing in</title>' +
      `<form method="post" action="${HOME}"><input type="hidden" name="SAMLResponse" value="${value}">` +
      `<noscript><button>Go on</button></noscript></form><script src="${SCRIPT}"></script></html>`,
  )
}
