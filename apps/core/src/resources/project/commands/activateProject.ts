import { asyncCommand } from '#kernel/command.ts'
import { setProjectState } from '../state.ts'

export const activateProject = asyncCommand(
  'activateProject',
  setProjectState('Active', 'activating', 'Lets a suspended project have new things again.'),
)
