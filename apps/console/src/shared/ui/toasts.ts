import { create } from 'zustand'

export interface Toast {
  id: number
  tone: 'good' | 'bad' | 'busy'
  text: string
  detail?: string | undefined
  /** where the thing that it is about can be seen */
  link?: { to: string; text: string } | undefined
}

interface Toasts {
  toasts: readonly Toast[]
  show(toast: Omit<Toast, 'id'>): void
  dismiss(id: number): void
}

let last = 0

/** Short messages that nobody waits for; a refusal stays until it is put away. */
export const useToasts = create<Toasts>()(set => ({
  toasts: [],
  show: toast => set(({ toasts }) => ({ toasts: [...toasts.slice(-3), { ...toast, id: ++last }] })),
  dismiss: id => set(({ toasts }) => ({ toasts: toasts.filter(t => t.id !== id) })),
}))

export const toast = (message: Omit<Toast, 'id'>): void => useToasts.getState().show(message)
