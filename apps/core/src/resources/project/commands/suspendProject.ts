import { asyncCommand } from '#kernel/command.ts'
import { setProjectState } from '../state.ts'

export const suspendProject = asyncCommand(
  'suspendProject',
  setProjectState('Suspended', 'suspending', 'Stops what runs in a project; nothing new comes into it.'),
)
