import { type Opened, opened } from './opened.ts'

/** Begins an action: at once when nothing need be asked, else through its dialog. */
export async function begin(action: Opened): Promise<void> {
  const { fields, danger } = action.action
  if (Object.keys(fields).length > 0 || danger) return opened.set(action)
  const { performAtOnce } = await import('./perform.ts')
  await performAtOnce(action)
}
