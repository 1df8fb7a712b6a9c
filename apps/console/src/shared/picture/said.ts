import { labelOf, type Translate } from '#shared/i18n/index.ts'
import type { HostPart, PartKind } from './model.ts'

/** A part in words: "Host kvm1, Up, CPU 40 %, you are here". */
export function said(t: Translate, kind: PartKind, part: HostPart): string {
  return [
    [t(`picture.kind.${kind}`), part.name].filter(Boolean).join(' '),
    part.state && labelOf('state', part.state),
    part.planned && t('picture.planned'),
    ...(part.load ?? []).map(({ label, share }) => `${label} ${Math.round(share * 100)} %`),
    part.here && t('picture.here'),
  ]
    .filter(Boolean)
    .join(', ')
}
