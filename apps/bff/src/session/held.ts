/** Whether a session may do next to nothing yet: its second factor is still to be shown. Asking for anything else would
 *  make CloudStack end it.
 *  @param facts what login answered */
export function isHeld({ is2faenabled, is2faverified }: Readonly<Record<string, unknown>>): boolean {
  return is2faenabled === 'true' && is2faverified !== 'true'
}
