/** Tells the other pages of this console, since a window that came from another site has lost whoever opened it. */
const CHANNEL = 'cloud.proven'

export function tellProven(): void {
  const channel = new BroadcastChannel(CHANNEL)
  // a channel is of one origin, unlike a window
  // eslint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage('proven')
  channel.close()
}

/** @returns stop listening */
export function hearProven(listener: () => unknown): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => void listener())
  return () => channel.close()
}
