import type { UndoItem } from '@cloud/provision'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { forgetPlan, SetupError } from './api.ts'
import { Heading } from './Heading.tsx'
import { Refused } from './Refused.tsx'
import { tones } from './says.ts'
import built from './build.module.css'
import css from './setup.module.css'
import { State } from './State.tsx'
import { useWizard } from './wizard.ts'

/** An undo as it goes, line by line. */
export function UndoLines({ items }: { items: readonly UndoItem[] }) {
  const { t } = useT()
  return (
    <ol className={built.lines} aria-label={t('setup.build.lines')}>
      {items.map(item => (
        <li key={`${item.kind} ${item.id}`} className={built.line} data-state={item.state}>
          <div className={built.lineHead}>
            <span className={built.lineName}>
              {t(`setup.undo.${item.kind}`)} <strong>{item.name}</strong>
            </span>
            <State tone={tones[item.state]} text={t(`setup.state.${item.state}`)} />
          </div>
          {item.error && <p className={css.error}>{item.error.text}</p>}
        </li>
      ))}
    </ol>
  )
}

/** After the undo: change the values and launch again, or forget them. */
export function Undone() {
  const { t } = useT()
  const navigate = useNavigate()
  const { plan, draft } = useWizard()
  const [error, setError] = useState<SetupError>()
  const forget = async () => {
    try {
      await forgetPlan()
      draft.forget()
      await navigate('/setup')
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    }
  }
  return (
    <div>
      <Heading>{t('setup.build.undone')}</Heading>
      <p className={css.lead}>{t('setup.build.undoneWhy')}</p>
      {error && <Refused error={error} />}
      <div className={css.buttons}>
        <Button component={Link} to="/setup/review">
          {t('setup.build.toReview')}
        </Button>
        <Button variant="default" onClick={() => void forget()}>
          {t('setup.build.forget')}
        </Button>
      </div>
      <UndoLines items={plan?.undo ?? []} />
    </div>
  )
}
