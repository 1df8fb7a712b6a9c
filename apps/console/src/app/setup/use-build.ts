import { useNavigate } from 'react-router'
import { buildPlan, currentVersion } from './api.ts'
import { useWizard } from './wizard.ts'

/** Begins the build, or goes on with it, and shows it. Rejects with a SetupError. */
export function useBuild(): (how: 'launch' | 'retry') => Promise<void> {
  const { draft } = useWizard()
  const navigate = useNavigate()
  return async how => {
    const secrets = draft.password === '' ? null : { hostPassword: draft.password }
    await buildPlan(how, currentVersion(), secrets)
    draft.set('host.password', '')
    await navigate('/setup/build')
  }
}
